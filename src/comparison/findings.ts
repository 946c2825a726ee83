import type { Weighed } from '../strictness/weighed.ts';
import { type FindingWords, findingWords, type Named, overviewWords } from '../wording/finding.ts';
import { verdictWords } from '../wording/verdict.ts';
import type { Column } from './column.ts';
import { type Side, verdictOf } from './order.ts';
import type { Row } from './rows.ts';

/** What is to be seen in a row, in plain sentences. */
export interface Finding extends Readonly<FindingWords> {
  /** The row's id. */
  readonly row: string;
  readonly asks: string;
}

/** What people ask first, in this order: each the beginning of a row's name. */
const wanted = [
  ...['enquiry-answer-telephone', 'enquiry-reply-letter', 'enquiry-acknowledge-email', 'enquiry-reply-email'],
  ...['complaint-stage-1-acknowledge', 'complaint-stage-1-reply', 'complaint-stage-2-reply'],
  ...['repair-emergency-complete', 'repair-urgent-complete', 'repair-routine-complete', 'gas-appliance-check'],
  ...['visit-visit', 'information-in-other-formats-provide', 'subject-access-request-reply'],
];

const most = 9;

/** The findings that stand in front: what people ask first, then the rows that most of them answer. */
export function findings(rows: readonly Row[], columns: readonly Column[]): Finding[] {
  const told = (row: Row) => row.cells.filter(({ how }) => how === 'own' || how === 'inherited').length;
  const answered = rows.filter((row) => told(row) > 1);
  const first = wanted.flatMap((name) => answered.filter(({ id }) => id.startsWith(name)).slice(0, 1));
  const others = answered.filter((row) => !first.includes(row)).toSorted((a, b) => told(b) - told(a));
  return [...first, ...others].slice(0, most).map((row) => ({
    row: row.id,
    asks: row.asks,
    ...findingWords(shown(row, columns)),
  }));
}

/** What most of the others answer, and one column does not. */
export interface Gap {
  /** The place of the column. */
  readonly at: number;
  readonly unsaid: readonly { readonly row: string; readonly asks: string }[];
}

/** For each association the questions that at least half of all answer, two of them expressly, and it is silent about. */
export function gaps(rows: readonly Row[], columns: readonly Column[]): Gap[] {
  const associations = columns.filter(({ kind }) => kind === 'association').length;
  const usual = rows.filter(({ cells }) => {
    const said = (how: string) =>
      cells.filter((cell, at) => cell.how === how && columns[at]?.kind === 'association').length;
    return said('own') > 1 && 2 * (said('own') + said('inherited')) >= associations;
  });
  return columns.flatMap(({ kind }, at) => {
    const unsaid = usual.filter(({ cells }) => cells[at]?.how === 'silent').map(({ id, asks }) => ({ row: id, asks }));
    return kind === 'association' && unsaid.length > 0 ? [{ at, unsaid }] : [];
  });
}

/** What is in the rows altogether, in a sentence. */
export function overview(rows: readonly Row[], columns: readonly Column[]): string {
  const answers = rows.map(({ cells }) => cells.filter(({ how }) => how !== 'silent').length);
  const of = (count: number) => answers.filter((answer) => answer === count).length;
  return rows.length === 0 ? '' : overviewWords(rows.length, columns.length, of(columns.length), of(1));
}

function shown({ cells, order }: Row, columns: readonly Column[]): Parameters<typeof findingWords>[0] {
  const { sides, standings } = order;
  const at = (place: number) => sides.filter((side) => standings[side.at]?.place === place);
  const [top, next] = [at(0), at(1)];
  const apart = top.flatMap((a) => top.filter((b) => b.at > a.at).map((b) => [a, b] as const)).find(isApart(order));
  const verdict = apart && verdictOf(order, apart[0].at, apart[1].at);
  // That a standard says nothing of it is no news.
  const names = (how: string) =>
    columns.flatMap(({ name, kind }, place) => (cells[place]?.how === how && kind === 'association' ? [name] : []));
  const by = leadOf(top, sides, order);
  return {
    first: top.map((side) => named(side, cells, columns)),
    settled: !apart,
    ...(by && { by }),
    ...(apart && verdict && { apart: told(apart, verdict, columns) }),
    next: next.map((side) => ({ ...named(side, cells, columns), ...behind(side, top[0], cells, order) })),
    inPart: names('in part'),
    silent: names('silent'),
    all: columns.filter(({ kind }) => kind === 'association').length,
  };
}

/** How one falls behind another that gives the same time. */
function behind(side: Side, top: Side | undefined, cells: Row['cells'], order: Row['order']): { but?: string } {
  const [one, other] = [side, top].map((of) => of && cells[of.at]?.told[0]?.when);
  const verdict = top && one === other ? verdictOf(order, side.at, top.at) : undefined;
  return verdict && top ? { but: verdictWords(verdict, [side.commitment, top.commitment]) } : {};
}

function told([a, b]: readonly [Side, Side], verdict: Weighed, columns: readonly Column[]) {
  const [one = '', other = ''] = [a, b].map(({ at }) => columns[at]?.name ?? '');
  return { one, other, words: verdictWords(verdict, [a.commitment, b.commitment]) };
}

const isApart =
  (order: Row['order']) =>
  ([a, b]: readonly [Side, Side]): boolean =>
    verdictOf(order, a.at, b.at)?.relation !== 'the same';

function named({ at, inherited }: Side, cells: Row['cells'], columns: readonly Column[]): Named {
  const [told] = cells[at]?.told ?? [];
  return { name: columns[at]?.name ?? '', when: told?.when ?? '', ...(inherited && told && { of: told.cases }) };
}

/** Whether the first is first by its limit, and not only because it is firmer. */
function leadOf([top]: readonly Side[], sides: readonly Side[], order: Row['order']) {
  const limits = sides.flatMap(({ at }) => {
    if (!top || at === top.at) return [];
    return [verdictOf(order, top.at, at)?.parts.find(({ part }) => part === 'limit')];
  });
  const [first] = limits;
  const by = first?.of;
  const isLed = limits.every((limit) => limit?.relation === 'stricter' && limit.of === by);
  return isLed && (by === 'response' || by === 'notice' || by === 'recurrence') ? by : undefined;
}

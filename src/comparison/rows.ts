import type { Weigh } from '../strictness/weigh.ts';
import { questionWords } from '../wording/question.ts';
import { type Aligned, align, type Cell, isAboutLess } from './align.ts';
import { type Footnote, ownCalendars } from './calendars.ts';
import type { Column } from './column.ts';
import { type Order, ordering, type Standing } from './order.ts';
import type { Question } from './question.ts';
import { termsOf } from './terms.ts';
import type { Tell, Told } from './told.ts';

/** What a customer would ask, and what each association says to it. */
export interface Row {
  readonly id: string;
  readonly topic: Question['topic'];
  readonly asks: string;
  readonly question: Question;
  readonly cells: readonly RowCell[];
  readonly order: Order;
  /** Where the associations' own calendars change the answer. */
  readonly footnotes: readonly Footnote[];
  /** Whether all say the same. */
  readonly alike: boolean;
}

export interface RowCell extends Cell {
  /** What is seen at once, the promise that counts first. */
  readonly told: readonly Told[];
  /** Promises that apply as well, and promise no more. */
  readonly besides: readonly Told[];
  readonly standing?: Standing;
}

/** Makes rows of what is aligned, weighed and put into words; what two rows share is weighed once. */
export function rowMaking(
  columns: readonly Column[],
  weigh: Weigh,
  tell: Tell,
): (aligned: Aligned, asks?: string) => Row {
  const order = ordering(weigh);
  const compareOwn = ownCalendars(weigh, columns);
  return ({ question, cells }, asks = asked(question, cells, columns)) => {
    const decided = order(cells, columns);
    return {
      id: question.id,
      topic: question.topic,
      asks,
      question,
      cells: cells.map((cell, at) => told(cell, at, columns[at] as Column, decided, tell)),
      order: decided,
      footnotes: compareOwn(decided),
      alike: new Set(keysOf({ question, cells }, columns)).size === 1,
    };
  };
}

/** All that is asked, but for what says no more than a wider question does. */
export function questions(columns: readonly Column[]): Aligned[] {
  return withoutRepeats(align(columns), columns);
}

function told(cell: Cell, at: number, column: Column, { sides, standings }: Order, tell: Tell): RowCell {
  const side = sides.find((of) => of.at === at);
  const first = side ? [side.commitment, ...side.also] : cell.holds;
  const [seen, besides] = [first, cell.holds.filter((one) => !first.includes(one))].map((all) =>
    once(all.map((one) => tell(one, column))),
  );
  const standing = standings[at];
  const how = side ? (side.inherited ? 'inherited' : 'own') : cell.how;
  return { ...cell, how, told: seen ?? [], besides: besides ?? [], ...(standing && { standing }) };
}

/** What one statement says of several things at once, once. */
function once(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [`${one.about} ${one.when} ${one.sentence}`, one])).values()];
}

function asked({ asked }: Question, cells: readonly Cell[], columns: readonly Column[]): string {
  const whole = cells.filter(({ how }) => how !== 'in part');
  const isTimed = whole.some(({ holds }) => holds.some(({ limit }) => limit !== undefined && limit.kind !== 'during'));
  return questionWords(asked, (columns[0] as Column).policy, isTimed);
}

/** What each column says, in terms that can be held against one another; nothing where it is silent. */
function keysOf({ cells }: Aligned, columns: readonly Column[]): string[] {
  return cells.map(({ how, holds }, at) => {
    const terms = holds.map((one) => termsOf(one, (columns[at] as Column).policy));
    return how === 'silent' ? '' : [how === 'in part' ? 'part' : 'all', ...terms].join('\n');
  });
}

/** A repair that is reported by email is a repair: a row of its own only where somebody promises something else of it. */
function withoutRepeats(rows: readonly Aligned[], columns: readonly Column[]): Aligned[] {
  const keyed = rows.map((row) => ({ row, said: keysOf(row, columns).join('\n\n') }));
  const bySaid = Map.groupBy(keyed, ({ row, said }) => `${row.question.deed}\n${said}`);
  return keyed.flatMap(({ row, said }) => {
    const others = bySaid.get(`${row.question.deed}\n${said}`) ?? [];
    const repeats = others.some((other) =>
      isAboutLess(row.question, other.row.question, (columns[0] as Column).common),
    );
    return repeats ? [] : [row];
  });
}

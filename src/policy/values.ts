import { type Finding, raise } from '../ground/diagnostic.ts';
import { type Duration, type Filled, type Term, units, type WrittenDate } from '../language/shape.ts';
import type { Node, Read, Tree } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import {
  backwardsRange,
  bareDays,
  endsBeforeItBegins,
  impossibleDate,
  impossibleShare,
  impossibleTime,
  nothingAtAll,
  unfitPeriod,
  unfitUnit,
} from './diagnostics.ts';

type Value = Filled<unknown>;

const none: Finding[] = [];

/** Checks each value of a file by itself: times that no clock shows, dates that no calendar has, ranges that run backwards. */
export function checkValues(tree: Tree, vocabulary: Vocabulary): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node): void => {
    if (node.read) findings.push(...checkRead(node.read, node, vocabulary));
    for (const read of node.clauses) findings.push(...checkRead(read, node, vocabulary));
    node.children.forEach(visit);
  };
  tree.nodes.forEach(visit);
  return withBareDaysOnce(findings);
}

/** Who writes “days” once writes it throughout: one warning is enough, and the other places are notes. */
function withBareDaysOnce(findings: readonly Finding[]): Finding[] {
  const [first, ...others] = findings.filter(({ code }) => code === bareDays.code);
  if (!first || others.length === 0) return [...findings];
  const hint = `${first.hint} ${others.length === 1 ? 'Another place does' : `${others.length} other places do`} the same.`;
  return findings.map((finding) => {
    if (finding === first) return { ...finding, hint };
    return finding.code === bareDays.code ? { ...finding, severity: 'note' } : finding;
  });
}

function checkRead(read: Read, node: Node, vocabulary: Vocabulary): Finding[] {
  const { on, from = on, to } = read.gaps as Record<string, Value | undefined>;
  if (from && to && isDate(from.value) && isDate(to.value) && isAfter(from.value, to.value))
    return [raise(endsBeforeItBegins, { from: from.text, to: to.text }, { line: to.line, from: from.from, to: to.to })];
  const findings: Finding[] = [];
  for (const gap in read.gaps) {
    const filled = read.gaps[gap];
    if (Array.isArray(filled)) for (const value of filled) findings.push(...checkValue(gap, value, node, vocabulary));
    else if (filled) findings.push(...checkValue(gap, filled, node, vocabulary));
  }
  return findings;
}

function checkValue(gap: string, value: Value, node: Node, vocabulary: Vocabulary): Finding[] {
  const { line, from, to, text } = value;
  const span = { line, from, to };
  const of = value.value;
  if (gap === 'times' && Array.isArray(of)) {
    const shown = (of as { from: string; to: string }[]).flatMap((range) => [range.from, range.to]);
    return shown.some((time) => !isTime(time)) ? [raise(impossibleTime, { time: text }, span)] : [];
  }
  if (typeof of === 'string' && timeGaps.has(gap) && /^\d\d:\d\d$/.test(of))
    return isTime(of) ? [] : [raise(impossibleTime, { time: text }, span)];
  if (gap === 'times' && of === 0) return [raise(nothingAtAll, { words: text }, span)];
  if (gap === 'share' && typeof of === 'number')
    return of > 0 && of <= 100 ? [] : [raise(impossibleShare, { share: text }, span)];
  if (gap === 'per' && typeof of === 'string' && !['day', 'week', 'month', 'quarter', 'year'].includes(of))
    return [raise(unfitPeriod, { unit: text }, span)];
  if (isDate(of) && !exists(of)) return [raise(impossibleDate, { date: text }, span)];
  return isDuration(of) ? checkDuration(of, gap, value, node, vocabulary) : none;
}

/** Where a time of day stands by itself. */
const timeGaps = new Set(['time', 'from', 'to', 'at', 'until']);

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00';

const isDate = (value: unknown): value is WrittenDate =>
  typeof value === 'object' && value !== null && 'month' in value && typeof value.month === 'number';

/** Whether one date is after another; of days that come every year, neither is. */
export function isAfter(one: WrittenDate, other: WrittenDate): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const order = (date: WrittenDate, day: number) => (date.year ?? 0) * 400 + date.month * 31 + (date.day ?? day);
  return order(one, 1) > order(other, 31);
}

/** 29 February is a day of some years. */
function exists({ year = 2024, month, day }: WrittenDate): boolean {
  return day === undefined || (day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

const isDuration = (value: unknown): value is Duration =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;

function checkDuration(of: Duration, gap: string, value: Value, node: Node, vocabulary: Vocabulary): Finding[] {
  const { line, from, to, text } = value;
  const span = { line, from, to };
  const findings: Finding[] = [];
  if (of.amount === 0) findings.push(raise(nothingAtAll, { words: text }, span));
  if (of.least !== undefined && of.least > of.amount)
    findings.push(raise(backwardsRange, { range: text, least: String(of.least), most: String(of.amount) }, span));
  if (of.unit === 'day' && gap !== 'every' && of.amount > 1)
    findings.push(
      raise(bareDays, { words: text }, span, {
        hint: `Did you mean “${text.replace(/days?/, 'working $&')}”?`,
        fix: { span, text: text.replace(/days?/, 'working $&'), safe: false },
      }),
    );
  const unfit =
    (units as readonly string[]).includes(of.unit) || of.unit === 'quarter' ? undefined : unfitThing(node, vocabulary);
  if (unfit) findings.push(raise(unfitUnit, { thing: unfit, unit: text.replace(/^\S+ /, '') }, span));
  return findings;
}

/** Rings are counted where something rings. */
function unfitThing({ read }: Node, vocabulary: Vocabulary): string | undefined {
  const what = read?.gaps.what;
  const things = (Array.isArray(what) ? what : []).filter(({ value }) => typeof value === 'object');
  const rings = new Set(['telephone']);
  const grows = (id: string): boolean =>
    rings.has(id) ||
    vocabulary.declared.some((of) => of.kind === 'means' && of.id === id && /call|phone/i.test(of.words.join(' ')));
  const unfit = things.find(
    ({ value }) => ['subject', 'means'].includes((value as Term).kind) && !grows((value as Term).id),
  );
  return unfit ? unfit.text.charAt(0).toUpperCase() + unfit.text.slice(1) : isElsewhere(read) ? 'This' : undefined;
}

/** Without a thing that rings, only an answer can be counted in rings: a visit cannot. */
function isElsewhere(read: Read | undefined): boolean {
  const { what, action } = read?.gaps ?? {};
  const ids = [what, action].flat().map((filled) => (filled?.value ?? {}) as Partial<Term>);
  const acts = ids.filter(({ kind }) => kind === 'action');
  return acts.length > 0 && !acts.some(({ id }) => id === 'answer') && !ids.some(({ kind }) => kind === 'means');
}

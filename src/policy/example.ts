import { raise } from '../ground/diagnostic.ts';
import { expectations, givens } from '../language/cases.ts';
import { blocks } from '../language/index.ts';
import type { Filled, Term, WrittenDate } from '../language/shape.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';
import { circumstances } from './circumstance.ts';
import { oneCase, wholeDate } from './diagnostics.ts';
import type { Compiling } from './draft.ts';
import type { Example, Expectation, GivenCase } from './making.ts';

/** A worked case: its `given` lines together, and each `then`. */
export function exampleFrom(node: Node, compiling: Compiling): Example {
  const name = gapsIn(node.read, { ...blocks.example, shape: blocks.example.opens })?.name.value ?? '';
  const given: GivenCase = { qualifiers: [], events: [], circumstances: [], pauses: [] };
  for (const { read } of node.children) if (read) addGiven(given, read, compiling);
  const told = node.children.flatMap(({ read }) => toldIn(read) ?? []);
  checkOne(
    told.flatMap(({ what = [], means }) => [...what, ...(means ? [means] : [])]),
    compiling,
  );
  return {
    name,
    given,
    then: node.children.flatMap((child) => expectationFrom(child, compiling) ?? []),
    span: { line: node.line.number, from: node.read?.from ?? 0, to: node.read?.to ?? 0 },
  };
}

/** Adds what one line says of a case. */
function addGiven(given: GivenCase, read: Read, compiling: Compiling): void {
  const on = (date: Filled<WrittenDate>, time?: Filled<string>) => momentFrom(date, time, compiling);
  addWhat(given, read, compiling);
  const happened = gapsIn(read, givens.happened) ?? gapsIn(read, givens.happenedAt);
  if (happened) given.events.push({ event: happened.event.value.id, at: on(happened.on, happened.at) });
  const extended = gapsIn(read, givens.extended);
  if (extended) {
    const { by, on: date, at } = extended;
    given.extended = { ...(by && { by: by.value }), ...(date && { at: on(date, at) }) };
  }
  const since = gapsIn(read, givens.pausedFrom);
  if (since) given.pauses.push({ from: on(since.from, since.at) });
  const times = gapsIn(read, givens.pausedTimes);
  if (times) given.pauses.push({ from: on(times.from, times.at), to: on(times.to, times.until) });
  const days = gapsIn(read, givens.pausedDays);
  if (days) given.pauses.push({ from: on(days.from), to: `${on(days.to)}T24:00` });
  const when = gapsIn(read, givens.when);
  if (when) given.circumstances.push(...facts(circumstances(when.if, true, when.bound, when.over)));
  const unless = gapsIn(read, givens.unless);
  if (unless) given.circumstances.push(...facts(circumstances(unless.unless, false, unless.bound, unless.over)));
}

const facts = (all: ReturnType<typeof circumstances>) => all.map(({ fact, words, holds }) => ({ fact, words, holds }));

const toldIn = (read: Read | undefined) => gapsIn(read, givens.given) ?? gapsIn(read, givens.givenAt);

/** What the case is about, by what means it came, from whom, and when. */
function addWhat(given: GivenCase, read: Read, compiling: Compiling): void {
  const gaps = toldIn(read);
  if (!gaps) return;
  const event = gaps.event?.value.id ?? happenedLast(gaps, compiling);
  for (const { value } of gaps.what ?? []) {
    if (typeof value === 'string') given.words = value;
    else if (value.kind === 'subject') given.subject = value.id;
    else if (value.kind === 'means') given.means = value.id;
    else addQualifier(given, value.id);
  }
  if (gaps.means) given.means = gaps.means.value.id;
  if (gaps.who) given.customer = gaps.who.value.id;
  if (gaps.with) given.withAppointment = gaps.with.value === 'with';
  given.circumstances.push(...facts(circumstances(gaps.if, true)), ...facts(circumstances(gaps.unless, false)));
  if (!gaps.on) return;
  const at = momentFrom(gaps.on, gaps.at, compiling);
  if (event !== undefined) given.events.push({ event, at });
  else given.began = at;
}

/**
 * “A complaint escalated 5 January”: what is said last of what the case is about, and with a date, is what happened then,
 * if an event is called so.
 */
function happenedLast(
  { what = [], means, who, on }: Pick<NonNullable<ReturnType<typeof toldIn>>, 'what' | 'means' | 'who' | 'on'>,
  { lexicon }: Compiling,
): string | undefined {
  const last = what.at(-1);
  if (!on || means || who || what.length < 2 || typeof last?.value !== 'object') return undefined;
  const { kind, id } = last.value;
  const events = [...(lexicon.terms.get('event')?.values() ?? [])];
  return kind === 'qualifier' ? events.find(({ words }) => words.includes(id))?.id : undefined;
}

/** One subject, one means and one stage: of two that differ, the second is told. */
function checkOne(all: readonly Filled<Term | string>[], { findings }: Compiling): void {
  const kindOf = ({ value }: Filled<Term | string>) =>
    typeof value === 'string' ? 'words' : /^stage \d+$/.test(value.id) ? 'stage' : value.kind;
  const idOf = ({ value }: Filled<Term | string>) => (typeof value === 'string' ? value : value.id);
  for (const [i, other] of all.entries()) {
    const kind = kindOf(other);
    const one = all.slice(0, i).find((of) => kindOf(of) === kind);
    if (!one || kind === 'qualifier' || idOf(one) === idOf(other)) continue;
    const { line, from, to } = other;
    findings.push(raise(oneCase, { one: one.text, other: other.text }, { line, from, to }));
  }
}

/** “Stage 1” is a stage, and no other qualifier is. */
function addQualifier(to: { qualifiers: string[]; stage?: number }, id: string): void {
  const stage = /^stage (\d+)$/.exec(id)?.[1];
  if (stage) to.stage = Number(stage);
  else to.qualifiers.push(id);
}

function expectationFrom({ read, line }: Node, compiling: Compiling): Expectation | undefined {
  if (!read) return undefined;
  const due = gapsIn(read, expectations.dueBy) ?? gapsIn(read, expectations.dueAt);
  const judged = gapsIn(read, expectations.judged);
  const none = gapsIn(read, expectations.noDeadline);
  const gaps = due ?? judged ?? none;
  if (!gaps) return undefined;
  const expectation: Expectation = {
    written: line.text.trim().replace(/^then /i, ''),
    line: line.number,
    ...named(gaps.what?.value),
    qualifiers: [],
    expects: due ? 'due' : none ? 'no deadline' : outcome(judged?.outcome.value ?? 'met'),
  };
  for (const { value } of (due ?? judged)?.which ?? []) addQualifier(expectation, value.id);
  const { on, at } = { on: undefined, at: undefined, ...(due ?? judged) };
  if (on) expectation.on = momentFrom(on, at, compiling);
  return expectation;
}

const named = (what: Term | string | undefined) =>
  typeof what === 'string' ? { words: what } : what ? { event: what.id } : {};

type Judged = 'met' | 'in time' | 'missed' | 'late' | Exclude<Expectation['expects'], 'due' | 'no deadline'>;

function outcome(written: Judged): Expectation['expects'] {
  if (written === 'in time') return 'met';
  return written === 'late' ? 'missed' : written;
}

/** A day and perhaps a time of it, as data. Only a whole date will do. */
function momentFrom(date: Filled<WrittenDate>, time: Filled<string> | undefined, { findings }: Compiling): string {
  const { year, month, day } = date.value;
  const { line, from, to } = date;
  if (year === undefined || day === undefined) findings.push(raise(wholeDate, { date: date.text }, { line, from, to }));
  const two = (part: number) => `${part}`.padStart(2, '0');
  const written = `${year ?? '0000'}-${two(month)}-${two(day ?? 0)}`;
  return time ? `${written}T${time.value}` : written;
}

import { clockFor } from '../policy/binding.ts';
import { durationOf, hoursOf, limitOf, type Measure, measureOf } from '../policy/measure.ts';
import type { Commitment } from '../policy/policy.ts';
import { contactEvents, type Rules, termOf } from '../policy/ready.ts';
import type { RunningClock } from '../time/calendar.ts';
import { byNumber, type Comparison } from '../time/decide.ts';
import type { ResponseLimit, Terms } from '../time/limit.ts';
import type { Moment } from '../time/moment.ts';
import { compareHours, compareRecurrences, type Order } from '../time/order.ts';
import { compareLimits, compareNotices, promised, promisedNotice, type Starts } from '../time/stricter.ts';
import type { Memory } from './memory.ts';
import { both } from './relation.ts';
import type { Because, Part, Side } from './weighed.ts';
import { type Pair, witnessesOf } from './witness.ts';

/** What is said of one part, but for its name. */
export type Verdict = Omit<Part, 'part'>;

/** From when on limits are compared, and what was found so far. */
export interface Scales {
  readonly from: Moment;
  readonly memory: Memory;
}

type Of<Is extends Measure['is']> = Extract<Measure, { is: Is }>;

const same: Verdict = { relation: 'the same' };
const apart = (because: Because): Verdict => ({ relation: 'incomparable', because });

/** Which of two limits are extended. */
export type Extended = readonly [boolean, boolean];

/** How the limit of one commitment stands to that of another, each as it is or extended. */
export function compareMeasures(
  first: Side,
  second: Side,
  scales: Scales,
  extended: Extended = [false, false],
): Verdict {
  const [one, other] = [measured(first.commitment), measured(second.commitment)];
  const verdict = compared(one, other, first, second, scales, extended);
  return one && one.is === other?.is ? { of: one.is, ...verdict } : verdict;
}

function compared(
  one: Measure | undefined,
  other: Measure | undefined,
  first: Side,
  second: Side,
  scales: Scales,
  extended: Extended,
): Verdict {
  if (!one || !other || !isHeld(one) || !isHeld(other)) return unmeasured(one, other);
  if (one.is === 'response' && other.is === 'response') {
    const ends = openEnds([first, second], extended);
    return ends ?? responses(one, other, first, second, scales, extended);
  }
  if (one.is === 'notice' && other.is === 'notice') return notices(one, other, first, second, scales);
  if (one.is === 'recurrence' && other.is === 'recurrence') return recurrences(one, other, first, second, scales);
  if (one.is === 'ceiling' && other.is === 'ceiling')
    return one.per === other.per ? { relation: byNumber(-one.times, -other.times) } : apart('different measures');
  if (one.is === 'availability' && other.is === 'availability')
    return comparedHours(hoursOn(one.hours, first), hoursOn(other.hours, second), scales);
  if (one.is === 'occasion' && other.is === 'occasion')
    return one.words === other.words ? same : apart('different measures');
  return dated(one, other);
}

function measured(commitment: Commitment): Measure | undefined {
  const limit = limitOf(commitment);
  return limit && measureOf(limit);
}

/** Whether there is something to be held to: vague words allow whatever no words at all allow. */
const isHeld = (measure: Measure | undefined): boolean =>
  measure !== undefined && !(measure.is === 'response' && measure.limit.kind === 'vague');

function unmeasured(one: Measure | undefined, other: Measure | undefined): Verdict {
  if (isHeld(one)) return { relation: 'stricter', because: 'no deadline' };
  if (isHeld(other)) return { relation: 'weaker', because: 'no deadline' };
  return JSON.stringify(one) === JSON.stringify(other) ? same : apart('no deadline');
}

/** What is done on an occasion, with no time by which, is promised less than what is due by a date. */
function dated(one: Measure, other: Measure): Verdict {
  const timeless = (measure: Measure) => measure.is === 'occasion' && /^(on|after) /.test(measure.words);
  const due = (measure: Measure) => measure.is === 'response' && measure.limit.kind !== 'at first';
  if (timeless(other) && due(one)) return { relation: 'stricter', because: 'no deadline' };
  if (timeless(one) && due(other)) return { relation: 'weaker', because: 'no deadline' };
  return apart('different measures');
}

/** An extension that says no length has no end. */
function openEnds(sides: readonly Side[], extended: Extended): Verdict | undefined {
  const [open, openToo] = sides.map(({ commitment: { extension } }, i) => extended[i] && !lengthOf(extension));
  if (open && openToo) return same;
  return open || openToo ? { relation: open ? 'weaker' : 'stricter', because: 'no deadline' } : undefined;
}

const lengthOf = (extension: Commitment['extension']) => extension?.by && durationOf(extension.by);

function responses(
  one: Of<'response'>,
  other: Of<'response'>,
  first: Side,
  second: Side,
  { from, memory }: Scales,
  extended: Extended,
): Verdict {
  const [a, b] = [readied(one.limit, first, memory, extended[0]), readied(other.limit, second, memory, extended[1])];
  const starts = startsOf(one.from, other.from, first.rules, second.rules);
  return memory.ofPair(`${a.name} ${b.name} ${starts}`, () => {
    const pair = { a: a.made, b: b.made, opening: 'What comes in on', clock: first.rules.clock };
    return told(compareLimits(a.made, b.made, from, starts), pair);
  });
}

/** A limit under the terms of its commitment, on the clock of its policy. */
function readied(limit: ResponseLimit, { commitment, rules }: Side, memory: Memory, extended: boolean) {
  const { extension, rollsForward } = commitment;
  const by = extended ? lengthOf(extension) : undefined;
  const terms: Terms = { limit, ...(rollsForward && { moving: true }), ...(by && { extendedBy: by }) };
  const clock = clockFor(limit, commitment, rules);
  const { counting, officeHours } = clock;
  const byHours =
    [limit, by].some((of) => of && 'unit' in of && of.unit === 'working hour') || counting.afterHours || counting.dueAt;
  const about = ['response', terms, counting, byHours ? officeHours : undefined];
  return memory.of(clock.days, about, () => promised(terms, clock));
}

/** Whatever begins with a customer's getting in touch begins at the same moment; of other events the vocabulary tells. */
export function startsOf(one: string | undefined, other: string | undefined, rules: Rules, others: Rules): Starts {
  const [a, b] = [one, other].map((event) =>
    event === undefined || contactEvents.includes(event) ? 'contact' : event,
  );
  if (a === b || a === undefined || b === undefined) return 'the same';
  if (comesAfter(b, a, others) || comesAfter(b, a, rules)) return 'first never follows';
  if (comesAfter(a, b, rules) || comesAfter(a, b, others)) return 'second never follows';
  return 'unrelated';
}

/** Whether one event never comes before another. */
function comesAfter(event: string, earlier: string, rules: Rules): boolean {
  const events = event === 'contact' ? contactEvents : [event];
  const before = events.flatMap((of) => termOf(rules, 'event', of)?.follows ?? []);
  return earlier === 'contact' ? before.some((of) => contactEvents.includes(of)) : before.includes(earlier);
}

function notices(one: Of<'notice'>, other: Of<'notice'>, first: Side, second: Side, { from, memory }: Scales): Verdict {
  if (one.before !== other.before) return apart('different events');
  const ready = ({ limit }: Of<'notice'>, { rules: { clock } }: Side) =>
    memory.of(clock.days, ['notice', limit, clock.officeHours], () => promisedNotice(limit, clock));
  const [a, b] = [ready(one, first), ready(other, second)];
  return memory.ofPair(`${a.name} ${b.name}`, () => {
    const pair = { a: a.made, b: b.made, opening: 'Notice of what happens on', clock: first.rules.clock };
    return told(compareNotices(a.made, b.made, from), pair);
  });
}

/** What goes on until something has happened is promised for less long than what goes on. */
function recurrences(
  one: Of<'recurrence'>,
  other: Of<'recurrence'>,
  first: Side,
  second: Side,
  { from, memory }: Scales,
): Verdict {
  const ready = ({ limit }: Of<'recurrence'>, { rules: { clock } }: Side) =>
    memory.of(clock.days, ['recurrence', limit], () => ({ recurrence: limit, clock }));
  const [a, b] = [ready(one, first), ready(other, second)];
  const order = memory.ofPair(`${a.name} ${b.name}`, () => inOrder(compareRecurrences(a.made, b.made, from)));
  if (one.until === other.until) return order;
  if (one.until && other.until) return apart('different events');
  return { ...order, relation: both(order.relation, one.until ? 'weaker' : 'stricter') };
}

/** Hours with the rules by whose calendar they open; or that they are never stated. */
export type HoursOn = ReturnType<typeof hoursOn>;

export function hoursOn(hours: Parameters<typeof hoursOf>[0], { rules }: Side) {
  return { hours: hoursOf(hours, rules.policy), rules };
}

/** Hours that include the others are the stricter promise. */
export function comparedHours(one: HoursOn, other: HoursOn, { from, memory }: Scales): Verdict {
  const [a, b] = [one.hours, other.hours];
  if (a === 'not stated' || b === 'not stated') return a === b ? same : apart('cannot be reckoned');
  const ready = (hours: typeof a, { days }: RunningClock) => memory.of(days, ['hours', hours], () => ({ hours, days }));
  const [x, y] = [ready(a, one.rules.clock), ready(b, other.rules.clock)];
  return memory.ofPair(`${x.name} ${y.name}`, () => inOrder(compareHours(x.made, y.made, from)));
}

function inOrder({ relation, firstWeaker, secondWeaker, because }: Order): Verdict {
  return {
    relation,
    ...(firstWeaker && { firstShort: firstWeaker }),
    ...(secondWeaker && { secondShort: secondWeaker }),
    ...(because && { because }),
  };
}

function told<A, B>(comparison: Comparison, pair: Pair<A, B>): Verdict {
  const { relation, except, because, basis } = comparison;
  return {
    relation,
    ...witnessesOf(comparison, pair),
    ...(except && { except }),
    ...(because && { because }),
    ...(basis === 'computed' && { computed: true as const }),
  };
}

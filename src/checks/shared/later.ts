import { limitOf, measureOf } from '../../policy/measure.ts';
import type { Commitment } from '../../policy/policy.ts';
import type { Rules } from '../../policy/ready.ts';
import { orNextWorkingDay, type RunningClock } from '../../time/calendar.ts';
import { dayNumber } from '../../time/day.ts';
import type { Comparison, LaterSide, Promised, Relation } from '../../time/decide.ts';
import type { Due } from '../../time/due.ts';
import { dayOf, type Moment, momentOf } from '../../time/moment.ts';
import { compareRecurrences } from '../../time/order.ts';
import { type Shown, shown } from '../../time/steps.ts';
import { compareLimits, compareNotices, promised, promisedNotice } from '../../time/stricter.ts';
import { byWords, dateWords, momentWords } from '../../time/words.ts';

/** How two limits on the same thing stand to each other, of the first; and a case in which it shows, in words. */
export interface Held {
  relation: Relation;
  /** The earliest case that is due later under the one, and the earliest under the other, as far as there are any. */
  witnesses: readonly Witness[];
  /** The earliest that is due later under the first. */
  firstLater?: Witness;
  /** The first day on which a recurrence falls short of the other. */
  since?: string;
}

export interface Witness {
  /** “What comes in on Friday 18 December 2026”, with the time of day where it matters. */
  begins: string;
  /** When it is due under each: “by the end of Tuesday 29 December 2026”. */
  first: string;
  second: string;
  /** The same as data: when it begins (a day, where the hour does not matter), and when it is due under each. */
  case: { begins: Shown | { date: string }; dues: readonly [Shown, Shown] };
}

/** The first moment of a day. */
export function startOf(on: Temporal.PlainDate): Moment {
  return momentOf(dayNumber(on.year, on.month, on.day));
}

/**
 * Holds the limits of two commitments against each other, from a day on. Nothing where no clock can tell: a vague
 * limit, one that counts from another event, or one in a unit of its own.
 */
export function held(one: Commitment, other: Commitment, { clock }: Rules, on: Temporal.PlainDate): Held | undefined {
  const [first, second] = [one, other].map((of) => measured(of));
  if (!first || !second) return undefined;
  const from = startOf(on);
  if (first.is === 'response' && second.is === 'response' && first.from === second.from) {
    const [a, b] = [promised({ limit: first.limit }, clock), promised({ limit: second.limit }, clock)];
    return told(compareLimits(a, b, from), 'What comes in on', a, b, clock);
  }
  if (first.is === 'notice' && second.is === 'notice' && first.before === second.before) {
    const [a, b] = [promisedNotice(first.limit, clock), promisedNotice(second.limit, clock)];
    return told(compareNotices(a, b, from), 'Notice of what happens on', a, b, clock);
  }
  if (first.is === 'recurrence' && second.is === 'recurrence' && first.until === second.until) {
    const sides = [first, second].map(({ limit }) => ({ recurrence: limit, clock }));
    const [a, b] = sides;
    return a && b && inOrder(compareRecurrences(a, b, from));
  }
  return undefined;
}

function measured(commitment: Commitment) {
  const limit = limitOf(commitment);
  return limit && measureOf(limit);
}

function inOrder({ relation, firstWeaker, secondWeaker, because }: ReturnType<typeof compareRecurrences>) {
  if (because) return undefined;
  const since = [firstWeaker, secondWeaker].filter((day) => day !== undefined).toSorted()[0];
  return { relation, witnesses: [], ...(since && { since: dateWords(since) }) };
}

/** What shows on fewer of the days, as where the clocks change, would only distract from the other. */
const RARE = 0.01;

function told<A, B>(
  { relation, because, firstLater, secondLater, days }: Comparison,
  opening: string,
  a: Promised<A>,
  b: Promised<B>,
  clock: RunningClock,
): Held | undefined {
  if (because && because !== 'rings') return undefined;
  const words = (side: LaterSide | undefined) => side && inWords(usual(side, a, b, clock), opening, a, b);
  const first = words(firstLater);
  const sides = [firstLater, secondLater].filter((side) => side !== undefined);
  const often = sides.filter((side) => side.days >= RARE * days);
  const witnesses = (often.length > 0 ? often : sides)
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.start, other.start))
    .map((side) => words(side))
    .filter((witness) => witness !== undefined);
  return { relation, witnesses, ...(first && { firstLater: first }) };
}

const TEN = 600;

/** The same in the middle of a working morning, where it shows there too: few things come in on a Sunday at midnight. */
function usual<A, B>(side: LaterSide, a: Promised<A>, b: Promised<B>, { days }: RunningClock): LaterSide {
  const day = orNextWorkingDay(days, dayOf(side.start));
  if (day === undefined) return side;
  const moved = { ...side, start: momentOf(day, TEN) };
  const [before, after] = [side, moved].map((of) => isLater(of, a, b));
  return before !== undefined && before === after ? moved : side;
}

/** Which of two dues is the later. */
function isLater<A, B>({ start, reading }: LaterSide, a: Promised<A>, b: Promised<B>): number | undefined {
  const [first, second] = [a.tell(start, reading), b.tell(start, reading)];
  if (first.kind !== 'due' || second.kind !== 'due') return undefined;
  return Temporal.ZonedDateTime.compare(first.at, second.at);
}

function inWords<A, B>(
  { start, reading }: LaterSide,
  opening: string,
  a: Promised<A>,
  b: Promised<B>,
): Witness | undefined {
  const [first, second] = [a.tell(start, reading), b.tell(start, reading)];
  if (first.kind !== 'due' || second.kind !== 'due') return undefined;
  const wholeDays = first.endOf !== undefined && second.endOf !== undefined;
  const [at, dues] = [shown(start), [endOf(first), endOf(second)] as const];
  return {
    begins: `${opening} ${wholeDays ? dateWords(at.date) : momentWords(at)}`,
    first: byWords(dues[0]),
    second: byWords(dues[1]),
    case: { begins: wholeDays ? { date: at.date } : at, dues },
  };
}

function endOf({ at, endOf }: Due & { kind: 'due' }): Shown {
  return endOf === undefined ? shown(at) : { date: endOf, time: 1440 };
}

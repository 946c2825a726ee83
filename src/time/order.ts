import type { DayTable, RunningClock } from './calendar.ts';
import type { Hours } from './clock.ts';
import { type DayNumber, type IsoDate, isoDate } from './day.ts';
import { byNumber, type Reading, type Relation, readAs } from './decide.ts';
import { type DueTime, dueTime } from './due-time.ts';
import { monthsIn } from './duration.ts';
import { whereLater } from './later.ts';
import type { Every, Recurrence, Times } from './limit.ts';
import { type Instant, toLocal } from './local.ts';
import { dayOf, type Moment } from './moment.ts';
import { periodsWithin, type Stretch, startOfNext } from './period.ts';
import { openOn, without } from './week.ts';

/** What was decided of two recurrences, or two sets of hours: on which day each first falls short of the other. */
export interface Order {
  relation: Relation;
  /** The first day on which the first allows what the second does not, or is closed when the second is open. */
  firstWeaker?: IsoDate;
  secondWeaker?: IsoDate;
  /** Why no order can be told. `outside the calendar`: it would show only after the calendar ends. */
  because?: 'cannot be reckoned' | 'outside the calendar';
}

/**
 * Decides between two recurrences: one is at least as strict when every history that it allows, the other allows. So
 * `once a year`, which allows 1 January and 31 December of the next, is weaker than `every 12 months`.
 */
export function compareRecurrences(first: Recurring, second: Recurring, from: Moment): Order {
  const otherwise = (because: NonNullable<Order['because']>): Order =>
    byThemselves(first, second) ?? { relation: 'incomparable', because };
  const [one, other] = [laidOut(first), laidOut(second)];
  if (!one || !other) return otherwise('cannot be reckoned');
  const { days } = first.clock;
  const readings = one.length > other.length ? one : other;
  const weaker = (a: Laid[], b: Laid[]): Found => {
    const found = readings.map((_, i) => beyond(a[i] ?? (a[0] as Laid), b[i] ?? (b[0] as Laid), from, days));
    const shown = found.filter((day) => typeof day === 'number');
    return shown.length > 0 ? Math.min(...shown) : found[0];
  };
  return ordered(weaker(one, other), weaker(other, one)) ?? otherwise('outside the calendar');
}

/** Decides between two recurrences of one measure, which needs no calendar. */
function byThemselves(first: Recurring, second: Recurring): Order | undefined {
  const [one, other] = [first.recurrence, second.recurrence];
  if (one.kind === 'times' && other.kind === 'times')
    return one.per === other.per ? { relation: byNumber(one.count, other.count) } : undefined;
  if (one.kind === 'times' || other.kind === 'times') return undefined;
  const isOneUnit = one.unit === other.unit && first.clock.days === second.clock.days;
  const [a, b] = isOneUnit ? [one.amount, other.amount] : [monthsIn(one), monthsIn(other)];
  return a === undefined || b === undefined ? undefined : { relation: byNumber(b, a) };
}

/** Decides between two sets of hours, each on its own calendar: those that include the others are the stricter promise. */
export function compareHours(
  first: { hours: Hours; days: DayTable },
  second: { hours: Hours; days: DayTable },
  from: Moment,
): Order {
  const lacking = (one: typeof first, other: typeof first): Found => {
    if (dayOf(from) > one.days.last) return 'outside the calendar';
    for (let day = dayOf(from); day <= one.days.last; day++) {
      if (without(openOn(other.hours, day, other.days), openOn(one.hours, day, one.days)).length > 0) return day;
    }
    return undefined;
  };
  const because = 'outside the calendar';
  return ordered(lacking(first, second), lacking(second, first)) ?? { relation: 'incomparable', because };
}

/** The first day on which one falls short of the other, where there is one; or that nothing could be looked at. */
type Found = DayNumber | undefined | 'outside the calendar';

function ordered(firstWeaker: Found, secondWeaker: Found): Order | undefined {
  if (firstWeaker === 'outside the calendar' || secondWeaker === 'outside the calendar') return undefined;
  const relation = byNumber(firstWeaker === undefined ? 1 : 0, secondWeaker === undefined ? 1 : 0);
  return {
    relation: firstWeaker !== undefined && secondWeaker !== undefined ? 'incomparable' : relation,
    ...(firstWeaker !== undefined && { firstWeaker: isoDate(firstWeaker) }),
    ...(secondWeaker !== undefined && { secondWeaker: isoDate(secondWeaker) }),
  };
}

/** A recurrence, and the clock by which it counts. */
interface Recurring {
  recurrence: Recurrence;
  clock: RunningClock;
}

/** A recurrence ready to be compared: the latest next occurrence after each moment, or a count by the period. */
type Laid = { kind: 'every'; next: DueTime } | Times;

/** One for each reading of bare days; nothing for what no clock measures. */
function laidOut({ recurrence, clock }: Recurring): Laid[] | undefined {
  if (recurrence.kind === 'times') return [recurrence];
  const readings: (Reading | undefined)[] = recurrence.unit === 'day' ? ['calendar day', 'working day'] : [undefined];
  const next = readings.map((reading) => latestNext(readAs(recurrence, reading), clock));
  return next.every((laid) => laid !== undefined) ? next.map((laid) => ({ kind: 'every', next: laid })) : undefined;
}

/** The latest next one after any moment of the calendar; infinitely late where that is past the calendar's end. */
function latestNext({ amount, unit }: Every, clock: RunningClock): DueTime | undefined {
  const next = dueTime({ limit: { kind: 'within', amount, unit } }, { ...clock, counting: {} });
  const orLater = (at: Instant) => (Number.isNaN(at) ? Number.POSITIVE_INFINITY : at);
  const { at, ofDay } = next ?? {};
  if (!next || !at) return undefined;
  return { ...next, at: (start) => orLater(at(start)), ...(ofDay && { ofDay: (place) => orLater(ofDay(place)) }) };
}

/** The first day from which the one recurrence allows a history that the other does not. */
function beyond(a: Laid, b: Laid, from: Moment, days: DayTable): Found {
  const [begin, end] = [Math.max(dayOf(from), days.first + 1), days.last + 1];
  if (a.kind === 'every' && b.kind === 'every') {
    const to = days.midnights.at(-1) as number;
    const { first, days: looked } = whereLater(a.next, b.next, from.epochMilliseconds, to, days);
    return first ? toLocal(first.at).day : looked > 0 ? undefined : 'outside the calendar';
  }
  const firstOf = (periods: readonly Stretch[], shows: (period: Stretch) => boolean): Found =>
    periods.length > 0 ? periods.find(shows)?.first : 'outside the calendar';
  if (b.kind === 'times')
    return firstOf(periodsWithin(b.per, begin, end), ({ first, next }) => fewest(a, first, next, days) < b.count);
  if (a.kind === 'every') return undefined;
  // What may lie between two is seen where the period after is a whole one too.
  return firstOf(periodsWithin(a.per, begin, end).slice(0, -1), ({ first }) => allowsGapBeyond(a, b.next, first, days));
}

/** The fewest occurrences that a recurrence allows from one day up to another: each as late as may be. */
function fewest(a: Laid, first: DayNumber, next: DayNumber, days: DayTable): number {
  if (a.kind === 'times') return a.count * periodsWithin(a.per, first, next).length;
  const [begin, end] = [first, next].map((day) => days.midnights[day - days.first] as number) as [number, number];
  let count = 0;
  for (let at = begin - 1; ; count++) {
    const latest = lastMoment(a.next, at);
    if (latest >= end) return count;
    if (latest <= at) return Number.POSITIVE_INFINITY;
    at = latest;
  }
}

/** The last moment at which what is due by the end of a day, or by a moment, is in time. */
function lastMoment(next: DueTime, at: number): number {
  return next.at(at) - (next.ofDay ? 1 : 0);
}

/** All of one period's on its first day, and all of the next one's on its last: a longer gap than the other allows. */
function allowsGapBeyond({ per }: Times, next: DueTime, first: DayNumber, days: DayTable): boolean {
  const after = startOfNext(per, startOfNext(per, first));
  const latest = (days.midnights[after - days.first] as number) - 1;
  return lastMoment(next, days.midnights[first - days.first] as number) < latest;
}

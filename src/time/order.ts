import type { DayTable, RunningClock } from './calendar.ts';
import type { Hours } from './clock.ts';
import { type DayNumber, type IsoDate, isoDate } from './day.ts';
import { byNumber, type Reading, type Relation, readAs } from './decide.ts';
import { type DueTime, dueTime } from './due-time.ts';
import { whereLater } from './later.ts';
import type { Every, Recurrence, Times } from './limit.ts';
import { toLocal } from './local.ts';
import { dayOf, type Moment } from './moment.ts';
import { periodsWithin, startOfNext } from './period.ts';
import { openOn, without } from './week.ts';

/** What was decided of two recurrences, or two sets of hours: on which day each first falls short of the other. */
export interface Order {
  relation: Relation;
  /** The first day on which the first allows what the second does not, or is closed when the second is open. */
  firstWeaker?: IsoDate;
  secondWeaker?: IsoDate;
  because?: 'cannot be reckoned';
}

/**
 * Decides between two recurrences: one is at least as strict when every history that it allows, the other allows. So
 * `once a year`, which allows 1 January and 31 December of the next, is weaker than `every 12 months`.
 */
export function compareRecurrences(
  first: { recurrence: Recurrence; clock: RunningClock },
  second: { recurrence: Recurrence; clock: RunningClock },
  from: Moment,
): Order {
  const [one, other] = [laidOut(first.recurrence, first.clock), laidOut(second.recurrence, second.clock)];
  if (!one || !other) return { relation: 'incomparable', because: 'cannot be reckoned' };
  const { days } = first.clock;
  const readings = one.length > other.length ? one : other;
  const weaker = (a: Laid[], b: Laid[]) => {
    const found = readings.map((_, i) => beyond(a[i] ?? (a[0] as Laid), b[i] ?? (b[0] as Laid), from, days));
    return found.filter((day) => day !== undefined).sort((x, y) => x - y)[0];
  };
  return ordered(weaker(one, other), weaker(other, one));
}

/** Decides between two sets of hours, each on its own calendar: those that include the others are the stricter promise. */
export function compareHours(
  first: { hours: Hours; days: DayTable },
  second: { hours: Hours; days: DayTable },
  from: Moment,
): Order {
  const lacking = (one: typeof first, other: typeof first): DayNumber | undefined => {
    for (let day = dayOf(from); day <= one.days.last; day++) {
      if (without(openOn(other.hours, day, other.days), openOn(one.hours, day, one.days)).length > 0) return day;
    }
    return undefined;
  };
  return ordered(lacking(first, second), lacking(second, first));
}

function ordered(firstWeaker: DayNumber | undefined, secondWeaker: DayNumber | undefined): Order {
  const relation = byNumber(firstWeaker === undefined ? 1 : 0, secondWeaker === undefined ? 1 : 0);
  return {
    relation: firstWeaker !== undefined && secondWeaker !== undefined ? 'incomparable' : relation,
    ...(firstWeaker !== undefined && { firstWeaker: isoDate(firstWeaker) }),
    ...(secondWeaker !== undefined && { secondWeaker: isoDate(secondWeaker) }),
  };
}

/** A recurrence ready to be compared: the latest next occurrence after each moment, or a count by the period. */
type Laid = { kind: 'every'; next: DueTime } | Times;

/** One for each reading of bare days; nothing for what no clock measures. */
function laidOut(recurrence: Recurrence, clock: RunningClock): Laid[] | undefined {
  if (recurrence.kind === 'times') return [recurrence];
  const readings: (Reading | undefined)[] = recurrence.unit === 'day' ? ['calendar day', 'working day'] : [undefined];
  const next = readings.map((reading) => latestNext(readAs(recurrence, reading), clock));
  return next.every((laid) => laid !== undefined) ? next.map((laid) => ({ kind: 'every', next: laid })) : undefined;
}

function latestNext({ amount, unit }: Every, clock: RunningClock): DueTime | undefined {
  return dueTime({ limit: { kind: 'within', amount, unit } }, { ...clock, counting: {} });
}

/** The first day from which the one recurrence allows a history that the other does not. */
function beyond(a: Laid, b: Laid, from: Moment, days: DayTable): DayNumber | undefined {
  const [begin, end] = [dayOf(from), days.last + 1];
  if (a.kind === 'every' && b.kind === 'every') {
    const { first } = whereLater(a.next, b.next, from.epochMilliseconds, days.midnights.at(-1) as number, days);
    return first && toLocal(first.at).day;
  }
  if (b.kind === 'times') {
    return periodsWithin(b.per, begin, end).find(({ first, next }) => fewest(a, first, next, days) < b.count)?.first;
  }
  if (a.kind === 'every') return undefined;
  return periodsWithin(a.per, begin, end).find(({ first }) => allowsGapBeyond(a, b.next, first, days))?.first;
}

/** The fewest occurrences that a recurrence allows from one day up to another: each as late as may be. */
function fewest(a: Laid, first: DayNumber, next: DayNumber, days: DayTable): number {
  if (a.kind === 'times') return a.count * periodsWithin(a.per, first, next).length;
  const [begin, end] = [first, next].map((day) => days.midnights[day - days.first] as number) as [number, number];
  let count = 0;
  for (let at = begin - 1; ; count++) {
    const latest = lastMoment(a.next, at);
    // Past the calendar's end, or before it begins, nothing shows that there are too few.
    if (Number.isNaN(latest)) return Number.POSITIVE_INFINITY;
    if (latest >= end || latest <= at) return latest <= at ? Number.POSITIVE_INFINITY : count;
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
  const latest = (days.midnights[after - days.first] ?? Number.NaN) - 1;
  return lastMoment(next, days.midnights[first - days.first] as number) < latest;
}

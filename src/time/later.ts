import type { DayTable } from './calendar.ts';
import type { DueTime } from './due-time.ts';
import type { Instant } from './local.ts';
import { dayAt } from './stage.ts';

/** Where one of two is later: the earliest moment that shows it, and on how many days. */
export interface Side {
  at: Instant;
  days: number;
}

export interface Laters {
  first?: Side;
  second?: Side;
  /** How many days were looked at. */
  days: number;
}

const MINUTE = 60_000;

/**
 * Where two due moments differ, over all that can begin from a moment to the calendar's end. Each is a straight line,
 * flat or rising, between its breaks, and so is their difference:
 *
 *     a ____/‾‾‾‾      so where each piece begins, just after that, and just before it ends, tell of all of it.
 *     b __/____/‾‾     A piece never goes past midnight, so that days can be counted.
 *       p q r  s
 *
 * Days on which either lies outside the calendar are left out.
 */
export function whereLater(a: DueTime, b: DueTime, from: Instant, days: DayTable): Laters {
  const tally = { first: tallyOf(), second: tallyOf(), days: tallyOf() };
  const end = days.midnights.at(-1) as number;
  const points = pointsOf(a, b, Math.max(from, days.midnights[0] as number), end, days);
  for (let i = 0; i + 1 < points.length; i++) {
    const [begin, until] = [points[i] as number, points[i + 1] as number];
    const day = dayAt(days, begin);
    const looked = a.byDay && b.byDay ? [begin] : [begin, begin + 1, until - 1];
    for (const at of looked) {
      const difference = a.at(at) - b.at(at);
      if (Number.isNaN(difference)) continue;
      mark(tally.days, day, at);
      if (difference > 0) mark(tally.first, day, () => earliest(a, b, begin, at, until));
      if (difference < 0) mark(tally.second, day, () => earliest(b, a, begin, at, until));
    }
  }
  const { first, second } = tally;
  return {
    ...(first.days > 0 && { first: { at: first.at, days: first.days } }),
    ...(second.days > 0 && { second: { at: second.at, days: second.days } }),
    days: tally.days.days,
  };
}

interface Tally extends Side {
  last: number;
}

const tallyOf = (): Tally => ({ at: Number.NaN, days: 0, last: Number.NaN });

/** Counts a day once, and keeps the first moment. */
function mark(tally: Tally, day: number, at: Instant | (() => Instant)): void {
  if (tally.days === 0) tally.at = typeof at === 'number' ? at : at();
  if (tally.last !== day) tally.days++;
  tally.last = day;
}

function pointsOf(a: DueTime, b: DueTime, from: Instant, end: Instant, { midnights }: DayTable): Float64Array {
  const breaks = [a, b].flatMap((one) => (one.byDay ? [] : one.breaks(from, end)));
  const inside = midnights.filter((at) => from < at && at <= end);
  const points = Float64Array.from([from, ...breaks, ...inside]).sort();
  return points.filter((at, i) => at !== points[i - 1]);
}

/** The first whole minute of a piece at which `late` is later, where it has one; else the first moment that was found. */
function earliest(late: DueTime, early: DueTime, begin: Instant, found: Instant, end: Instant): Instant {
  const isLater = (at: Instant) => late.at(at) > early.at(at);
  const gained = early.at(begin + 1) - late.at(begin + 1);
  const crossing = found === end - 1 && gained >= 0 ? begin + 1 + gained + 1 : found;
  const minute = Math.ceil(crossing / MINUTE) * MINUTE;
  return minute < end && isLater(minute) ? minute : crossing;
}

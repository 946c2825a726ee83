import type { DayTable } from './calendar.ts';
import type { DayNumber } from './day.ts';
import type { Instant } from './local.ts';

/** How far a reckoning has come, as in `due`: NaN where it left the calendar. */
export interface Reach {
  at: Instant;
  endOf?: DayNumber;
}

/** One part of a reckoning in numbers: the limit, an extension in another unit, moving off a closed day. */
export interface Stage {
  go: (from: Reach) => Reach;
  /** All moments strictly between two, between which `go` is a straight line, flat or rising as fast as time. */
  breaks: (from: Instant, to: Instant) => Instant[];
  /** It looks at the day alone. */
  byDay: boolean;
}

export const outside: Reach = { at: Number.NaN };

/** One stage after another. Where the first rises, the second breaks at the moments that the first carries to its breaks. */
export function inTurn(first: Stage, second: Stage): Stage {
  const breaks = (from: Instant, to: Instant) => {
    const own = [from, ...first.breaks(from, to).sort((a, b) => a - b), to];
    const carried = own.slice(1).flatMap((end, i) => {
      const begin = own[i] ?? from;
      const low = first.go({ at: begin + 1 }).at - 1;
      const high = first.go({ at: end - 1 }).at + 1;
      // Past the calendar's end it is enough to know too many.
      const reach = Number.isNaN(high) ? low + end - begin : high;
      return reach - low > 2 ? second.breaks(low, reach).map((at) => begin + at - low) : [];
    });
    return [...own.slice(1, -1), ...carried];
  };
  const go = (from: Reach) => second.go(first.go(from));
  return { go, breaks: first.byDay ? first.breaks : breaks, byDay: first.byDay };
}

/** The end of a day. */
export function endOf({ first, last, midnights }: DayTable, day: DayNumber | undefined): Reach {
  if (day === undefined || !(day >= first && day <= last)) return outside;
  return { at: midnights[day - first + 1] as number, endOf: day };
}

/** The day of a moment: London is never behind UTC, and at most an hour ahead. */
export function dayAt({ first, midnights }: DayTable, at: Instant): DayNumber {
  const day = Math.floor(at / 86_400_000);
  return (midnights[day + 1 - first] ?? Number.POSITIVE_INFINITY) <= at ? day + 1 : day;
}

/** The day from which days are counted on. */
export function dayFrom(days: DayTable, { at, endOf: end }: Reach): DayNumber {
  return end ?? dayAt(days, at);
}

/** The midnights strictly between two moments. */
export function midnightsIn(days: DayTable, from: Instant, to: Instant): Instant[] {
  const [first, last] = [dayAt(days, from) - days.first, dayAt(days, to) - days.first];
  return between(days.midnights.subarray(Math.max(0, first), Math.max(0, last + 2)), from, to);
}

/** Those of some moments that lie strictly between two. */
export function between(moments: Iterable<Instant>, from: Instant, to: Instant): Instant[] {
  return [...moments].filter((at) => from < at && at < to);
}

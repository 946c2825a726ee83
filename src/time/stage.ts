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
  /** `go` for a plain moment, where that is quicker. */
  direct?: (at: Instant) => Instant;
  /** All moments of the calendar, in order, between which `go` is a straight line, flat or rising as fast as time. */
  breaks: Float64Array;
  /** It looks at the day alone, and so breaks at midnights. */
  byDay: boolean;
}

export const outside: Reach = { at: Number.NaN };

/** One stage after another. Where the first rises, the second breaks at the moments that the first carries to its breaks. */
export function inTurn(first: Stage, second: Stage, { midnights }: DayTable): Stage {
  const go = (from: Reach) => second.go(first.go(from));
  if (first.byDay) return { go, breaks: first.breaks, byDay: true };
  const own = inOrder([midnights, first.breaks]);
  const carried: Instant[] = [];
  for (let i = 0; i + 1 < own.length; i++) {
    const [begin, end] = [own[i] as number, own[i + 1] as number];
    const low = first.go({ at: begin + 1 }).at - 1;
    const high = first.go({ at: end - 1 }).at + 1;
    if (high - low <= 2) continue;
    // Past the calendar's end it is enough to know too many.
    const reach = Number.isNaN(high) ? low + end - begin : high;
    for (let j = firstFrom(second.breaks, low); (second.breaks[j] as number) < reach; j++) {
      carried.push(begin + (second.breaks[j] as number) - low);
    }
  }
  return { go, breaks: inOrder([first.breaks, carried]), byDay: false };
}

/** Moments of several lists in order, each once. */
export function inOrder(lists: readonly ArrayLike<Instant>[]): Float64Array {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  lists.reduce((place, list) => {
    all.set(list, place);
    return place + list.length;
  }, 0);
  return all.sort().filter((at, i) => at !== all[i - 1]);
}

/** The first place whose value is at least so much; the length where none is. The values rise. */
export function firstFrom(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
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

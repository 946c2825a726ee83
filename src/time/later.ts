import type { DayTable } from './calendar.ts';
import type { DueTime } from './due-time.ts';
import type { Instant } from './local.ts';
import { dayAt, firstFrom } from './stage.ts';

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

/**
 * Where two due moments differ, over all that can begin from one moment up to another. Each is a straight line, flat or
 * rising, between its breaks, and so is their difference:
 *
 *     a ____/‾‾‾‾      so where each piece begins, just after that, and just before it ends, tell of all of it.
 *     b __/____/‾‾     No piece goes past midnight, so that days can be counted.
 *       p q r  s
 *
 * Days on which either lies outside the calendar are left out.
 */
export function whereLater(a: DueTime, b: DueTime, from: Instant, to: Instant, days: DayTable): Laters {
  const [first, last] = [Math.max(dayAt(days, from), days.first), Math.min(dayAt(days, to - 1), days.last)];
  if (a.ofDay && b.ofDay) return onWholeDays(a.ofDay, b.ofDay, first, last, from, days);
  const found: Laters = { days: 0 };
  let [i, j] = [firstFrom(a.breaks, from), firstFrom(b.breaks, from)];
  for (let day = first; day <= last; day++) {
    const place = day - days.first;
    let begin = Math.max(from, days.midnights[place] as number);
    const today = { seen: false, first: false, second: false };
    const end = Math.min(to, days.midnights[place + 1] as number);
    const [wholeA, wholeB] = [a.ofDay?.(place), b.ofDay?.(place)];
    while (begin < end) {
      while ((a.breaks[i] as number) <= begin) i++;
      while ((b.breaks[j] as number) <= begin) j++;
      const until = Math.min(end, a.breaks[i] ?? end, b.breaks[j] ?? end);
      for (let n = 0; n < 3; n++) {
        const at = n === 0 ? begin : n === 1 ? begin + 1 : until - 1;
        const difference = (wholeA ?? a.at(at)) - (wholeB ?? b.at(at));
        if (Number.isNaN(difference)) continue;
        today.seen = true;
        if (difference > 0) today.first = true;
        if (difference < 0) today.second = true;
        if (difference > 0) found.first ??= { at: earliest(a, b, begin, at, until), days: 0 };
        if (difference < 0) found.second ??= { at: earliest(b, a, begin, at, until), days: 0 };
      }
      begin = until;
    }
    if (today.seen) found.days++;
    if (today.first && found.first) found.first.days++;
    if (today.second && found.second) found.second.days++;
  }
  return found;
}

/** The same, where all that begins on a day is due at one moment on each side: most limits are, so it is done with numbers alone. */
function onWholeDays(
  a: NonNullable<DueTime['ofDay']>,
  b: NonNullable<DueTime['ofDay']>,
  first: number,
  last: number,
  from: Instant,
  days: DayTable,
): Laters {
  let [seen, firstDays, secondDays, firstPlace, secondPlace] = [0, 0, 0, 0, 0];
  for (let place = first - days.first; place <= last - days.first; place++) {
    const difference = a(place) - b(place);
    if (Number.isNaN(difference)) continue;
    seen++;
    if (difference > 0 && firstDays++ === 0) firstPlace = place;
    if (difference < 0 && secondDays++ === 0) secondPlace = place;
  }
  const at = (place: number): Instant => Math.max(from, days.midnights[place] as number);
  return {
    ...(firstDays > 0 && { first: { at: at(firstPlace), days: firstDays } }),
    ...(secondDays > 0 && { second: { at: at(secondPlace), days: secondDays } }),
    days: seen,
  };
}

const MINUTE = 60_000;

/** The first whole minute of a piece at which `late` is later, where it has one; else the first moment that was found. */
function earliest(late: DueTime, early: DueTime, begin: Instant, found: Instant, end: Instant): Instant {
  const isLater = (at: Instant) => late.at(at) > early.at(at);
  const behind = early.at(begin + 1) - late.at(begin + 1);
  const crossing = found === end - 1 && behind >= 0 ? begin + 1 + behind + 1 : found;
  const minute = Math.ceil(crossing / MINUTE) * MINUTE;
  return minute < end && isLater(minute) ? minute : crossing;
}

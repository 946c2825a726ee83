import { type DayNumber, dayNumber, daysInMonth, weekdayIndex } from './day.ts';
import type { ClockTime } from './limit.ts';

/** Milliseconds since 1 January 1970 in UTC. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A moment by the clocks of London: the day, and the minutes since its midnight by the clock's own reading. */
export interface LocalTime {
  day: DayNumber;
  time: ClockTime;
}

/**
 * When the clocks of the UK go forward and back in a year: at 01:00 UTC on the last Sundays of March and October
 * (Summer Time Act 1972, as amended by the Summer Time Order 2002).
 */
export function clockChanges(year: number): { forward: Instant; back: Instant } {
  return { forward: lastSunday(year, 3) * DAY + HOUR, back: lastSunday(year, 10) * DAY + HOUR };
}

function lastSunday(year: number, month: number): DayNumber {
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayIndex(last) + 1) % 7);
}

/** How far London's clocks are ahead of UTC, in milliseconds. */
export function offsetAt(at: Instant): number {
  const { forward, back } = clockChanges(new Date(at).getUTCFullYear());
  return forward <= at && at < back ? HOUR : 0;
}

/** What the clocks of London show. */
export function toLocal(at: Instant): LocalTime {
  const shown = at + offsetAt(at);
  const day = Math.floor(shown / DAY);
  return { day, time: (shown - day * DAY) / MINUTE };
}

/**
 * The moment at which the clocks of London show a time. A time that occurs twice means the first; one that is skipped
 * means the moment after the gap.
 */
export function toInstant(day: DayNumber, time: ClockTime = 0): Instant {
  const shown = day * DAY + Math.round(time * MINUTE);
  const { forward, back } = clockChanges(new Date(shown).getUTCFullYear());
  if (shown < forward || shown >= back + HOUR) return shown;
  return Math.max(shown - HOUR, forward);
}

/** When each day begins in London, from the first day of a year on, and when the last day of another ends. */
export function midnightsOf(firstYear: number, lastYear: number): Float64Array {
  const first = dayNumber(firstYear, 1, 1);
  const midnights = new Float64Array(dayNumber(lastYear + 1, 1, 1) - first + 1);
  for (let place = 0, year = firstYear; place < midnights.length; year++) {
    const { forward, back } = clockChanges(year);
    // The clocks never change at a midnight.
    for (const next = dayNumber(year + 1, 1, 1) - first; place < Math.min(next, midnights.length); place++) {
      const shown = (first + place) * DAY;
      midnights[place] = forward <= shown && shown < back ? shown - HOUR : shown;
    }
  }
  return midnights;
}

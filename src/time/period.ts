import { type DayNumber, dateOf, dayNumber, weekdayIndex } from './day.ts';
import type { Period } from './limit.ts';

/** The first day of the calendar day, week, month, quarter or year in which a day lies. Weeks begin on Monday. */
export function startOf(per: Period, day: DayNumber): DayNumber {
  const { year, month } = dateOf(day);
  if (per === 'day') return day;
  if (per === 'week') return day - weekdayIndex(day);
  if (per === 'month') return dayNumber(year, month, 1);
  return per === 'quarter' ? dayNumber(year, month - ((month - 1) % 3), 1) : dayNumber(year, 1, 1);
}

/** The first day of the period after the one in which a day lies. */
export function startOfNext(per: Period, day: DayNumber): DayNumber {
  const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[per];
  return startOf(per, startOf(per, day) + longest);
}

/** A period with its first day and the first day after it. */
export interface Stretch {
  first: DayNumber;
  next: DayNumber;
}

/** The whole periods between two days. */
export function periodsWithin(per: Period, from: DayNumber, to: DayNumber): Stretch[] {
  const periods: Stretch[] = [];
  const begin = startOf(per, from) === from ? from : startOfNext(per, from);
  for (let first = begin; startOfNext(per, first) <= to; first = startOfNext(per, first)) {
    periods.push({ first, next: startOfNext(per, first) });
  }
  return periods;
}

/** A date as it is written in data: `2026-12-24`. */
export type IsoDate = string;

/** A day as a number: days since 1 January 1970, so that counting days is adding numbers. */
export type DayNumber = number;

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const DAY = 86_400_000;

/** The number of a date. Months count from 1; a day beyond the month's end runs into the next, as in the calendar. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Year, month (from 1) and day of the month. */
export function dateOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDate(day: DayNumber): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Reads `2026-12-24`; nothing for what is no date of the calendar, 31 February among them. */
export function readDate(text: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return isoDate(number) === text ? number : undefined;
}

/** From 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
export function weekdayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function weekdayOf(day: DayNumber): Weekday {
  return weekdays[weekdayIndex(day)] as Weekday;
}

/** How many days the month has. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

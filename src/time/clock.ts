import type { IsoDate, Weekday } from './day.ts';
import type { ClockTime, Counting } from './limit.ts';

/** The three lists that GOV.UK publishes. */
export const divisions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof divisions)[number];

/** Whose bank holidays close a day: one nation's, those of any part of the UK, or nobody's. */
export type Holidays = Division | 'any part of the UK' | 'none';

/** A date of one year (`2026-12-24`) or of every year (`12-24`). */
export type DateOrDayOfYear = IsoDate;

/** A day, or the days from `on` to `to`, that the association closes, or opens, of its own accord. */
export interface Exception {
  on: DateOrDayOfYear;
  to?: DateOrDayOfYear;
  name?: string;
}

/** A calendar as an author states it. What is named in `alsoOpen` is open whatever else is said. */
export interface Calendar {
  workingDays: readonly Weekday[];
  holidays: Holidays;
  alsoClosed: readonly Exception[];
  alsoOpen: readonly Exception[];
}

/** Open from one time to another on each of these days; a closing time above 1440 is on the day after. */
export interface OpeningTimes {
  days: readonly Weekday[];
  opens: ClockTime;
  closes: ClockTime;
}

/**
 * Hours of any shape. On bank holidays and the association's own closures they are as on any such weekday, closed, or
 * open all day, as an out-of-hours service is.
 */
export type Hours =
  | { kind: 'week'; times: readonly OpeningTimes[]; onHolidays: 'as usual' | 'closed' | 'open' }
  | { kind: 'outside'; hours: Hours };

/** All that a due date depends on besides its limit and its event. */
export interface Clock {
  calendar: Calendar;
  counting: Counting;
  /** For working hours, and for days that begin or end with the office's. */
  officeHours?: Hours;
}

/** Open all the time. */
export const allHours: Hours = {
  kind: 'week',
  times: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], opens: 0, closes: 1440 },
  ],
  onHolidays: 'as usual',
};

/** Monday to Friday. */
export const mondayToFriday: readonly Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** A calendar with nothing of the association's own, as comparisons use it. */
export function plainCalendar(holidays: Holidays): Calendar {
  return { workingDays: mondayToFriday, holidays, alsoClosed: [], alsoOpen: [] };
}

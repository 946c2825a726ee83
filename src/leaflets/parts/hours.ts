import { type TimeRange, weekdays } from '../../language/shape.ts';
import type { Hours } from '../../policy/policy.ts';
import { daysWords, timeWords } from '../../wording/dates.ts';
import { hoursWords } from '../../wording/hours.ts';
import { capital, kept, listWords } from '../../wording/text.ts';
import type { HoursTable } from '../leaflet.ts';

/** Opening hours for a table: a row for all days with the same times, and one for those on which all is closed. */
export function hoursRows({ week = [], closedOnHolidays }: Hours): HoursTable['rows'] {
  const open = Map.groupBy(week, ({ times }) => listWords(times.map(rangeWords)));
  const rows = [...open].map(([times, days]) => ({ days: capital(daysWords(days.map(({ day }) => day))), times }));
  const shut = weekdays.filter((day) => !week.some((entry) => entry.day === day));
  return [
    ...rows,
    ...(rows.length && shut.length ? [{ days: capital(daysWords(shut)), times: 'Closed' }] : []),
    ...(rows.length && closedOnHolidays ? [{ days: 'Bank holidays', times: 'Closed' }] : []),
  ];
}

/** When something is open, on one line. */
export function openLine(hours: Hours): string {
  return hoursWords(hours)
    .filter((line) => !line.startsWith('Closed'))
    .join('; ');
}

/** Whether the hours differ from day to day, so that a line would not be read. */
export function differs({ week = [] }: Hours): boolean {
  return new Set(week.map(({ times }) => listWords(times.map(rangeWords)))).size > 1;
}

function rangeWords({ from, to }: TimeRange): string {
  if (from === '00:00' && to === '24:00') return 'All day';
  return kept(`${timeWords(from)} to ${timeWords(to)}`);
}

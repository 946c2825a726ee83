import { expect } from 'vitest';
import { type RunningClock, startClock } from '../../src/time/calendar.ts';
import { type Calendar, type Hours, mondayToFriday, plainCalendar } from '../../src/time/clock.ts';
import { type Due, due, type History } from '../../src/time/due.ts';
import { dueTime } from '../../src/time/due-time.ts';
import type { Counting, Terms } from '../../src/time/limit.ts';
import { type Moment, readMoment } from '../../src/time/moment.ts';

/** Monday to Friday, 9am to 5pm, closed on holidays. */
export const nineToFive: Hours = {
  kind: 'week',
  times: [{ days: mondayToFriday, opens: 540, closes: 1020 }],
  onHolidays: 'closed',
};

/** As in Meadowbank: 8.45am to 5pm, on Wednesdays from 10.30am. */
export const meadowbankHours: Hours = {
  kind: 'week',
  times: [
    { days: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: 525, closes: 1020 },
    { days: ['Wednesday'], opens: 630, closes: 1020 },
  ],
  onHolidays: 'closed',
};

export function clock(calendar: Calendar, counting: Counting = {}, officeHours: Hours = nineToFive): RunningClock {
  return startClock({ calendar, counting, officeHours });
}

export const england = clock(plainCalendar('england-and-wales'));
export const scotland = clock(plainCalendar('scotland'));
export const meadowbank = clock(
  { ...plainCalendar('scotland'), alsoClosed: [{ on: '12-24', name: 'Christmas Eve' }] },
  {},
  meadowbankHours,
);

/** A moment as a person writes it; a mistake in a test is a mistake. */
export function at(text: string): Moment {
  const read = readMoment(text);
  if (!read) throw new Error(`no moment: ${text}`);
  return read.moment;
}

/** The due date in brief: a date where its end is meant, else the moment; or why there is none. */
export function brief(found: Due): string {
  if (found.kind === 'due') return found.endOf ?? found.at.toPlainDateTime().toString().replace('T', ' ');
  return found.kind === 'paused' ? `paused since ${found.since.date}` : found.because;
}

/** The due date in brief. Every example is asked of the reckoning in numbers too, where that can tell. */
export function dueOn(limit: Terms | Terms['limit'], start: string, on = england, history: History = {}): string {
  const terms = 'limit' in limit ? limit : { limit };
  const found = due(terms, at(start), on, history);
  if (!history.pauses && !history.extendedAt) {
    const inNumbers = dueTime(terms, on)?.at(at(start).epochMilliseconds) ?? Number.NaN;
    expect(inNumbers).toBe(found.kind === 'due' ? found.at.epochMilliseconds : Number.NaN);
  }
  return brief(found);
}

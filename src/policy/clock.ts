import type { TimeRange, WrittenDate } from '../language/shape.ts';
import { type RunningClock, startClock } from '../time/calendar.ts';
import { allHours, type Calendar, type Exception, type Holidays, type Hours } from '../time/clock.ts';
import { daysInMonth } from '../time/day.ts';
import type { HolidayList } from '../time/govuk.ts';
import type { Counting } from '../time/limit.ts';
import type { Closure, Policy, Hours as StatedHours, WorkingCalendar } from './policy.ts';

/** Whose bank holidays a policy, or a standard, names. */
export const holidaysNamed: Readonly<Record<WorkingCalendar['holidays'], Holidays>> = {
  'England and Wales': 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
  'any part of the UK': 'any part of the UK',
  none: 'none',
};

/** The calendar of a policy as a clock counts by it. */
export function calendarOf({ workingDays, holidays: named, alsoClosed, alsoOpen }: WorkingCalendar): Calendar {
  return {
    workingDays,
    holidays: holidaysNamed[named],
    alsoClosed: alsoClosed.map(exceptionFrom),
    alsoOpen: alsoOpen.map(exceptionFrom),
  };
}

export function countingOf({ countsDayOfReceipt, afterHoursCountAsNextDay, dueAt }: WorkingCalendar): Counting {
  return {
    ...(countsDayOfReceipt && { dayOfReceipt: true }),
    ...(afterHoursCountAsNextDay && { afterHours: 'next working day' }),
    ...(dueAt === 'close of office hours' && { dueAt }),
  };
}

/** The clock of a policy, its calendar laid out; `announced` replaces the built-in bank holidays. */
export function clockOf(policy: Policy, announced?: HolidayList): RunningClock {
  const officeHours = namedHours(policy, 'office hours');
  const clock = { calendar: calendarOf(policy.calendar), counting: countingOf(policy.calendar) };
  return startClock({ ...clock, ...(officeHours && { officeHours }) }, announced);
}

/** A whole month, or its days; without a year, those of every year. */
function exceptionFrom({ on, to, name }: Closure): Exception {
  const until = to ?? (on.day === undefined ? on : undefined);
  return { on: written(on, 1), ...(until && { to: written(until, lastDay(until)) }), ...(name && { name }) };
}

const lastDay = ({ year = 2024, month }: WrittenDate) => daysInMonth(year, month);

function written({ year, month, day }: WrittenDate, otherwise: number): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${year === undefined ? '' : `${year}-`}${two(month)}-${two(day ?? otherwise)}`;
}

/** Hours that the policy names; nothing where it never states them. */
export function namedHours(policy: Policy, name: string): Hours | undefined {
  const stated = policy.times.find((hours) => hours.name === name);
  return stated && hoursFrom(stated, policy);
}

/** Hours as a clock knows them, those of a name as the policy states them; nothing where they are never stated. */
export function hoursFrom(given: StatedHours, policy: Policy): Hours | undefined {
  const stated = (given.name && policy.times.find(({ name }) => name === given.name)) || given;
  if (stated.notStated) return undefined;
  if (stated.week) {
    const onHolidays = stated.openOnHolidays ? 'open' : stated.closedOnHolidays ? 'closed' : 'as usual';
    const times = stated.week.flatMap(({ day, times }) => times.map((range) => ({ days: [day], ...minutesOf(range) })));
    return { kind: 'week', times, onHolidays };
  }
  if (stated.outside !== undefined && stated.outside !== stated.name) {
    const hours = namedHours(policy, stated.outside);
    return hours && { kind: 'outside', hours };
  }
  return stated.always ? allHours : undefined;
}

/** Closing not after opening is on the day after. */
function minutesOf({ from, to }: TimeRange): { opens: number; closes: number } {
  const [opens, closes] = [minutes(from), minutes(to)];
  return { opens, closes: closes > opens ? closes : closes + 1440 };
}

/** Minutes since midnight of `HH:MM`. */
export function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

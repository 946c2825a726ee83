import { addWorkingDays, type DayTable, orNextWorkingDay, type RunningClock } from './calendar.ts';
import type { Hours } from './clock.ts';
import { type DayNumber, dateOf, dayNumber, daysInMonth } from './day.ts';
import type { By, Within } from './limit.ts';
import { type Instant, toInstant } from './local.ts';
import { afterOpenTime, beforeOpenTime, type OpenTimes, openTimes } from './open-time.ts';
import { dayAt, dayFrom, endOf, firstFrom, inOrder, outside, type Reach, type Stage } from './stage.ts';
import { closeOfHours } from './week.ts';

/** So much later on a real clock. */
export function onTheClock(seconds: number, { midnights }: DayTable): Stage {
  const milliseconds = Math.round(seconds * 1000);
  const end = midnights.at(-1) as number;
  const direct = (at: Instant) => (at + milliseconds < end ? at + milliseconds : Number.NaN);
  return { go: ({ at }) => ({ at: direct(at) }), direct, breaks: new Float64Array(), byDay: false };
}

/** When so much open time has passed: it breaks where hours open and close, and where it comes to such a moment. */
export function inOpenTime(seconds: number, days: DayTable, hours: Hours): Stage {
  const milliseconds = Math.round(seconds * 1000);
  const times = openTimes(hours, days);
  const direct = (at: Instant) => afterOpenTime(times, at, milliseconds);
  const breaks = inOrder([times.opens, times.closes, leadingToEdges(times, milliseconds)]);
  return { go: ({ at }) => ({ at: direct(at) }), direct, breaks, byDay: false };
}

/** So much earlier on a real clock. */
export function backOnTheClock(seconds: number, { midnights }: DayTable): Stage {
  const milliseconds = Math.round(seconds * 1000);
  const start = midnights[0] as number;
  const direct = (at: Instant) => (at - milliseconds >= start ? at - milliseconds : Number.NaN);
  return { go: ({ at }) => ({ at: direct(at) }), direct, breaks: new Float64Array(), byDay: false };
}

/** The latest moment after which so much open time passes before another. */
export function backInOpenTime(seconds: number, days: DayTable, hours: Hours): Stage {
  const milliseconds = Math.round(seconds * 1000);
  const times = openTimes(hours, days);
  const direct = (at: Instant) => (milliseconds === 0 ? at : beforeOpenTime(times, at, milliseconds));
  const breaks = inOrder([times.opens, times.closes, leadingToEdges(times, -milliseconds)]);
  return { go: ({ at }) => ({ at: direct(at) }), direct, breaks, byDay: false };
}

/** The moments from which so much open time ends with a closing; before zero, those at which it has passed since one. */
function leadingToEdges({ opens, before }: OpenTimes, milliseconds: number): Instant[] {
  const all = before.at(-1) as number;
  return [...before].flatMap((edge) => {
    const target = edge - milliseconds;
    const stretch = firstFrom(before, target) - 1;
    const inside = target > 0 && target <= all;
    return inside ? [(opens[stretch] as number) + target - (before[stretch] as number)] : [];
  });
}

/** It looks at the day alone, and leads to the end of another. */
export function fromDay(days: DayTable, go: (day: DayNumber) => DayNumber | undefined): Stage {
  return { go: (from) => endOf(days, go(dayFrom(days, from))), breaks: days.midnights, byDay: true };
}

/** A number of working days from an event, with all that an author may say about its first and last day. */
export function workingDays({ amount }: Within, { days, counting, officeHours }: RunningClock): Stage {
  const closing = officeHours && (counting.afterHours || counting.dueAt) ? closings(officeHours, days) : undefined;
  const closesOn = (day: DayNumber) => closing?.[day - days.first] ?? Number.NaN;
  const isLate = (day: DayNumber, at: Instant) => orNextWorkingDay(days, day) !== day || !(at < closesOn(day));
  const go = ({ at }: Reach) => {
    const came = dayAt(days, at);
    const day0 = counting.afterHours && isLate(came, at) ? addWorkingDays(days, came, 1) : came;
    const due = day0 === undefined ? undefined : nthWorkingDay(days, day0, amount, counting.dayOfReceipt);
    const closes = due === undefined || !counting.dueAt ? Number.NaN : closesOn(due);
    return closes >= at ? { at: closes } : endOf(days, due);
  };
  const breaks = closing ? inOrder([days.midnights, closing.filter((at) => at > 0)]) : days.midnights;
  return { go, breaks, byDay: closing === undefined };
}

/** Counting the day of receipt, what comes on a working day has that for its first. */
function nthWorkingDay(days: DayTable, day: DayNumber, n: number, dayOfReceipt = false): DayNumber | undefined {
  if (n === 0) return day;
  const receipt = dayOfReceipt && orNextWorkingDay(days, day) === day;
  if (receipt && n === 1) return day;
  return addWorkingDays(days, day, receipt ? n - 1 : n);
}

/** The last closing of each day, NaN where the day has none. */
function closings(hours: Hours, days: DayTable): Float64Array {
  return Float64Array.from({ length: days.last - days.first + 1 }, (_, place) => {
    const closes = closeOfHours(hours, days.first + place, days);
    return closes === undefined ? Number.NaN : toInstant(days.first + place, closes);
  });
}

/** The day that is named, and its end or the hour on it; the next such day where that has passed. */
export function onDay({ day: which, time }: By, days: DayTable): Stage {
  const same = which.startsWith('same');
  const isWorking = which.endsWith('working day');
  const from = (day: DayNumber) => (isWorking ? orNextWorkingDay(days, day) : day);
  const after = (day: DayNumber) => (isWorking ? addWorkingDays(days, day, 1) : day + 1);
  const named = (day: DayNumber) => (same ? from(day) : after(day));
  if (time === undefined) return fromDay(days, named);
  const hour = (day: DayNumber | undefined) =>
    day === undefined || endOf(days, day) === outside ? Number.NaN : toInstant(day, time);
  const direct = (at: Instant) => {
    const day = named(dayAt(days, at));
    return day === undefined || hour(day) >= at ? hour(day) : hour(after(day));
  };
  const hours = same ? days.midnights.map((_, place) => toInstant(days.first + place, time)) : [];
  return { go: ({ at }) => ({ at: direct(at) }), direct, breaks: inOrder([days.midnights, hours]), byDay: !same };
}

/** A due date on a closed day becomes the end of the next working day. */
export function movingOn(days: DayTable): Stage {
  const go = (from: Reach) => {
    const day = dayFrom(days, from);
    const to = orNextWorkingDay(days, day);
    return to === day ? from : endOf(days, to);
  };
  return { ...fromDay(days, (day) => day), go };
}

/** The corresponding date so many months on, or the last of its month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = dateOf(day);
  const total = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayNumber(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

import { addWorkingDays, type RunningClock } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { asked, type DueTime } from './due-time.ts';
import { calendarDaysIn, isReckonable, monthsIn, secondsIn } from './duration.ts';
import type { Notice } from './limit.ts';
import type { Stage } from './stage.ts';
import { addMonths, backInOpenTime, backOnTheClock, fromDay } from './stages.ts';
import { everOpen } from './week.ts';

/** The latest moment to warn, as a number, for each moment of an event: `warnBy` without reasons. */
export function warnTime(notice: Notice, clock: RunningClock): DueTime | undefined {
  const stage = isReckonable(notice) ? stageOf(notice, clock) : undefined;
  return stage && asked(stage, clock.days);
}

function stageOf(notice: Notice, { days, officeHours }: RunningClock): Stage | undefined {
  const { amount, unit } = notice;
  const clear = notice.clear ? 1 : 0;
  const seconds = secondsIn(unit);
  const calendarDays = calendarDaysIn(notice);
  const months = monthsIn(notice);
  if (seconds !== undefined) return backOnTheClock(amount * seconds, days);
  if (calendarDays !== undefined) return fromDay(days, (day) => day - calendarDays - clear);
  if (months !== undefined) return fromDay(days, (day) => beforeMonths(day - clear, months));
  if (unit === 'working day') {
    const n = amount + clear;
    return fromDay(days, (day) => (n === 0 ? day : addWorkingDays(days, day, -n)));
  }
  return unit === 'working hour' && officeHours && everOpen(officeHours)
    ? backInOpenTime(amount * 3600, days, officeHours)
    : undefined;
}

/** The last day from which so many months lead to this day at the latest. */
function beforeMonths(day: DayNumber, months: number): DayNumber {
  let latest = addMonths(day, -months);
  while (addMonths(latest, months) > day) latest--;
  while (addMonths(latest + 1, months) <= day) latest++;
  return latest;
}

import { basisOf, closedOn, covers, outOfRange, type RunningClock } from './calendar.ts';
import type { NoAnswer } from './count.ts';
import { type DayNumber, dayNumber, isoDate } from './day.ts';
import { type Due, isInTime } from './due.ts';
import { calendarDaysIn, isReckonable, monthsIn, secondsIn } from './duration.ts';
import type { Notice } from './limit.ts';
import { dayOf, type Moment, momentOf } from './moment.ts';
import { openUntil, secondsBetween } from './opening.ts';
import { inRuns, isRun, type Step, shown } from './steps.ts';
import { everOpen, heedsHolidays } from './week.ts';

/**
 * The latest that one may warn of an event: `at least 28 days before` 29 March is 1 March. Days are met when the day of
 * warning and so many more do not go past the day of the event; hours count on a real clock; working days count back
 * from the event as day 0; `clear` days ask for one more.
 */
export function warnBy(notice: Notice, event: Moment, clock: RunningClock): Due {
  const { days } = clock;
  const eventDay = dayOf(event);
  if (!covers(days, eventDay)) return outOfRange(eventDay);
  if (!isReckonable(notice)) return { kind: 'no answer', because: 'not a whole number' };
  const seconds = secondsIn(notice.unit);
  if (seconds !== undefined) return byTheClock(notice.amount * seconds, event, clock);
  if (notice.unit === 'working hour') return byOpenTime(notice.amount * 3600, event, clock);
  if (notice.unit === 'working day') return byWorkingDays(notice, event, clock);
  const latest = latestDay(notice, eventDay);
  if (latest === undefined) return { kind: 'no answer', because: 'no clock' };
  if (!covers(days, latest)) return outOfRange(latest);
  const before: Step[] =
    latest < eventDay
      ? [{ kind: 'before', from: isoDate(latest), to: isoDate(eventDay - 1), number: eventDay - latest }]
      : [];
  const steps: Step[] = [...(notice.unit === 'day' ? [{ kind: 'bare days' } as const] : []), ...before];
  return { kind: 'due', ...endOf(latest), basis: 'announced', steps: [begin(event), ...steps] };
}

/** Whether a warning given at a moment was early enough; or why that cannot be told. */
export function isEnoughNotice(notice: Notice, warned: Moment, event: Moment, clock: RunningClock): boolean | NoAnswer {
  const latest = warnBy(notice, event, clock);
  if (latest.kind === 'due') return isInTime(latest, warned);
  return latest.kind === 'no answer' ? latest : { kind: 'no answer', because: 'no clock' };
}

function begin(event: Moment): Step {
  return { kind: 'start', at: shown(event) };
}

function endOf(day: DayNumber) {
  return { at: momentOf(day + 1), endOf: isoDate(day) };
}

/** The last day from which the days, weeks, months or years lead to the event's at the latest. */
function latestDay(notice: Notice, event: DayNumber): DayNumber | undefined {
  const [calendarDays, months] = [calendarDaysIn(notice), monthsIn(notice)];
  const end = event - (notice.clear ? 1 : 0);
  if (calendarDays !== undefined) return end - calendarDays;
  if (months === undefined) return undefined;
  const leadsTo = (from: DayNumber) => onDate(dateAt(from).add({ months }));
  let day = onDate(dateAt(end).subtract({ months }));
  while (leadsTo(day) > end) day--;
  while (leadsTo(day + 1) <= end) day++;
  return day;
}

function dateAt(day: DayNumber): Temporal.PlainDate {
  return Temporal.PlainDate.from(isoDate(day));
}

function onDate(date: Temporal.PlainDate): DayNumber {
  return dayNumber(date.year, date.month, date.day);
}

function byTheClock(seconds: number, event: Moment, { days }: RunningClock): Due {
  const at = event.subtract({ milliseconds: Math.round(seconds * 1000) });
  if (!covers(days, dayOf(at))) return outOfRange(dayOf(at));
  return { kind: 'due', at, basis: 'announced', steps: [begin(event)] };
}

function byOpenTime(seconds: number, event: Moment, { days, officeHours }: RunningClock): Due {
  if (!officeHours) return { kind: 'no answer', because: 'no office hours' };
  if (!everOpen(officeHours)) return { kind: 'no answer', because: 'office hours that never open' };
  const steps: Step[] = [];
  let left = seconds;
  let at = event;
  for (const { from, to } of left > 0 ? openUntil(officeHours, event, days) : []) {
    const used = Math.min(left, secondsBetween(from, to));
    at = to.subtract({ milliseconds: Math.round(used * 1000) });
    steps.unshift({ kind: 'open', from: shown(at), to: shown(to), seconds: used });
    left -= used;
    if (left <= 0) break;
  }
  if (left > 0) return outOfRange(days.first - 1);
  const basis = heedsHolidays(officeHours) ? basisOf(days, dayOf(at), dayOf(event)) : 'announced';
  return { kind: 'due', at, basis, steps: [begin(event), ...steps] };
}

function byWorkingDays({ amount, clear }: Notice, event: Moment, { days }: RunningClock): Due {
  const steps: Step[] = [];
  let day = dayOf(event);
  const n = amount + (clear ? 1 : 0);
  for (let counted = 0; counted < n; ) {
    day--;
    if (!covers(days, day)) return outOfRange(day);
    const closed = closedOn(days, day);
    const date = isoDate(day);
    if (closed) steps.unshift({ kind: 'closed', from: date, to: date, because: closed });
    else steps.unshift({ kind: 'before', from: date, to: date, number: ++counted });
  }
  const basis = basisOf(days, day, dayOf(event));
  return { kind: 'due', ...endOf(day), basis, steps: [begin(event), ...inRuns(steps.filter(isRun))] };
}

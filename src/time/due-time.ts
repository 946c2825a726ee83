import { addWorkingDays, type DayTable, type RunningClock } from './calendar.ts';
import { usualTolerance } from './due.ts';
import { calendarDaysIn, isReckonable, monthsIn, secondsIn } from './duration.ts';
import type { Duration, Terms } from './limit.ts';
import type { Instant } from './local.ts';
import { dayAt, inTurn, type Stage } from './stage.ts';
import { addMonths, fromDay, inOpenTime, movingOn, onDay, onTheClock, workingDays } from './stages.ts';
import { everOpen } from './week.ts';

/**
 * Due moments as numbers: `due` without reasons and pauses, in time that does not grow with the number of days. It is
 * what the comparison of limits asks hundreds of thousands of times, and it agrees with `due` at every moment.
 */
export interface DueTime {
  /** When what begins at a moment is due; where a whole day is allowed, the midnight that ends it. NaN outside the calendar. */
  at: (start: Instant) => Instant;
  /** All moments of the calendar, in order, between which `at` is a straight line, flat or rising as fast as time. */
  breaks: Float64Array;
  /** Where all that begins on one day is due at one moment: that moment, by the day's place in the calendar. */
  ofDay?: (place: number) => Instant;
}

/** Nothing for a limit that has no due date, or cannot be reckoned: `due` says why. */
export function dueTime(terms: Terms, clock: RunningClock): DueTime | undefined {
  const stages = stagesOf(terms, clock);
  return (
    stages &&
    asked(
      stages.reduce((before, next) => inTurn(before, next, clock.days)),
      clock.days,
    )
  );
}

/** A reckoning ready to be asked; where a day has one answer, it is looked up. */
export function asked({ go, direct, breaks, byDay }: Stage, days: DayTable): DueTime {
  const { midnights, first } = days;
  const [from, to] = [midnights[0] as number, midnights.at(-1) as number];
  const plain = direct ?? ((at) => go({ at }).at);
  if (!byDay) return { at: (start) => (from <= start && start < to ? plain(start) : Number.NaN), breaks };
  // Each day is reckoned once, and only where it is asked for: most questions are of the years to come.
  const known = new Float64Array(midnights.length - 1);
  const ofDay = (place: number): Instant => {
    if (!(place >= 0 && place < known.length)) return Number.NaN;
    if (known[place] === 0) known[place] = plain(midnights[place] as number);
    return known[place] as number;
  };
  return { at: (start) => ofDay(dayAt(days, start) - first), breaks, ofDay };
}

function stagesOf({ limit, extendedBy, moving }: Terms, clock: RunningClock): Stage[] | undefined {
  const longer = extendedBy !== undefined && limit.kind === 'within' && limit.unit === extendedBy.unit;
  const whole = longer ? { ...limit, amount: limit.amount + extendedBy.amount } : limit;
  const first = firstStage(whole, clock);
  const second = extendedBy && !longer ? laterStage(extendedBy, clock) : [];
  return first && second ? [first, second, moving ? movingOn(clock.days) : []].flat() : undefined;
}

function firstStage(limit: Terms['limit'], clock: RunningClock): Stage | undefined {
  const { counting, days, officeHours } = clock;
  if (limit.kind === 'immediately') return onTheClock(limit.tolerance ?? usualTolerance, days);
  if (limit.kind === 'on time') return onTheClock(0, days);
  if (limit.kind === 'by') return onDay(limit, days);
  if (limit.kind !== 'within') return undefined;
  if (limit.unit !== 'working day') return laterStage(limit, clock, counting.dayOfReceipt);
  if ((counting.afterHours || counting.dueAt) && !officeHours) return undefined;
  return isReckonable(limit) ? workingDays(limit, clock) : undefined;
}

/** A duration from an event or a due date; the day of receipt may be the first of calendar days. */
function laterStage(duration: Duration, { days, officeHours }: RunningClock, dayOfReceipt = false): Stage | undefined {
  if (!isReckonable(duration)) return undefined;
  const { amount, unit } = duration;
  const seconds = secondsIn(unit);
  const calendarDays = calendarDaysIn(duration);
  const months = monthsIn(duration);
  if (seconds !== undefined) return onTheClock(amount * seconds, days);
  if (calendarDays !== undefined)
    return fromDay(days, (day) => day + Math.max(0, calendarDays - (dayOfReceipt ? 1 : 0)));
  if (months !== undefined) return fromDay(days, (day) => addMonths(day, months));
  if (unit === 'working day') return fromDay(days, (day) => (amount === 0 ? day : addWorkingDays(days, day, amount)));
  return unit === 'working hour' && officeHours && everOpen(officeHours)
    ? inOpenTime(amount * 3600, days, officeHours)
    : undefined;
}

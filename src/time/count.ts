import { type Basis, basisOf, closedOn, covers, type DayTable, outOfRange } from './calendar.ts';
import type { Hours } from './clock.ts';
import { type DayNumber, isoDate, readDate } from './day.ts';
import { calendarDaysIn, isReckonable, monthsIn, secondsIn } from './duration.ts';
import type { By, Duration } from './limit.ts';
import { dayOf, type Moment, momentOf } from './moment.ts';
import { openFrom, secondsBetween } from './opening.ts';
import { outsidePauses, type Paused, pausedAtEndOf, putOff } from './pauses.ts';
import { closedStep, countedStep, inRuns, pausedStep, type Run, type Step, shown } from './steps.ts';
import { everOpen, heedsHolidays } from './week.ts';

/** Why a due date cannot be told. */
export type NoAnswer =
  | ReturnType<typeof outOfRange>
  | {
      kind: 'no answer';
      because: 'no office hours' | 'office hours that never open' | 'not a whole number' | 'no clock';
    };

/** How far the reckoning has come: to a moment, or to the end of a day. */
export interface Reached {
  kind: 'reached';
  at: Moment;
  /** The day, where its end is meant. */
  endOf?: DayNumber;
  basis: Basis;
  steps: Step[];
}

/** From where, and by which calendar, something is counted. */
export interface Count {
  from: Moment;
  /** The day from which days are counted. */
  day0: DayNumber;
  /** Day 1 may be day 0 itself. */
  dayOfReceipt?: boolean;
  days: DayTable;
  officeHours?: Hours;
  paused: Paused;
}

/** The end of a duration that is counted from a moment or day, on the calendar given. */
export function count(duration: Duration, from: Count): Reached | NoAnswer {
  if (!isReckonable(duration)) return { kind: 'no answer', because: 'not a whole number' };
  const seconds = secondsIn(duration.unit);
  const calendarDays = calendarDaysIn(duration);
  const months = monthsIn(duration);
  if (seconds !== undefined) return onTheClock(duration.amount * seconds, from);
  if (duration.unit === 'working hour') return inOpenTime(duration.amount * 3600, from);
  if (months !== undefined) return monthsOn(months, from);
  if (calendarDays !== undefined) return daysOn(calendarDays, from, false, duration.unit === 'day');
  return duration.unit === 'working day'
    ? daysOn(duration.amount, from, true)
    : { kind: 'no answer', because: 'no clock' };
}

/** So much later on a real clock, whatever the clocks on the wall do in between. */
function onTheClock(seconds: number, { from, days, paused }: Count): Reached | NoAnswer {
  const at = putOff(from, seconds, paused);
  if (!covers(days, dayOf(at))) return outOfRange(dayOf(at));
  const pauses = paused.filter((pause) => pause.from.epochMilliseconds < at.epochMilliseconds);
  const steps: Step[] = pauses.map((pause) => ({ kind: 'paused', from: shown(pause.from), to: shown(pause.to) }));
  return { kind: 'reached', at, basis: 'announced', steps: [...steps, ...clockChange(from, at)] };
}

function clockChange(from: Moment, to: Moment): Step[] {
  const change = from.getTimeZoneTransition('next');
  if (!change || Temporal.ZonedDateTime.compare(change, to) > 0) return [];
  const ahead = change.offsetNanoseconds > from.offsetNanoseconds;
  return [{ kind: 'clocks', date: isoDate(dayOf(change)), change: ahead ? 'forward' : 'back' }];
}

/** When so much open time has passed outside the pauses. It ends with the closing, not with the next opening. */
function inOpenTime(seconds: number, { from, days, officeHours, paused }: Count): Reached | NoAnswer {
  if (!officeHours) return { kind: 'no answer', because: 'no office hours' };
  if (!everOpen(officeHours)) return { kind: 'no answer', because: 'office hours that never open' };
  const steps: Step[] = [];
  let left = seconds;
  for (const open of openFrom(officeHours, from, days)) {
    for (const part of outsidePauses(open, paused)) {
      const used = Math.min(left, secondsBetween(part.from, part.to));
      const at = part.from.add({ milliseconds: Math.round(used * 1000) });
      if (used > 0) steps.push({ kind: 'open', from: shown(part.from), to: shown(at), seconds: used });
      left -= used;
      if (left > 0) continue;
      const basis = heedsHolidays(officeHours) ? basisOf(days, dayOf(from), dayOf(at)) : 'announced';
      return { kind: 'reached', at, basis, steps };
    }
  }
  return outOfRange(days.last + 1);
}

/** The end of the nth day that counts: open, for working days, and not paused as it ends. */
function daysOn(n: number, from: Count, working: boolean, bare = false): Reached | NoAnswer {
  const { day0, days, paused } = from;
  const looked: Run[] = [];
  let day = from.dayOfReceipt && n > 0 ? day0 - 1 : day0;
  for (let counted = 0; counted < n; ) {
    day++;
    if (!covers(days, day)) return outOfRange(day);
    const closed = working ? closedOn(days, day) : undefined;
    if (closed) looked.push(closedStep(day, closed));
    else if (pausedAtEndOf(day, paused)) looked.push(pausedStep(day));
    else looked.push(countedStep(day, ++counted));
  }
  const basis = working ? basisOf(days, Math.min(day0, day), day) : 'announced';
  const steps: Step[] = [...(bare ? [{ kind: 'bare days' } as const] : []), ...inRuns(looked)];
  return { kind: 'reached', at: momentOf(day + 1), endOf: day, basis, steps };
}

/** The end of the corresponding date, or of the month's last where it has none, moved on by the days that were paused. */
function monthsOn(months: number, { day0, days, paused }: Count): Reached | NoAnswer {
  const start = Temporal.PlainDate.from(isoDate(day0));
  const date = start.add({ months }, { overflow: 'constrain' });
  const steps: Step[] = [{ kind: 'corresponding date', date: date.toString(), clipped: date.day !== start.day }];
  let due = readDate(date.toString()) ?? days.last + 1;
  const lost: Run[] = [];
  for (let day = day0 + 1; paused.length > 0 && day <= due && covers(days, day); day++) {
    if (!pausedAtEndOf(day, paused)) continue;
    lost.push(pausedStep(day));
    due++;
  }
  if (!covers(days, due)) return outOfRange(due);
  return { kind: 'reached', at: momentOf(due + 1), endOf: due, basis: 'announced', steps: [...steps, ...inRuns(lost)] };
}

/** The day that `by … on the next working day` names, and its end or the hour on it; the next such day where that has passed. */
export function onDay({ day: which, time }: By, from: Count): Reached | NoAnswer {
  const { day0, days, paused } = from;
  const isWorking = which.endsWith('working day');
  const looked: Run[] = [];
  for (let day = which.startsWith('same') ? day0 : day0 + 1; covers(days, day); day++) {
    const closed = isWorking ? closedOn(days, day) : undefined;
    const at = time === undefined ? momentOf(day + 1) : momentOf(day, time);
    if (closed) looked.push(closedStep(day, closed));
    else if (pausedAtEndOf(day, paused)) looked.push(pausedStep(day));
    else if (at.epochMilliseconds >= from.from.epochMilliseconds) {
      const steps: Step[] = [...inRuns(looked), { kind: 'on', date: isoDate(day), day: which }];
      const end = time === undefined ? { endOf: day } : {};
      return { kind: 'reached', at, ...end, basis: isWorking ? basisOf(days, day0, day) : 'announced', steps };
    }
  }
  return outOfRange(days.last + 1);
}

import { usualTolerance } from '../../../time/due.ts';
import { calendarDaysIn, isReckonable, monthsIn, secondsIn } from '../../../time/duration.ts';
import type { By, ResponseLimit, Within } from '../../../time/limit.ts';
import type { Plan } from './plan.ts';

interface QuickHours {
  name: string;
  heedsHolidays: boolean;
}

/**
 * When a limit ends, as a function of the moment at which it begins, specialised for it: nothing is looked at twice, and
 * no day is counted. Nothing where a limit has no such form, or no answer.
 */
export function quickly(limit: ResponseLimit, moving: boolean, plan: Plan, hours?: QuickHours): string | undefined {
  if (limit.kind === 'immediately') return moving ? undefined : onTheClock(usualTolerance);
  if (limit.kind === 'on time') return moving ? undefined : onTheClock(0);
  if (limit.kind === 'by') return by(limit, moving);
  if (limit.kind !== 'within' || !isReckonable(limit)) return undefined;
  return within(limit, moving, plan, hours);
}

/** How many working days a limit is, where nothing else bears on it: then its end is read from two tables. */
export function plainWorkingDays(
  limit: ResponseLimit,
  moving: boolean,
  { rules: { clock } }: Plan,
): number | undefined {
  const { afterHours, dayOfReceipt, dueAt } = clock.counting;
  const isPlain = limit.kind === 'within' && limit.unit === 'working day' && limit.amount > 0 && isReckonable(limit);
  return isPlain && !moving && !afterHours && !dayOfReceipt && !dueAt ? limit.amount : undefined;
}

function within(limit: Within, moving: boolean, plan: Plan, hours?: QuickHours): string | undefined {
  const { counting } = plan.rules.clock;
  const { amount, unit } = limit;
  const seconds = secondsIn(unit);
  const calendarDays = calendarDaysIn(limit);
  const months = monthsIn(limit);
  if (unit === 'working day') return workingDays(amount, moving, plan, hours);
  if (seconds !== undefined) return moving ? undefined : onTheClock(amount * seconds);
  if (calendarDays !== undefined)
    return onDay(`dayOf(at) + ${Math.max(0, calendarDays - (counting.dayOfReceipt ? 1 : 0))}`, moving);
  if (months !== undefined) return onDay(`addMonths(dayOf(at), ${months})`, moving);
  if (unit !== 'working hour' || moving || !hours) return undefined;
  const basis = hours.heedsHolidays ? 'basisOf(dayOf(at), dayOf(end))' : `'announced'`;
  return `(at) => { const end = afterOpenTime(${hours.name}, at, ${Math.round(amount * 3_600_000)}); return end < END ? { at: end, endOf: undefined, basis: ${basis} } : undefined; }`;
}

function workingDays(n: number, moving: boolean, { rules: { clock } }: Plan, hours?: QuickHours): string | undefined {
  const { counting } = clock;
  if ((counting.dueAt || counting.afterHours) && !hours) return undefined;
  // What ends on a working day has nowhere to move; where it ends with the office's hours, that may be midnight.
  if (moving && (n === 0 || counting.dueAt)) return undefined;
  const day0 = counting.afterHours ? `dayZero(at, ${hours?.name})` : 'dayOf(at)';
  const nth =
    counting.dayOfReceipt && n > 0 ? `nth[count[day] + (closed[day] ? ${n} : ${n - 1})]` : `nth[count[day] + ${n}]`;
  const end = `endOfWorkingDay(day, ${n === 0 ? 'day' : nth})`;
  return `(at) => { const day = ${day0}; return ${counting.dueAt ? `atClose(at, ${end}, ${hours?.name})` : end}; }`;
}

function by({ day: which, time }: By, moving: boolean): string | undefined {
  const working = which.endsWith('working day');
  const first = which.startsWith('same') ? 'day' : working ? 'addWorkingDays(day, 1)' : 'day + 1';
  const named = which === 'same working day' ? 'orNextWorkingDay(day)' : first;
  if (time !== undefined && moving) return undefined;
  if (time !== undefined)
    return `(at) => byHour(at, dayOf(at), ${which.startsWith('same')}, ${working}, ${Math.round(time * 60_000)})`;
  if (working) return moving ? undefined : `(at) => { const day = dayOf(at); return endOfWorkingDay(day, ${named}); }`;
  return onDay(named.replace('day', 'dayOf(at)'), moving);
}

function onTheClock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  return `(at) => (at + ${milliseconds} < END ? { at: at + ${milliseconds}, endOf: undefined, basis: 'announced' } : undefined)`;
}

function onDay(day: string, moving: boolean): string {
  return `(at) => ${moving ? 'endOfDayMoved' : 'endOfDay'}(${day})`;
}

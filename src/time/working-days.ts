import { addWorkingDays, closedOn, outOfRange, type RunningClock } from './calendar.ts';
import { type Count, count, type NoAnswer, type Reached } from './count.ts';
import { isoDate } from './day.ts';
import type { Within } from './limit.ts';
import { momentOf } from './moment.ts';
import { isBefore } from './opening.ts';
import { closedStep, inRuns, type Step, shown } from './steps.ts';
import { closeOfHours, openOn } from './week.ts';

/** How counting days begins: with the event, or with the day as which it counts. */
export type Start = Extract<Step, { kind: 'start' | 'after hours' }>;

/** Limits in working days alone heed the hour of the event, and may end with the office's day. */
export function workingDays(limit: Within, from: Count, clock: RunningClock, began: Start): Reached | NoAnswer {
  const { counting, officeHours, days } = clock;
  let day0 = from.day0;
  const before: Step[] = [];
  let last: Start = began;
  if (counting.afterHours) {
    if (!officeHours) return { kind: 'no answer', because: 'no office hours' };
    const counts = afterHours(from, clock) ? addWorkingDays(days, day0, 1) : day0;
    if (counts === undefined) return outOfRange(days.last + 1);
    if (counts !== day0) {
      before.push(began, ...skipped(clock, day0, counts));
      last = { kind: 'after hours', date: isoDate(counts) };
    }
    day0 = counts;
  }
  const dayOfReceipt = counting.dayOfReceipt ?? false;
  const counted = count(limit, { ...from, day0, dayOfReceipt });
  if (counted.kind === 'no answer' || counted.endOf === undefined) return counted;
  const steps = [...before, ...daysBegin(last, dayOfReceipt), ...counted.steps];
  if (counting.dueAt !== 'close of office hours') return { ...counted, steps };
  if (!officeHours) return { kind: 'no answer', because: 'no office hours' };
  const closes = closeOfHours(officeHours, counted.endOf, days);
  const at = closes === undefined ? undefined : momentOf(counted.endOf, closes);
  if (!at || isBefore(at, from.from)) return { ...counted, steps };
  return { ...counted, at, endOf: undefined, steps: [...steps, { kind: 'close of office hours', at: shown(at) }] };
}

/** How counting days begins: with the event on day 0, or with its own day as one that may count. */
export function daysBegin(began: Start, dayOfReceipt: boolean): Step[] {
  return dayOfReceipt ? [began, { kind: 'counting the day of receipt' }] : [{ ...began, day: 0 }];
}

/** Whether the office does not open again on the day of the event, or that is no working day at all. */
function afterHours({ from, day0 }: Count, { officeHours, days }: RunningClock): boolean {
  if (!officeHours || closedOn(days, day0)) return true;
  return !openOn(officeHours, day0, days).some(([, closes]) => isBefore(from, momentOf(day0, closes)));
}

/** The closed days between an event and the day as which it counts. */
function skipped({ days }: RunningClock, after: number, before: number): Step[] {
  const between = Array.from({ length: before - after - 1 }, (_, i) => after + 1 + i);
  return inRuns(between.flatMap((day) => closedOn(days, day) ?? []).map((why, i) => closedStep(after + 1 + i, why)));
}

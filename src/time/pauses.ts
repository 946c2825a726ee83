import type { DayNumber } from './day.ts';
import { type Moment, momentOf } from './moment.ts';
import { earlier, isBefore, later, type OpenTime, secondsBetween } from './opening.ts';

/** A stretch in which a case waits, for the customer as a rule; without `to`, it still does. */
export interface Pause {
  from: Moment;
  to?: Moment;
}

/** Pauses that have ended, in order and without overlaps. */
export type Paused = readonly OpenTime[];

/** The pauses that count after the start of a case: those that have ended, and the first that has not. */
export function pausesAfter(start: Moment, pauses: readonly Pause[]): { ended: Paused; since?: Moment } {
  const open = pauses.filter(({ to }) => to === undefined).map(({ from }) => later(from, start));
  const since = open.sort(Temporal.ZonedDateTime.compare)[0];
  const ended: OpenTime[] = [];
  const ordered = pauses.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.from, b.from));
  for (const { from: began, to } of ordered) {
    const from = later(began, start);
    if (to === undefined || !isBefore(from, to)) continue;
    const last = ended.at(-1);
    if (last && !isBefore(last.to, from)) last.to = later(last.to, to);
    else ended.push({ from, to });
  }
  return { ended, ...(since && { since }) };
}

/** Whether a case is paused as the day ends: a day that is to count must end with the clock running. */
export function pausedAtEndOf(day: DayNumber, paused: Paused): boolean {
  if (paused.length === 0) return false;
  const end = momentOf(day + 1);
  return paused.some(({ from, to }) => isBefore(from, end) && !isBefore(to, end));
}

/** A moment so many seconds on, put off by every pause that begins before it is reached. */
export function putOff(start: Moment, seconds: number, paused: Paused): Moment {
  let due = start.add({ milliseconds: Math.round(seconds * 1000) });
  for (const { from, to } of paused) {
    if (isBefore(from, due) && isBefore(start, to)) {
      due = due.add({ milliseconds: secondsBetween(later(from, start), to) * 1000 });
    }
  }
  return due;
}

/** What is left of a stretch of open time when the pauses are taken out. */
export function outsidePauses(open: OpenTime, paused: Paused): OpenTime[] {
  let left = [open];
  for (const pause of paused) {
    left = left
      .flatMap(({ from, to }) => [
        { from, to: earlier(to, pause.from) },
        { from: later(from, pause.to), to },
      ])
      .filter(({ from, to }) => isBefore(from, to));
  }
  return left;
}

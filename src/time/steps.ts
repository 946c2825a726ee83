import type { Closed } from './calendar.ts';
import { type DayNumber, type IsoDate, isoDate, readDate } from './day.ts';
import type { By, ClockTime, Duration } from './limit.ts';
import { dayOf, type Moment, timeOf } from './moment.ts';

/** A moment as London's clocks show it. */
export interface Shown {
  date: IsoDate;
  time: ClockTime;
}

/** One reason in the reckoning of a due date: a day, a run of days alike, or a turn that it took. */
export type Step =
  /** The event. `day` where days are counted from it. */
  | { kind: 'start'; at: Shown; day?: 0 }
  /** Day 1 may be the day of the event itself. */
  | { kind: 'counting the day of receipt' }
  /** It came after hours, and counts as having come on this working day. */
  | { kind: 'after hours'; date: IsoDate; day?: 0 }
  | { kind: 'closed'; from: IsoDate; to: IsoDate; because: Closed }
  /** Counted days, the first of them with its number. */
  | { kind: 'counted'; from: IsoDate; to: IsoDate; number: number }
  /** Days before an event, the first of them with its distance: "3 days before" to "1 day before". */
  | { kind: 'before'; from: IsoDate; to: IsoDate; number: number }
  /** Days at whose end the case was paused. */
  | { kind: 'paused days'; from: IsoDate; to: IsoDate }
  | { kind: 'paused'; from: Shown; to: Shown }
  /** Open time that counts. */
  | { kind: 'open'; from: Shown; to: Shown; seconds: number }
  /** The date so many months or years on; `clipped` where the month has no such day, and its last one stands in. */
  | { kind: 'corresponding date'; date: IsoDate; clipped: boolean }
  | { kind: 'on'; date: IsoDate; day: By['day'] }
  | { kind: 'close of office hours'; at: Shown }
  /** `total` where the extension makes one longer limit; else it is counted from the due date before. */
  | { kind: 'extended'; by: Duration; total?: Duration; from?: Shown }
  | { kind: 'extension too late'; by: Duration; at: Shown; due: Shown }
  | { kind: 'moved'; from: IsoDate; to: IsoDate }
  | { kind: 'clocks'; date: IsoDate; change: 'forward' | 'back' }
  /** The author wrote bare days, which are counted as calendar days. */
  | { kind: 'bare days' };

/** Steps that tell of a run of days. */
export type Run = Extract<Step, { kind: 'closed' | 'counted' | 'before' | 'paused days' }>;

export function shown(moment: Moment): Shown {
  return { date: isoDate(dayOf(moment)), time: timeOf(moment) };
}

export const closedStep = (day: DayNumber, because: Closed): Run => ({ kind: 'closed', ...one(day), because });
export const countedStep = (day: DayNumber, number: number): Run => ({ kind: 'counted', ...one(day), number });
export const pausedStep = (day: DayNumber): Run => ({ kind: 'paused days', ...one(day) });

function one(day: DayNumber) {
  const date = isoDate(day);
  return { from: date, to: date };
}

export function isRun(step: Step): step is Run {
  return ['closed', 'counted', 'before', 'paused days'].includes(step.kind);
}

/** The steps of single days, with each day that is like the one before it in one run with it. */
export function inRuns(days: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && alike(last, day)) runs[runs.length - 1] = { ...last, to: day.to };
    else runs.push(day);
  }
  return runs;
}

function alike(run: Run, next: Run): boolean {
  if (runLength(run.to, next.from) !== 2) return false;
  if (run.kind === 'closed') return next.kind === 'closed' && sameReason(run.because, next.because);
  return run.kind === next.kind;
}

function sameReason(one: Closed, other: Closed): boolean {
  const nameOf = (closed: Closed) => (closed.reason === 'weekend' ? undefined : closed.name);
  return one.reason === other.reason && nameOf(one) === nameOf(other);
}

/** How many days there are from one date to another, both counted. */
export function runLength(from: IsoDate, to: IsoDate): number {
  return (readDate(to) ?? 0) - (readDate(from) ?? 0) + 1;
}

/** What can be told before a moment: the event, what was counted by then, and nothing that is still to come. */
export function stepsBefore(steps: readonly Step[], moment: Shown): Step[] {
  return steps.flatMap((step): Step[] => {
    if (isRun(step)) {
      const last = isoDate((readDate(moment.date) ?? 0) - 1);
      return step.from > last ? [] : [{ ...step, to: [step.to, last].toSorted()[0] ?? last }];
    }
    if (step.kind === 'open' || step.kind === 'paused') return isUpTo(step.to, moment) ? [step] : [];
    return ['on', 'moved', 'corresponding date', 'close of office hours', 'clocks'].includes(step.kind) ? [] : [step];
  });
}

function isUpTo(one: Shown, other: Shown): boolean {
  return one.date < other.date || (one.date === other.date && one.time <= other.time);
}

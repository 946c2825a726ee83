import type { RunningClock } from './calendar.ts';
import { type Basis, basisOf, closedOn, covers, orNextWorkingDay, outOfRange } from './calendar.ts';
import { type Count, count, type NoAnswer, onDay, type Reached } from './count.ts';
import { type IsoDate, isoDate, readDate } from './day.ts';
import { calendarDaysIn } from './duration.ts';
import type { Duration, Terms, Within } from './limit.ts';
import { dayOf, type Moment, momentOf } from './moment.ts';
import { isBefore } from './opening.ts';
import { type Pause, type Paused, pausesAfter } from './pauses.ts';
import { closedStep, inRuns, type Shown, type Step, shown, stepsBefore } from './steps.ts';
import { daysBegin, type Start, workingDays } from './working-days.ts';

/** When something is due, and why. A due date without its reasons is never given. */
export type Due =
  /** Due by the moment `at`; where a whole day is allowed, `endOf` names it, and `at` is the midnight that ends it. */
  | { kind: 'due'; at: Moment; endOf?: IsoDate; basis: Basis; steps: Step[] }
  /** It would be due later, but the clock has stood still since then. */
  | { kind: 'paused'; since: Shown; steps: Step[] }
  | { kind: 'no deadline'; because: 'at first contact' | 'at first visit' | 'rings' | 'vague' }
  | NoAnswer;

/** What has happened to a case besides its beginning. */
export interface History {
  pauses?: readonly Pause[];
  /** When `extendedBy` was granted; it holds only where that is not after the original due date. */
  extendedAt?: Moment;
}

/** Seconds in which "immediately" is still at once, where the vocabulary says nothing else. */
export const usualTolerance = 60;

/**
 * When a limit that begins at `start` ends. This is the meaning of a response limit, written to be read; faster engines
 * are held against it. Outside the calendar's years, or without the office hours that it needs, there is no answer.
 */
export function due(terms: Terms, start: Moment, clock: RunningClock, history: History = {}): Due {
  const { limit } = terms;
  if (limit.kind === 'vague') return { kind: 'no deadline', because: 'vague' };
  if (limit.kind === 'at first') return { kind: 'no deadline', because: `at first ${limit.occasion}` };
  if (limit.kind === 'within' && limit.unit === 'ring') return { kind: 'no deadline', because: 'rings' };
  if (!covers(clock.days, dayOf(start))) return outOfRange(dayOf(start));
  const { ended, since } = pausesAfter(start, history.pauses ?? []);
  const reached = extended(terms, start, clock, ended, history.extendedAt);
  if (reached.kind === 'no answer') return reached;
  if (since && isBefore(since, reached.at)) {
    return { kind: 'paused', since: shown(since), steps: stepsBefore(reached.steps, shown(since)) };
  }
  const { at, endOf, basis, steps } = reached;
  return { kind: 'due', at, ...(endOf !== undefined && { endOf: isoDate(endOf) }), basis, steps };
}

/** Whether something done at a moment was done in time: on the day allowed, or not after the moment. */
export function isInTime(due: { at: Moment; endOf?: IsoDate }, done: Moment): boolean {
  return due.endOf === undefined ? !isBefore(due.at, done) : isoDate(dayOf(done)) <= due.endOf;
}

function extended(terms: Terms, start: Moment, clock: RunningClock, paused: Paused, at?: Moment): Reached | NoAnswer {
  const { limit, extendedBy: by } = terms;
  const plain = plainDue(terms, start, clock, paused);
  if (!by || plain.kind === 'no answer') return moved(terms, plain, clock);
  const original = moved(terms, plain, clock);
  if (original.kind === 'no answer') return original;
  if (at && !isInTime(asDue(original), at)) {
    const late: Step = { kind: 'extension too late', by, at: shown(at), due: lastShown(original) };
    return { ...original, steps: [...original.steps, late] };
  }
  if (limit.kind === 'within' && limit.unit === by.unit) {
    const total: Within = { kind: 'within', amount: limit.amount + by.amount, unit: limit.unit };
    const longer = plainDue({ ...terms, limit: total }, start, clock, paused);
    if (longer.kind === 'no answer') return longer;
    const steps: Step[] = [...longer.steps.slice(0, 1), { kind: 'extended', by, total }, ...longer.steps.slice(1)];
    return moved(terms, { ...longer, steps }, clock);
  }
  return moved(terms, onward(plain, by, clock, paused), clock);
}

/** An extension in another unit runs from the due date, before that is moved off a closed day. */
function onward(plain: Reached, by: Duration, clock: RunningClock, paused: Paused): Reached | NoAnswer {
  const from: Count = { from: plain.at, day0: plain.endOf ?? dayOf(plain.at), ...ofClock(clock), paused };
  const longer = count(by, from);
  if (longer.kind === 'no answer') return longer;
  const extension: Step = { kind: 'extended', by, from: lastShown(plain) };
  const basis = worse(plain.basis, longer.basis);
  return { ...longer, basis, steps: [...plain.steps, extension, ...longer.steps] };
}

function plainDue({ limit }: Terms, start: Moment, clock: RunningClock, paused: Paused): Reached | NoAnswer {
  const from: Count = { from: start, day0: dayOf(start), ...ofClock(clock), paused };
  const began: Start = { kind: 'start', at: shown(start) };
  if (limit.kind === 'by') return withStep(onDay(limit, from), began);
  if (limit.kind === 'on time') return withStep(count({ amount: 0, unit: 'second' }, from), began);
  if (limit.kind === 'immediately') {
    return withStep(count({ amount: limit.tolerance ?? usualTolerance, unit: 'second' }, from), began);
  }
  if (limit.kind !== 'within') return { kind: 'no answer', because: 'no clock' };
  if (limit.unit === 'working day') return workingDays(limit, from, clock, began);
  const dayOfReceipt = clock.counting.dayOfReceipt ?? false;
  const counted = count(limit, { ...from, dayOfReceipt });
  if (counted.kind === 'no answer' || calendarDaysIn(limit) === undefined) return withStep(counted, began);
  return { ...counted, steps: [...daysBegin(began, dayOfReceipt), ...counted.steps] };
}

/** `moving to the next working day`: a due date on a closed day becomes the end of the next day that is open. */
function moved({ moving }: Terms, reached: Reached | NoAnswer, { days }: RunningClock): Reached | NoAnswer {
  if (!moving || reached.kind === 'no answer') return reached;
  const on = reached.endOf ?? dayOf(reached.at);
  const to = orNextWorkingDay(days, on);
  if (to === undefined) return outOfRange(days.last + 1);
  const basis = worse(reached.basis, basisOf(days, on, to));
  if (to === on) return { ...reached, basis };
  const closed = Array.from({ length: to - on }, (_, i) => on + i);
  const why = inRuns(closed.flatMap((day) => closedStep(day, closedOn(days, day) ?? { reason: 'weekend' })));
  const steps: Step[] = [...reached.steps, ...why, { kind: 'moved', from: isoDate(on), to: isoDate(to) }];
  return { kind: 'reached', at: momentOf(to + 1), endOf: to, basis, steps };
}

function ofClock({ days, officeHours }: RunningClock) {
  return { days, ...(officeHours && { officeHours }) };
}

function withStep(reached: Reached | NoAnswer, first: Step): Reached | NoAnswer {
  return reached.kind === 'no answer' ? reached : { ...reached, steps: [first, ...reached.steps] };
}

function asDue({ at, endOf }: Reached) {
  return { at, ...(endOf !== undefined && { endOf: isoDate(endOf) }) };
}

function lastShown({ at, endOf }: Reached): Shown {
  return endOf === undefined ? shown(at) : { date: isoDate(endOf), time: 1440 };
}

function worse(one: Basis, other: Basis): Basis {
  return one === 'computed' ? one : other;
}

/** A due date that was written down: the end of a day, as data holds it. */
export function endOfDay(date: IsoDate): { at: Moment; endOf: IsoDate } | undefined {
  const day = readDate(date);
  return day === undefined ? undefined : { at: momentOf(day + 1), endOf: date };
}

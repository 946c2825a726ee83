import { percentOf } from '../policy/measure.ts';
import { fulfilmentOf, type Rules } from '../policy/ready.ts';
import { closedOn, covers } from '../time/calendar.ts';
import { readDate } from '../time/day.ts';
import { isInTime } from '../time/due.ts';
import { dayOf, type Moment, momentOf, readMoment } from '../time/moment.ts';
import { isBefore, secondsBetween } from '../time/opening.ts';
import type { Applying } from './applies.ts';
import { atStage, type Case, type Happened, isSooner, type Problem, readCase } from './case.ts';
import { momentData } from './data.ts';
import type { Alternative, Answer, Decision } from './decide.ts';
import { historyOutcome } from './history.ts';
import type { DueAt, Lateness, NotMeasurable, Outcome } from './outcome.ts';
import { occurrencesOf } from './recurs.ts';
import { decisions } from './timeline.ts';

/**
 * How each commitment that applies to a case stands, in the policy's order; as things are at `asOf`, a moment, or a day
 * at its end. Without `asOf`, what has not been done is pending. What cannot be read is an outcome with its problems.
 */
export function assess(data: unknown, rules: Rules, asOf?: string): Outcome[] {
  const read = readCase(data, rules);
  const at = asOf === undefined ? undefined : asOfFrom(asOf, rules);
  const problems = [...('problems' in read ? read.problems : []), ...(at && 'problems' in at ? at.problems : [])];
  if (!('case' in read) || problems.length > 0)
    return [{ commitment: '', kind: 'not measurable', because: 'problems', problems }];
  const moment = at && 'moment' in at ? at.moment : undefined;
  return decisions(read.case, rules).map((decision) => judge(decision, read.case, rules, moment));
}

/** A day is looked at as it ends. */
export function asOfFrom(asOf: unknown, { clock }: Rules): { moment: Moment } | { problems: Problem[] } {
  const given = typeof asOf === 'string' ? asOf.slice(0, 100) : typeof asOf;
  const read = typeof asOf === 'string' ? readMoment(asOf) : undefined;
  if (!read) return { problems: [{ is: 'no such moment', field: 'asOf', given }] };
  const day = dayOf(read.moment);
  if (!covers(clock.days, day)) return { problems: [{ is: 'outside the calendar', field: 'asOf', given }] };
  return { moment: read.timed ? read.moment : momentOf(day + 1) };
}

/** The outcome of one decision. Where facts are missing that would change it, they are named. */
export function judge(decision: Decision & Partial<Applying>, whole: Case, rules: Rules, asOf?: Moment): Outcome {
  const { commitment, missing = [], alternatives, answer } = decision;
  const kase = atStage(commitment.stage, whole);
  const about = { commitment: commitment.id };
  if (missing.length > 0) return { ...about, kind: 'not measurable', because: 'missing facts', missing };
  if (percentOf(commitment) === undefined) return { ...about, kind: 'not measurable', because: 'average' };
  const main = outcomeOf(decision, answer, kase, rules, asOf);
  const others = alternatives.map((of) => ({
    if: of.if,
    kind: outcomeOf(asIn(of, decision), of.answer, kase, rules, asOf).kind,
  }));
  const open = others.filter(({ kind }) => kind !== main.kind).flatMap((of) => of.if);
  if (open.length > 0) return { ...about, kind: 'not measurable', because: 'missing facts', missing: open };
  const isLate = main.kind === 'missed' || main.kind === 'overdue';
  if (isLate && commitment.vagueConditions.length > 0)
    return { ...about, kind: 'not measurable', because: 'vague condition' };
  return { ...about, ...main };
}

/** A decision as it would be where an alternative is so. */
function asIn({ measure, start }: Alternative, { start: _, ...decision }: Decision): Decision {
  return { ...decision, measure, ...(start && { start }) };
}

type Judged = Outcome extends infer Of ? (Of extends Outcome ? Omit<Of, 'commitment'> : never) : never;

const unmeasured = (because: NotMeasurable): Judged => ({ kind: 'not measurable', because });

function outcomeOf(decision: Decision, answer: Answer, kase: Case, rules: Rules, asOf?: Moment): Judged {
  const { commitment, measure, start } = decision;
  if (measure.is === 'recurrence') return historyOutcome(decision, kase, rules, asOf);
  const all = occurrencesOf(commitment, kase);
  const happened = all.filter(({ moment }) => !asOf || !isBefore(asOf, moment));
  const done = happened.find((each) => measure.is === 'notice' || !start || !isSooner(each, start));
  switch (answer.kind) {
    case 'no deadline':
      return counted(answer.because, decision, kase);
    case 'no answer':
      return unmeasured(answer.because);
    case 'time missing':
      return { kind: 'not measurable', because: 'missing facts', missing: [{ is: 'time', event: answer.event }] };
    case 'waiting':
      return happened.length > 0 ? unmeasured('start not known') : { kind: 'pending', waitingFor: answer.for };
    case 'paused':
      if (done) return { kind: 'met', done: happenedData(done) };
      return { kind: 'paused', since: `${answer.since.date}T${timeData(answer.since.time)}` };
    case 'due':
      if (!done && happened.length > 0) return unmeasured('done before it began');
      return dueOutcome(answer, done, decision, rules, asOf);
  }
}

type Dated = Answer & { kind: 'due' };

function dueOutcome(due: Dated, done: Happened | undefined, decision: Decision, rules: Rules, asOf?: Moment): Judged {
  const at = dueData(due);
  if (!done) {
    if (!asOf || isInTime(due, asOf)) return { kind: 'pending', due: at };
    return { kind: 'overdue', due: at, by: lateness(due, asOf, decision, rules) };
  }
  const told = { done: happenedData(done), due: at };
  if (!done.timed && due.endOf === undefined && dayOf(done.moment) === dayOf(due.at))
    return {
      kind: 'not measurable',
      because: 'missing facts',
      missing: [{ is: 'time', event: fulfilmentOf(decision.commitment) }],
    };
  if (isInTime(due, done.moment)) return { kind: 'met', ...told };
  return { kind: 'missed', ...told, by: lateness(due, done.moment, decision, rules) };
}

export function dueData({ at, endOf, basis }: Dated): DueAt {
  return { at: endOf ?? momentData(at), instant: at.epochMilliseconds, basis };
}

/** What happened, as data: a moment, or a day where no more is known. */
export function happenedData({ moment, timed }: Happened): string {
  return timed ? momentData(moment) : momentData(moment).slice(0, 10);
}

/** How far past what was due something happened, or has not. */
export function lateness(
  due: Dated,
  at: Moment,
  { measure }: Pick<Decision, 'measure'>,
  { clock: { days } }: Rules,
): Lateness {
  if (due.endOf === undefined) return { seconds: secondsBetween(due.at, at) };
  const last = readDate(due.endOf) ?? Number.NaN;
  const day = dayOf(at);
  if (!countsWorkingDays(measure)) return { days: day - last };
  let workingDays = 0;
  for (let passed = last + 1; passed <= day; passed++) if (!closedOn(days, passed)) workingDays++;
  return { days: day - last, workingDays };
}

/** Whether it is told in working days how late something is. */
export function countsWorkingDays(measure: Decision['measure']): boolean {
  if (!('limit' in measure)) return false;
  const { limit } = measure;
  return limit.kind === 'by' ? limit.day.endsWith('working day') : 'unit' in limit && limit.unit === 'working day';
}

/** What no date tells: how many contacts or visits it took, how often it rang. */
function counted(
  because: (Answer & { kind: 'no deadline' })['because'],
  { measure }: Decision,
  { counts = {} }: Case,
): Judged {
  const judged = (number: number | undefined, most: number, missing: NotMeasurable): Judged => {
    if (number === undefined) return unmeasured(missing);
    return number <= most ? { kind: 'met' } : { kind: 'missed', by: { times: number - most } };
  };
  const rings = measure.is === 'response' && measure.limit.kind === 'within' ? measure.limit.amount : 0;
  switch (because) {
    case 'at first contact':
      return judged(counts.contacts, 1, 'contacts not counted');
    case 'at first visit':
      return judged(counts.visits, 1, 'visits not counted');
    case 'rings':
      return judged(counts.rings, rings, 'rings not counted');
    case 'ended':
      return { kind: 'met' };
    default:
      return unmeasured(because);
  }
}

const timeData = (time: number): string => {
  const two = (part: number) => `${Math.floor(part)}`.padStart(2, '0');
  return `${two(time / 60)}:${two(time % 60)}:${two((time * 60) % 60)}`;
};

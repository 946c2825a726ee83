import { measureOf } from '../../policy/measure.ts';
import type { Commitment } from '../../policy/policy.ts';
import { isoDate } from '../../time/day.ts';
import { due } from '../../time/due.ts';
import type { ResponseLimit } from '../../time/limit.ts';
import { dayOf, type Moment } from '../../time/moment.ts';
import { capital } from '../../wording/text.ts';
import { actionNoun } from '../../wording/verbs.ts';
import type { Column } from '../column.ts';
import type { Tell, Told } from '../told.ts';

/** One thing that is done about a complaint, and by when, if the complaint comes in on the day of the example. */
export interface Step {
  readonly what: string;
  readonly told: Told;
  /** The day by whose end it is due (ISO), and how many days that is after the complaint came in. */
  readonly date?: string;
  readonly day?: number;
}

/** A stage of one column's procedure: when it begins in the example, and what is done. */
export interface StagePath {
  readonly number: number;
  /** Days after the complaint came in; nothing where the stage before gives no time for its answer. */
  readonly begins?: number;
  readonly steps: readonly Step[];
}

/** The way of a complaint with one column. */
export interface ComplaintPath {
  readonly at: number;
  readonly stages: readonly StagePath[];
  /** Where a customer may go after the last stage. */
  readonly then?: string;
}

/**
 * Complaints procedures as time lines, on the common calendar: what comes in at one moment, is answered at the last
 * moment that is promised, and is taken on to the next stage at once.
 */
export function complaintPaths(columns: readonly Column[], arrival: Moment, tell: Tell): ComplaintPath[] {
  return columns.flatMap((column, at) => {
    const staged = column.promises.filter(({ subject, stage, limit }) => subject === 'complaint' && stage && limit);
    const numbers = [...new Set(staged.map(({ stage }) => stage ?? 0))].toSorted((a, b) => a - b);
    const then = column.policy.procedures.find(({ subject }) => subject === 'complaint')?.then?.name;
    if (numbers.length === 0 && !then) return [];
    let begins: Moment | undefined = arrival;
    const stages = numbers.map((number): StagePath => {
      const start = begins;
      const found = staged
        .filter(({ stage }) => stage === number)
        .map((one) => stepOf(one, column, start, arrival, tell));
      begins = found.find(({ isAnswer, at }) => isAnswer && at)?.at;
      const steps = found.map(({ step }) => step).toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
      return { number, ...(start && { begins: dayOf(start) - dayOf(arrival) }), steps };
    });
    return [{ at, stages, ...(then && { then }) }];
  });
}

/** What ends a stage. */
const answers = new Set(['reply', 'decision', 'resolution']);

function stepOf(commitment: Commitment, column: Column, start: Moment | undefined, arrival: Moment, tell: Tell) {
  const { action, fulfilledBy, words = '', limit } = commitment;
  const measure = limit && measureOf(limit);
  const reached = measure?.is === 'response' && start ? dueAt(measure.limit, commitment, start, column) : undefined;
  const what = capital(action && words === '' ? actionNoun(action) : words);
  const last = reached && dayOf(reached.subtract({ milliseconds: 1 }));
  const dated = last === undefined ? {} : { date: isoDate(last), day: last - dayOf(arrival) };
  const step: Step = { what, told: tell(commitment, column), ...dated };
  return { step, isAnswer: answers.has(fulfilledBy ?? ''), at: reached };
}

function dueAt(limit: ResponseLimit, { rollsForward }: Commitment, start: Moment, { common }: Column) {
  const answer = due({ limit, ...(rollsForward && { moving: true }) }, start, common.clock);
  return answer.kind === 'due' ? answer.at : undefined;
}

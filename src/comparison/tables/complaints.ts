import { measureOf } from '../../policy/measure.ts';
import type { Commitment } from '../../policy/policy.ts';
import { isoDate } from '../../time/day.ts';
import { due } from '../../time/due.ts';
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
      const dues = duesOf(
        staged.filter(({ stage }) => stage === number),
        start,
        column,
      );
      // The answer comes on its last day, and the customer goes on that day.
      begins = dues.find(({ commitment, at }) => at && answers.has(commitment.fulfilledBy ?? ''))?.at;
      begins = begins?.subtract({ milliseconds: 1 });
      const steps = dues.map(({ commitment, at }) => stepOf(commitment, column, at, arrival, tell));
      const inOrder = steps.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
      return { number, ...(start && { begins: dayOf(start) - dayOf(arrival) }), steps: inOrder };
    });
    return [{ at, stages, ...(then && { then }) }];
  });
}

/** What ends a stage. */
const answers = new Set(['reply', 'decision', 'resolution']);

/** When each is due at the latest; what counts from another of them, once that was due. */
function duesOf(commitments: readonly Commitment[], start: Moment | undefined, column: Column) {
  const found: { commitment: Commitment; at: Moment | undefined }[] = [];
  const isDone =
    ({ limit }: Commitment) =>
    (one: Commitment) =>
      limit !== undefined && 'from' in limit && one.fulfilledBy === limit.from;
  const waiting = (one: Commitment) => commitments.some(isDone(one));
  for (const commitment of commitments.toSorted((a, b) => Number(waiting(a)) - Number(waiting(b)))) {
    const before = found.find((of) => isDone(commitment)(of.commitment));
    const from = before ? before.at?.subtract({ milliseconds: 1 }) : start;
    found.push({ commitment, at: from && dueAt(commitment, from, column) });
  }
  return found;
}

function stepOf(commitment: Commitment, column: Column, at: Moment | undefined, arrival: Moment, tell: Tell): Step {
  const { action, words = '' } = commitment;
  const last = at && dayOf(at.subtract({ milliseconds: 1 }));
  return {
    what: capital(action && words === '' ? actionNoun(action) : words),
    told: tell(commitment, column),
    ...(last !== undefined && { date: isoDate(last), day: last - dayOf(arrival) }),
  };
}

function dueAt({ limit, rollsForward }: Commitment, start: Moment, { common }: Column): Moment | undefined {
  const measure = limit && measureOf(limit);
  if (measure?.is !== 'response') return undefined;
  const answer = due({ limit: measure.limit, ...(rollsForward && { moving: true }) }, start, common.clock);
  return answer.kind === 'due' ? answer.at : undefined;
}

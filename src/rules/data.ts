import type { Basis } from '../time/calendar.ts';
import { isoDate } from '../time/day.ts';
import { dayOf, type Moment, timeOf } from '../time/moment.ts';
import type { Step } from '../time/steps.ts';
import type { Missing } from './applies.ts';
import type { Answer } from './decide.ts';
import type { Milestone } from './timeline.ts';

/** An answer as plain data, for JSON and for other engines. */
export type AnswerData =
  /**
   * `at` is a day, `2027-01-06`, where its whole is allowed, and else a moment with its offset; `instant` is the same in
   * milliseconds since 1970, of a day the midnight that ends it.
   */
  | { kind: 'due'; at: string; instant: number; basis: Basis; steps: readonly Step[] }
  | { kind: 'paused'; since: string; steps: readonly Step[] }
  | { kind: 'no answer'; because: string; date?: string }
  | { kind: 'no deadline'; because: string }
  | { kind: 'waiting'; for: string }
  | { kind: 'time missing'; event: string };

export function answerData(answer: Answer): AnswerData {
  switch (answer.kind) {
    case 'due': {
      const { at, endOf, basis, steps } = answer;
      return { kind: 'due', at: endOf ?? momentData(at), instant: at.epochMilliseconds, basis, steps };
    }
    case 'paused': {
      const { since, steps } = answer;
      return { kind: 'paused', since: `${since.date}T${clock(since.time)}`, steps };
    }
    case 'no answer':
      return { kind: 'no answer', because: answer.because, ...('date' in answer && { date: answer.date }) };
    default:
      return answer;
  }
}

/** `2026-12-24T16:30:00+00:00`. */
export function momentData(moment: Moment): string {
  return `${isoDate(dayOf(moment))}T${clock(timeOf(moment))}${moment.offset}`;
}

/** `16:30:00`, with milliseconds where there are any. */
function clock(time: number): string {
  const milliseconds = Math.round(time * 60_000);
  const two = (part: number) => `${Math.floor(part)}`.padStart(2, '0');
  const rest = milliseconds % 1000;
  const whole = `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}`;
  return rest === 0 ? whole : `${whole}.${`${rest}`.padStart(3, '0')}`;
}

/** A milestone as plain data. */
export interface MilestoneData {
  commitment: string;
  /** The event that fulfils it, or the commitment's identity. */
  fulfilledBy: string;
  party: string;
  clauses: readonly string[];
  /** The event from which it counts, or before which it is. */
  from?: string;
  answer: AnswerData;
  aim?: AnswerData;
  fallback?: number;
  missing: readonly Missing[];
  alternatives: readonly { if: readonly Missing[]; answer: AnswerData }[];
  extendable?: { if: readonly Missing[]; answer: AnswerData };
  also: readonly string[];
}

export function milestoneData(milestone: Milestone): MilestoneData {
  const { commitment, from, answer, aim, fallback, missing, alternatives, extendable, also } = milestone;
  return {
    commitment: commitment.id,
    fulfilledBy: commitment.fulfilledBy ?? commitment.identity,
    party: commitment.party,
    clauses: commitment.clauses,
    ...(from !== undefined && { from }),
    answer: answerData(answer),
    ...(aim && { aim: answerData(aim.answer) }),
    ...(fallback !== undefined && { fallback }),
    missing,
    alternatives: alternatives.map((of) => ({ if: of.if, answer: answerData(of.answer) })),
    ...(extendable && { extendable: { if: extendable.if, answer: answerData(extendable.answer) } }),
    also,
  };
}

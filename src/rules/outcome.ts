import type { Basis } from '../time/calendar.ts';
import type { Missing } from './applies.ts';
import type { Problem } from './case.ts';

/** When something was due: a day, whose whole was allowed, or a moment; and the same in milliseconds since 1970. */
export interface DueAt {
  at: string;
  instant: number;
  basis: Basis;
}

/**
 * By how much: on a real clock, in days after the last one allowed (of limits in working days also in those; a Saturday
 * after a Friday is one day and no working day), or by how many times too few.
 */
export type Lateness = { seconds: number } | { days: number; workingDays?: number } | { times: number };

/** How a commitment stands in a case: never a bare yes or no. Plain data. */
export type Outcome = { commitment: string } & (
  | { kind: 'met'; done?: string; due?: DueAt }
  | { kind: 'missed'; done?: string; due?: DueAt; by: Lateness }
  /** Nothing is late yet: due then, or counted only from an event that has not happened. */
  | { kind: 'pending'; due?: DueAt; waitingFor?: string }
  | { kind: 'overdue'; due?: DueAt; by: Lateness }
  /** Not done, and the clock has stood still since then. */
  | { kind: 'paused'; since: string }
  | {
      kind: 'not measurable';
      because: NotMeasurable;
      /** The facts that would have to be known. */
      missing?: readonly Missing[];
      problems?: readonly Problem[];
    }
);

export type NotMeasurable =
  /** The case cannot be read: see `problems`. */
  | 'problems'
  /** It depends on facts that the case does not give: see `missing`. */
  | 'missing facts'
  /** No clock measures it: vague words, an occasion, availability, an extension without a limit. */
  | 'vague'
  | 'vague condition'
  /** It is kept on average, and one case tells nothing of that. */
  | 'average'
  | 'occasion'
  | 'availability'
  | 'ceiling'
  | 'extended without a limit'
  /** Nothing was counted that would tell. */
  | 'contacts not counted'
  | 'visits not counted'
  | 'rings not counted'
  /** It was done, but the event from which it counts is not given. */
  | 'start not known'
  | 'done before it began'
  /** Why the clock has no answer. */
  | 'outside the calendar'
  | 'no office hours'
  | 'office hours that never open'
  | 'not a whole number'
  | 'no clock';

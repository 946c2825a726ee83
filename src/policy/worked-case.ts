import type { Span } from '../ground/span.ts';
import type { Amount } from './limit.ts';

/** A worked case; run by `pledge test`. */
export interface Example {
  readonly name: string;
  readonly given: GivenCase;
  readonly then: readonly Expectation[];
  readonly span: Span;
}

/** A moment as London's clocks show it: `2026-12-23T16:30`; without a time, a day: `2026-12-23`. */
export type WrittenMoment = string;

/** A case as somebody told it: what it is about, and all that has happened to it. */
export interface GivenCase {
  readonly subject?: string;
  /** What it is about in the policy's own words, where no subject says it. */
  readonly words?: string;
  readonly qualifiers: readonly string[];
  readonly stage?: number;
  readonly means?: string;
  readonly customer?: string;
  readonly withAppointment?: boolean;
  /** When it began, where the event is not named. */
  readonly began?: WrittenMoment;
  readonly events: readonly { readonly event: string; readonly at: WrittenMoment }[];
  readonly circumstances: readonly { readonly fact: string; readonly words: string; readonly holds: boolean }[];
  /** Without `to` it is still paused. */
  readonly pauses: readonly { readonly from: WrittenMoment; readonly to?: WrittenMoment }[];
  readonly extended?: { readonly at?: WrittenMoment; readonly by?: Amount };
}

/** What an example says must be true. */
export interface Expectation {
  /** As its author wrote it, without “then”. */
  readonly written: string;
  readonly line: number;
  /** The event that fulfils the promise that is meant, or the promise's own words; neither where every promise is. */
  readonly event?: string;
  readonly words?: string;
  readonly qualifiers: readonly string[];
  readonly stage?: number;
  readonly expects: Expected;
  /** When it is due; of an outcome, when it is looked at. */
  readonly on?: WrittenMoment;
}

export type Expected =
  | 'due'
  | 'no deadline'
  | 'met'
  | 'missed'
  | 'pending'
  | 'overdue'
  | 'paused'
  | 'not measurable'
  | 'not promised';

import type { Step } from '../../time/steps.ts';

/** A case as a rule module takes it. */
export interface Kase {
  subject: string;
  qualifiers: readonly string[];
  stage?: number;
  means?: string;
  customer?: string;
  events: Readonly<Record<string, string>>;
  circumstances: Readonly<Record<string, boolean>>;
}

/** What a rule module says of one thing that is due, as far as the page shows it. */
export interface Milestone {
  commitment: string;
  /** The event by which it is kept. */
  fulfilledBy: string;
  clauses: readonly string[];
  from?: string;
  answer: Answer;
  aim?: Answer;
  missing: readonly Missing[];
  alternatives: readonly { if: readonly Missing[]; answer: Answer }[];
  extendable?: { if: readonly Missing[]; answer: Answer };
}

export type Answer =
  | { kind: 'due'; at: string; instant: number; basis: 'announced' | 'computed'; steps: readonly Step[] }
  | { kind: 'paused'; since: string }
  | { kind: 'no deadline'; because: string }
  | { kind: 'waiting'; for: string }
  | { kind: 'time missing'; event: string }
  | { kind: 'no answer'; because: string };

export type Missing =
  | { is: 'circumstance'; fact: string; words: string; holds: boolean }
  | { is: 'means' | 'customer' | 'some customers'; of: readonly string[] }
  | { is: 'stage'; of: readonly number[] }
  | { is: 'appointment'; with: boolean }
  | { is: 'time'; event: string }
  | { is: 'hours'; of: string };

declare global {
  /** The rule modules of the page, in the order of its associations; each script of theirs puts its own here. */
  var rulesOf: { timeline: (kase: Kase) => Milestone[] }[] | undefined;
}

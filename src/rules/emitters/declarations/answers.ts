/** The types of what a module answers, and of its functions. */
export const answers = String.raw`
/** What an answer rests on: announced bank holidays alone, or also on such as are computed for years to come. */
export type Basis = 'announced' | 'computed';

/** When something is due, or why no moment can be told. */
export type Answer =
  /** at: a day, 2027-01-06, where its whole is allowed, and else a moment with its offset; instant: the same in milliseconds since 1970, of a day the midnight that ends it. */
  | { kind: 'due'; at: string; instant: number; basis: Basis; steps: Step[] }
  /** Not done yet, and the clock has stood still since then. */
  | { kind: 'paused'; since: string; steps: Step[] }
  | { kind: 'no deadline'; because: string }
  /** The event from which it counts has not happened. */
  | { kind: 'waiting'; for: string }
  /** Only the day of the event is known, and the clock needs its time. */
  | { kind: 'time missing'; event: string }
  | { kind: 'no answer'; because: string; date?: string; problems?: Problem[] };

/** What would be due if facts that are missing were so. */
export interface Alternative {
  if: Missing[];
  answer: Answer;
}

/** When a commitment is due, and why. */
export type Due = {
  commitment: string;
  /** The reasons, a step for each day or run of days. */
  explanation: Step[];
  /** The event from which it counts. */
  from?: string;
  /** The first limit, where another is the one that is promised. */
  aim?: Answer;
  /** Which of the commitment's fallbacks binds. */
  fallback?: number;
  alternatives: Alternative[];
  /** Until when it may yet be extended. */
  extendable?: Alternative;
} & (
  | { kind: 'due'; at: string; instant: number; basis: Basis }
  | { kind: 'paused'; since: string; at?: undefined }
  | { kind: 'no deadline'; because: string; at?: undefined }
  | { kind: 'waiting'; for: string; at?: undefined }
  | { kind: 'time missing'; event: string; at?: undefined }
  | { kind: 'no answer'; because: string; date?: string; problems?: Problem[]; at?: undefined }
);

/** One thing that is due in a case. */
export interface Milestone {
  commitment: CommitmentId | '';
  /** The event that fulfils it, or the commitment's identity. */
  fulfilledBy: string;
  party: string;
  clauses: string[];
  from?: string;
  answer: Answer;
  aim?: Answer;
  fallback?: number;
  /** Facts without which it cannot be told whether the commitment applies. */
  missing: Missing[];
  alternatives: Alternative[];
  extendable?: Alternative;
  /** Commitments to the same deed that are due no earlier. */
  also: CommitmentId[];
}

export interface DueAt {
  at: string;
  instant: number;
  basis: Basis;
}

/** By how much: on a clock, in days after the last one allowed, or by how many times too few. */
export type Lateness = { seconds: number } | { days: number; workingDays?: number } | { times: number };

/** How a commitment stands in a case. */
export type Outcome = { commitment: CommitmentId | '' } & (
  | { kind: 'met'; done?: string; due?: DueAt }
  | { kind: 'missed'; done?: string; due?: DueAt; by: Lateness }
  /** Nothing is late yet: due then, or counted only from an event that has not happened. */
  | { kind: 'pending'; due?: DueAt; waitingFor?: string }
  | { kind: 'overdue'; due?: DueAt; by: Lateness }
  | { kind: 'paused'; since: string }
  /** because: problems, missing facts, vague, occasion, … */
  | { kind: 'not measurable'; because: string; missing?: Missing[]; problems?: Problem[] }
);

/** Of an outcome, its kind. */
export type Standing = Pick<Outcome, 'commitment' | 'kind'>;

/** How well a commitment was kept over many cases. */
export interface Score {
  commitment: CommitmentId;
  cases: number;
  met: number;
  missed: number;
  /** Past the due date and not done; counted as missed in the share. */
  overdue: number;
  /** Pending or paused. */
  open: number;
  notMeasurable: number;
  /** Met out of those that are settled, in per cent. */
  share?: number;
  /** In per cent; a promise that is kept on average has none. */
  target?: number;
  reached?: boolean;
}

export type Opening = { kind: 'open'; at: string; instant: number; basis: Basis } | { kind: 'no answer'; because: string; date?: string };

/** A promise, or what customers are asked to do. */
export interface Commitment {
  readonly id: string;
  readonly identity: string;
  readonly kind: 'response' | 'notice' | 'recurrence' | 'ceiling' | 'availability' | 'occasion' | 'standing' | 'permission';
  readonly party: string;
  readonly strength: string;
  readonly action?: string;
  readonly subject?: string;
  readonly stage?: number;
  readonly qualifiers: readonly string[];
  readonly means: readonly string[];
  readonly customers: readonly string[];
  readonly limit?: { readonly kind: string; readonly [part: string]: unknown };
  /** The share of cases in which it is promised, in per cent; nothing where it is kept on average. */
  readonly target?: number;
  /** As its author wrote it. */
  readonly written: string;
  /** Where the association's own document says so. */
  readonly clauses: readonly string[];
  /** The line of the specification. */
  readonly line: number;
}

/** When a commitment is due, given what has happened so far, and why. */
export function due(commitment: CommitmentId, facts?: Facts): Due;
/** Every commitment that applies to a case, in the order in which they are due. */
export function timeline(kase: Case): Milestone[];
/** How each commitment that applies stands in a case, as things are at a moment, or at the end of a day. */
export function assess(kase: Case, asOf?: Moment): Outcome[];
/** The same for scorecards, and quicker: of most cases no more is told than the kind of each outcome, and that alone can be relied on. */
export function standings(kase: Case, asOf?: Moment): Standing[];
/** How well each commitment was kept over the outcomes of many cases. */
export function scorecard(outcomes: readonly Standing[]): Score[];
/** Whether a channel is open at a moment; undefined where that cannot be told, and nextOpen says why. */
export function isOpen(channel: Channel, at: Moment): boolean | undefined;
/** The moment itself where a channel is open, else the next at which it opens. */
export function nextOpen(channel: Channel, at: Moment): Opening;
/**
 * When what begins at a moment is due, both in milliseconds since 1970, for reckoning by the million; of a day, the midnight
 * that ends it; NaN where there is no answer.
 */
export const dueTimes: { readonly [Id in TimedCommitmentId]: (start: number) => number };
export const commitments: readonly Commitment[];
export const duties: readonly Commitment[];
export const calendar: {
  readonly zone: 'Europe/London';
  readonly first: string;
  readonly last: string;
  readonly workingDays: readonly string[];
  readonly holidays: string;
  /** Years whose bank holidays are computed from the rules, and not yet announced. */
  readonly computedYears: readonly number[];
};
export const provenance: {
  readonly association: string;
  readonly policy: string;
  readonly source: string;
  readonly digest: string;
  readonly compiler: string;
};
`;

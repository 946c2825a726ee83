/** The types of what a case says: the same for every policy, but for the names in them. */
export const shared = String.raw`
/** 2026-12-24, 2026-12-24T16:30 or 2026-12-24 16:30:05 as clocks in the United Kingdom show it, or with an offset (Z, +01:00). */
export type Moment = string;

/** A case, as far as it is known. What is left out is not known, and is never assumed. */
export interface Case extends Facts {
  readonly subject?: Subject | undefined;
  /** What it is about in the policy's own words, where no subject says it. */
  readonly words?: string | undefined;
  readonly qualifiers?: readonly Qualifier[] | undefined;
  readonly stage?: Stage | undefined;
  readonly means?: Means | undefined;
  readonly customer?: Customer | undefined;
  readonly withAppointment?: boolean | undefined;
}

/** What has happened so far, and how things are. */
export interface Facts {
  /** When it began: when it was received, reported, requested. */
  readonly began?: Moment | undefined;
  /** When each event happened; several moments where it happened again. */
  readonly events?: { readonly [Name in EventName]?: Moment | readonly Moment[] | undefined } | undefined;
  readonly circumstances?: Circumstances | undefined;
  /** When the clock stood still; without an end, it still does. */
  readonly pauses?: readonly { readonly from: Moment; readonly to?: Moment | undefined }[] | undefined;
  /** That the time was extended: when, and, where the promise leaves it open, by how much. */
  readonly extended?: { readonly at?: Moment | undefined; readonly by?: { readonly amount: number; readonly unit: Unit } | undefined } | undefined;
  /** How many contacts or visits it took, how often it rang. */
  readonly counts?: { readonly contacts?: number | undefined; readonly visits?: number | undefined; readonly rings?: number | undefined } | undefined;
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'working hour'
  | 'day'
  | 'calendar day'
  | 'working day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/** What is wrong with a case: where, and what stands there. */
export interface Problem {
  is:
    | 'not a case'
    | 'unknown field'
    | 'wrong kind of value'
    | 'unknown term'
    | 'no such moment'
    | 'outside the calendar'
    | 'ends before it begins';
  /** subject, events.receipt, … */
  field: string;
  given: string;
}

/** A fact on which an answer depends, and that a case does not give. */
export type Missing =
  | { is: 'circumstance'; fact: string; words: string; holds: boolean }
  | { is: 'means' | 'customer'; of: string[] }
  /** The promise is to some of these customers, and does not say to which. */
  | { is: 'some customers'; of: string[] }
  | { is: 'stage'; of: number[] }
  | { is: 'appointment'; with: boolean }
  /** The time of day of an event of which only the day is known. */
  | { is: 'time'; event: string }
  /** The promise is for hours that the policy names and never states. */
  | { is: 'hours'; of: string };

/** The date, and the minutes since midnight, as clocks in the United Kingdom show them. */
export interface Shown {
  date: string;
  time: number;
}

export interface Duration {
  amount: number;
  unit: string;
}

/** Why a day is no working day. */
export type Closed =
  | { reason: 'weekend' }
  | { reason: 'bank holiday'; name: string; substitute: boolean }
  | { reason: 'closure'; name?: string };

/** One reason of a due date: a day, a run of days alike, or a turn that the reckoning took. */
export type Step =
  /** The event; day 0 where days are counted from it. */
  | { kind: 'start'; at: Shown; day?: 0 }
  | { kind: 'counting the day of receipt' }
  /** It came after hours, and counts as having come on this working day. */
  | { kind: 'after hours'; date: string; day?: 0 }
  | { kind: 'closed'; from: string; to: string; because: Closed }
  /** Counted days, the first of them with its number. */
  | { kind: 'counted'; from: string; to: string; number: number }
  /** Days before an event, the first of them with its distance. */
  | { kind: 'before'; from: string; to: string; number: number }
  | { kind: 'paused days'; from: string; to: string }
  | { kind: 'paused'; from: Shown; to: Shown }
  /** Open time that counts. */
  | { kind: 'open'; from: Shown; to: Shown; seconds: number }
  /** The date so many months on; clipped where the month has no such day. */
  | { kind: 'corresponding date'; date: string; clipped: boolean }
  | { kind: 'on'; date: string; day: string }
  | { kind: 'close of office hours'; at: Shown }
  | { kind: 'extended'; by: Duration; total?: Duration; from?: Shown }
  | { kind: 'extension too late'; by: Duration; at: Shown; due: Shown }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'clocks'; date: string; change: 'forward' | 'back' }
  /** Bare days, counted as calendar days. */
  | { kind: 'bare days' };
`;

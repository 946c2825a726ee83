import type { TimeRange, Weekday } from '../language/shape.ts';

/** Markdown that is printed, one paragraph or list a member. */
export type Text = string;

/** A length of time or a count, as it was stated; `least` in “2 to 3 days”. */
export interface Amount {
  readonly amount: number;
  readonly least?: number;
  readonly unit: string;
}

/** What is promised about time: exact, and, as `stated`, in the author's words. */
export type Limit =
  /** `of` is what `from` begins, where the author named that: “within 2 days of your letter”. */
  | { kind: 'within'; amount: number; least?: number; unit: string; from: string; of?: string; stated: string }
  | { kind: 'by'; day: 'same working day' | 'next working day' | 'same day' | 'next day'; time?: string; from: string }
  | { kind: 'immediately'; from: string }
  | { kind: 'first'; at: 'contact' | 'visit' }
  | { kind: 'notice'; amount: number; least?: number; unit: string; before?: string; stated: string }
  | { kind: 'every'; amount: number; least?: number; unit: string; until?: string; stated: string }
  | { kind: 'times'; times: number; per: string; until?: string; stated: string }
  /** `per` where it is so many in each period, and not in all. */
  | { kind: 'at most'; times: number; per?: string; stated: string }
  | { kind: 'during'; hours: HoursReference }
  | { kind: 'on'; when: 'on' | 'before' | 'after' | 'during'; event: string; every: boolean; own?: true }
  | { kind: 'manner'; manner: 'by appointment' | 'on time' | 'at all times' | 'at an agreed time' }
  | { kind: 'vague'; words: string; stands: 'limit' | 'frequency' };

/** Named hours, or hours written out where they are used. */
export type HoursReference = { named: string; outside: boolean } | { hours: Hours };

/** When something is open: one of `week`, `outside` and `always`, or else not stated. With days beside it, `always` is the whole of those. */
export interface Hours {
  readonly name: string;
  readonly week?: readonly { day: Weekday; times: readonly TimeRange[] }[];
  /** Open whenever these hours are not. */
  readonly outside?: string;
  readonly always?: true;
  /** Closed on the calendar's holidays. */
  readonly closedOnHolidays: boolean;
  /** Open on bank holidays, whatever the day of the week. */
  readonly openOnHolidays?: true;
  /** Named by the policy, and never stated. */
  readonly notStated?: true;
  readonly clauses?: readonly string[];
  readonly text: readonly Text[];
}

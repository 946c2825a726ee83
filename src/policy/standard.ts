import type { Span } from '../ground/span.ts';
import type { WrittenDate } from '../language/shape.ts';
import type { Commitment } from './commitment.ts';
import type { Text } from './limit.ts';
import type { WorkingCalendar } from './policy.ts';

/** What a regulator or the law requires, in the same form as what associations promise. */
export interface Standard {
  readonly name: string;
  readonly issuedBy?: string;
  /** Where it holds; none means everywhere. */
  readonly nations: readonly string[];
  readonly inForce?: { readonly from: WrittenDate; readonly to?: WrittenDate };
  /** Where it is to be read. */
  readonly source?: string;
  /** When somebody last read it there. */
  readonly checked?: WrittenDate;
  /** Its own counting of days; what it does not say is counted as the association counts. */
  readonly holidays?: WorkingCalendar['holidays'];
  readonly countsDayOfReceipt?: true;
  readonly requirements: readonly Commitment[];
  readonly text: readonly Text[];
  readonly span: Span;
}

/** A law that is no longer in force. */
export interface Repealed {
  readonly name: string;
  readonly on?: WrittenDate;
  /** What took its place. */
  readonly now?: string;
  readonly nations: readonly string[];
  readonly span: Span;
}

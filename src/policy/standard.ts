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
  /** Whom it binds, where that is not every association of its nation. */
  readonly binds?: string;
  /** Its own counting of days; what it does not say is counted as the association counts. */
  readonly holidays?: WorkingCalendar['holidays'];
  readonly countsDayOfReceipt?: true;
  readonly requirements: readonly Commitment[];
  /** What it requires besides, and why that is held against nobody here. */
  readonly notEncoded: readonly { readonly words: string; readonly because: string }[];
  /** What nobody has read at a source. */
  readonly fromMemory: readonly string[];
  readonly text: readonly Text[];
  readonly span: Span;
}

/** A law that is no longer in force, a scheme that has ended, or a body that is called something else now. */
export interface Gone {
  readonly what: 'repealed' | 'ended' | 'renamed';
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly on?: WrittenDate;
  /** What took its place. */
  readonly now?: string;
  readonly nations: readonly string[];
  readonly source?: string;
  readonly checked?: WrittenDate;
  /** Nobody has read it at a source. */
  readonly fromMemory?: true;
  readonly span: Span;
}

/** What a policy says of a standard by its name: that it follows it, or does not, and why. */
export interface StandardReference {
  readonly name: string;
  readonly follows: boolean;
  readonly because?: string;
  readonly span: Span;
}

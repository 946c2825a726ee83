import type { Grade, Judged } from './judgement.ts';

/** Something that has changed, judged, and told for people. */
export interface Change {
  /** The identity of the promise; of anything else, a name that no moving changes: `channel.letter.contact`, `calendar`. */
  readonly commitment: string;
  readonly part: string;
  readonly grade: Grade;
  readonly before: string | null;
  readonly after: string | null;
  /** Cases that show it. */
  readonly witnesses: readonly ShownCase[];
  readonly forCustomers: Judged['forCustomers'];
  /** What it belongs to: a statement that promises, one that asks something of customers, or the rest of the policy. */
  readonly of: 'promise' | 'duty' | 'policy';
  /** What it is about: “Letters”, “Phone us”. */
  readonly title: string;
  /** What the part is called: “how soon”. */
  readonly label: string;
  /** In a few words: “slower”. */
  readonly verdict?: string;
  /** What it means for customers, a sentence each. */
  readonly says: readonly string[];
  /** “For all customers.” Empty where it is about no customers in particular. */
  readonly whom: string;
  /** Of a calendar or of hours: the promises that it makes later or sooner. */
  readonly effects: readonly ToldEffect[];
  /** What it was known as, where that was something else. */
  readonly was?: string;
  /** Clauses of the document in which it is said, or was. */
  readonly clauses: readonly string[];
  /** Why it is approved. */
  readonly approved?: string;
  /** Of what is worse for customers and not approved: the line that approves it, and where that stands. */
  readonly approval?: { readonly line: string; readonly under: 'statement' | 'policy' };
}

/** A case, when it begins, and when it is due under each version. */
export interface ShownCase {
  readonly begins: string;
  readonly before: string;
  readonly after: string;
  /** Out of how many days of the horizon it is so. */
  readonly days: number;
  readonly horizon: number;
}

export interface ToldEffect {
  readonly commitment: string;
  readonly title: string;
  readonly grade: Grade;
  /** In a few words: “slower”. */
  readonly verdict: string;
  readonly says: readonly string[];
  readonly witnesses: readonly ShownCase[];
}

/** An approval in the later version that fits nothing that is so any more. */
export interface Lapsed {
  readonly what: string;
  readonly because: string;
  /** Why it no longer fits, a sentence. */
  readonly says: string;
}

/** Two versions of a policy, and all that has changed from the one to the other. */
export interface Versions {
  readonly before: Version;
  readonly after: Version;
  /** What is worse for customers first. */
  readonly changes: readonly Change[];
  readonly lapsed: readonly Lapsed[];
  /** What should be known of the comparison itself, a sentence each. */
  readonly notes: readonly string[];
}

export interface Version {
  /** As the user named it: `specs/ocean-housing.pledge@v1`. */
  readonly name: string;
  readonly association: string;
  readonly title: string;
  /** “approved August 2024”, where the policy says so. */
  readonly approved?: string;
}

/** Whether it must be told and answered for: it is worse for customers, and nobody has approved it. */
export function isUnapproved({ forCustomers, approved }: Change): boolean {
  return forCustomers === 'worse' && approved === undefined;
}

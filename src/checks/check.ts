import type { Diagnostic, Finding } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import type { Tree } from '../syntax/tree.ts';
import type { OwnWords } from './shared/own-words.ts';

/** What a check may look at. */
export interface Checking {
  policy: Policy;
  /** The lines of the file, for the places of what is no statement. */
  tree: Tree;
  /** What is found is found on this day. */
  on: Temporal.PlainDate;
  /** The policy, ready to be asked; its calendar is laid out when it is first wanted. */
  rules: Rules;
  /** All that the file says in its author's own words; looked for when it is first wanted. */
  own: () => readonly OwnWords[];
  /** Every sentence that customers will read; composed when it is first wanted. */
  printed: () => readonly Printed[];
}

/** A sentence that customers will read, and the place from which it comes. */
export interface Printed {
  sentence: string;
  span: Span;
  /** Made of a statement and its author's words; the others are whole as they were written. */
  composed: boolean;
}

/** One thing that is checked: what it may find, and how it looks for it. */
export interface Check {
  readonly finds: readonly Diagnostic[];
  readonly look: (checking: Checking) => Finding[];
}

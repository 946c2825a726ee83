import type { Diagnostic, Finding } from '../ground/diagnostic.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import type { Tree } from '../syntax/tree.ts';

/** What a check may look at. */
export interface Checking {
  policy: Policy;
  /** The lines of the file, for the places of what is no statement. */
  tree: Tree;
  /** What is found is found on this day. */
  on: Temporal.PlainDate;
  /** The policy, ready to be asked; its calendar is laid out when it is first wanted. */
  rules: Rules;
}

/** One thing that is checked: what it may find, and how it looks for it. */
export interface Check {
  readonly finds: readonly Diagnostic[];
  readonly look: (checking: Checking) => Finding[];
}

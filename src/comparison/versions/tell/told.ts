import type { Policy } from '../../../policy/policy.ts';
import type { Change } from '../change.ts';

/** Two versions of a policy: the earlier one first. */
export type Policies = readonly [before: Policy, after: Policy];

/** A change but for what was judged of it. */
export type Told = Omit<Change, 'grade' | 'forCustomers' | 'effects'>;

/** Of what is no promise: it is about no customers in particular, and stands in no clause of its own. */
export const plain = { witnesses: [], of: 'policy', whom: '', says: [], clauses: [] } as const;

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const noDate = diagnostic({
  code: 'P0425',
  severity: 'warning',
  says: t`Nothing says when this policy was approved, or when it will be looked at again.`,
  because:
    'Whoever holds a policy without a date cannot tell whether it is the one that counts. Add “approved” with the date, and “review” with how often.',
  wrong: `policy Customer Care
  owner Director of Customer Services`,
  right: `policy Customer Care
  owner Director of Customer Services
  approved 17 January 2025 by the Board
  review every 3 years, next January 2028`,
});

/** A policy, and no mere draft of one, that has no date at all. */
export const undated: Check = {
  finds: [noDate],
  look: ({ policy: { policy }, tree }) => {
    const [block] = blocksOf(tree, 'policy');
    const { approved, reviewed, review, status = '' } = policy;
    if (!block || approved || reviewed || review || /\bdraft\b/i.test(status)) return [];
    return [raise(noDate, {}, placeOf(block))];
  },
};

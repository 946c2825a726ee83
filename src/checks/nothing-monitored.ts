import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { hasDeadline, limitOf, measureOf } from '../policy/measure.ts';
import type { Check } from './check.ts';
import { blocksOf, isWhole, placeOf } from './shared/places.ts';

export const nobodyLooks = diagnostic({
  code: 'P0612',
  severity: 'note',
  says: t`The policy makes ${'count'} promises with a time, and nothing says how anybody knows whether they are kept.`,
  because:
    'What nobody looks at is not known to be kept. Add “monitoring” with what you count or ask, how often, and who sees it.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will acknowledge letters within 1 week
  we will reply to letters within 2 weeks
  we will send forms within 1 week of request
  we will give at least 24 hours' notice before a visit
  we will inspect estates twice a year`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will acknowledge letters within 1 week
  we will reply to letters within 2 weeks
  we will send forms within 1 week of request
  we will give at least 24 hours' notice before a visit
  we will inspect estates twice a year
monitoring Call and letter report
  every month
  to the Board`,
});

/** So many promises are a policy's worth. */
const several = 5;

/** A whole policy with timed promises, and no monitoring of any of them. */
export const nothingMonitored: Check = {
  finds: [nobodyLooks],
  look: ({ policy, tree }) => {
    if (!isWhole(tree) || policy.monitoring.length > 0) return [];
    const timed = policy.commitments.filter((commitment) => {
      const limit = limitOf(commitment);
      return limit && !commitment.negated && hasDeadline(measureOf(limit));
    });
    const count = new Set(timed.map(({ statement }) => statement)).size;
    return count < several ? [] : [raise(nobodyLooks, { count: `${count}` }, placeOf(blocksOf(tree, 'policy')[0]))];
  },
};

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';

export const nobodyCounts = diagnostic({
  code: 'P0607',
  severity: 'note',
  says: t`This is to be kept in ${'share'}% of cases, and nothing says by what that is counted.`,
  because:
    'Other promises say how they are monitored. A share that nobody counts is not known to be reached. Add “monitored by”.',
  wrong: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls
monitoring Call report
  every month`,
  right: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls
    monitored by Call report
monitoring Call report
  every month`,
});

/** A target with no monitoring, in a policy that speaks of its monitoring. */
export const unmonitoredTarget: Check = {
  finds: [nobodyCounts],
  look: ({ policy }) => {
    if (policy.monitoring.length === 0) return [];
    return statements(policy.commitments).flatMap(([first]) => {
      const { target, monitoredBy = [], span } = first ?? {};
      return target && 'percent' in target && span && monitoredBy.length === 0
        ? [raise(nobodyCounts, { share: `${target.percent}` }, span)]
        : [];
    });
  },
};

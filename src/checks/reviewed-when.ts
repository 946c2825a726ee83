import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';

export const reviewedVaguely = diagnostic({
  code: 'P0466',
  severity: 'note',
  says: t`The policy is to be reviewed ${'vague'} here, and every ${'period'} on line ${'line'}.`,
  because: 'Who reads the one expects another thing than who reads the other. Leave the vaguer one out.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years
section Us
  we will "review this policy regularly"`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years
section Us
  we will "listen"`,
});

/** A review of the policy itself that somewhere has words for its time, and elsewhere a period. */
export const reviewedWhen: Check = {
  finds: [reviewedVaguely],
  look: ({ policy: { policy, commitments } }) => {
    const { review } = policy;
    if (!review?.every) return [];
    const { every, span } = review;
    const unit = every.amount === 1 ? every.unit : `${every.amount} ${every.unit}s`;
    return commitments.flatMap((of) => {
      const vague = vagueReview(of);
      if (vague === undefined) return [];
      const related = [{ span, message: 'The period:' }];
      return [raise(reviewedVaguely, { vague, period: unit, line: `${span.line}` }, of.span, { related })];
    });
  },
};

function vagueReview({ fulfilledBy, words = '', limit, vagueFrequency, negated }: Commitment): string | undefined {
  if (negated || !/\bthis (?:\w+ ){0,2}policy\b/i.test(words)) return undefined;
  if (fulfilledBy === 'review') return limit?.kind === 'vague' ? limit.words : vagueFrequency;
  return /\breview/i.test(words) ? vague.exec(words)?.[0] : undefined;
}

const vague = /\bregularly\b|\bon a regular basis\b|\bperiodically\b|\bfrom time to time\b|\bfrequently\b/i;

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { hoursIn } from './shared/hours-in.ts';
import { about, timeSaid } from './shared/said.ts';

export const noTimeForNotice = diagnostic({
  code: 'P0460',
  severity: 'note',
  says: t`You give ${'notice'} before entering a home, and there is no time for that on line ${'line'}: ${'work'}, ${'time'}.`,
  because:
    'One of the two promises is then broken. Say that an emergency needs no notice: “unless”, and the words in quotes.',
  wrong: `section Repairs
  we will give at least 24 hours' notice before entering your home
  we will complete emergency repairs within 4 hours`,
  right: `section Repairs
  we will give at least 24 hours' notice before entering your home
    unless "it is an emergency"
  we will complete emergency repairs within 4 hours`,
});

/** Notice of access with no exception, which is longer than the time of a repair. */
export const noticeForEmergencies: Check = {
  finds: [noTimeForNotice],
  look: ({ policy, rules }) => {
    const works = policy.commitments.filter((of) => isWork(of, rules));
    return policy.commitments.flatMap((noticed) => {
      const { limit, span } = noticed;
      if (!isNoticeOfAccess(noticed) || limit?.kind !== 'notice') return [];
      const work = works.find((of) => hoursIn(of.limit) < hoursIn(limit));
      if (!work?.limit) return [];
      const words = {
        notice: `${limit.stated}’ notice`,
        work: about(work, policy).toLowerCase(),
        time: timeSaid(work.limit),
        line: `${work.span.line}`,
      };
      return [raise(noTimeForNotice, words, span, { related: [{ span: work.span, message: 'The repairs:' }] })];
    });
  },
};

const isNoticeOfAccess = ({ limit, negated, conditions, hedge }: Commitment): boolean =>
  limit?.kind === 'notice' && limit.before === 'access' && !negated && conditions.length === 0 && hedge === undefined;

const isWork = ({ subject = '', kind, negated, strength, internal }: Commitment, rules: Rules): boolean =>
  kind === 'response' && !negated && !internal && strength !== 'may' && isKindOf(rules, 'subject', subject, 'repair');

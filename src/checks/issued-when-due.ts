import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { isAtOneTime } from './shared/later.ts';
import { linesSaid, timeSaid } from './shared/said.ts';
import { isPromise, standing } from './shared/standing.ts';

export const issuedWhenDue = diagnostic({
  code: 'P0465',
  severity: 'note',
  says: t`To “${'issue'}” and to “${'attend'}” (line ${'line'}) have one time here, ${'time'}: the work may be handed out when somebody should be there.`,
  because:
    'Either both words mean the same, and then one of them should stand in both places; or handing the work out comes first, and needs a shorter time.',
  wrong: `section Repairs
  we will issue emergency repairs within 6 hours
  we will complete emergency repairs within 6 hours`,
  right: `section Repairs
  we will issue emergency repairs within 1 hour
  we will complete emergency repairs within 6 hours`,
});

/** Work that is to be handed out within the time in which it is to be attended or done; all such lines told at the first. */
export const issuedAndAttended: Check = {
  finds: [issuedWhenDue],
  look: ({ policy, rules }) => {
    const works = policy.commitments.filter((of) => isPromise(of) && isWork(of, rules));
    const dones = works.filter(({ fulfilledBy = '' }) => ['attendance', 'completion'].includes(fulfilledBy));
    const pairs = works.flatMap((issue) => {
      if (issue.fulfilledBy !== 'issue' && issue.fulfilledBy !== 'order') return [];
      const done = dones.find((of) => isAtOneTime(issue, of) && standing(issue, of, rules) !== 'apart');
      return done ? [{ issue, done }] : [];
    });
    const [first, ...others] = pairs;
    if (!first?.issue.limit) return [];
    const { issue, done } = first;
    const words = {
      issue: verbOf(issue),
      attend: verbOf(done),
      line: `${done.span.line}`,
      time: timeSaid(first.issue.limit),
    };
    const hint = others.length > 0 && { hint: `The same goes for ${linesSaid(others.map((of) => of.issue))}.` };
    const related = [{ span: done.span, message: 'The other promise:' }];
    return [raise(issuedWhenDue, words, issue.span, { ...hint, related })];
  },
};

const verbOf = ({ verb, action = '' }: Commitment): string => verb ?? action;

const isWork = ({ subject = '' }: Commitment, rules: Rules): boolean => isKindOf(rules, 'subject', subject, 'repair');

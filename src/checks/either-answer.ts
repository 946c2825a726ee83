import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { standing } from './shared/standing.ts';

export const acknowledgedInstead = diagnostic({
  code: 'P0606',
  severity: 'warning',
  says: t`An acknowledgement is enough here, and nothing says when the answer itself is due.`,
  because: 'To “acknowledge or reply” within a time, it is enough to acknowledge. Then a reply may take for ever.',
  wrong: `section Letters
  we will acknowledge or reply to letters within 5 working days`,
  right: `section Letters
  we will acknowledge or reply to letters within 5 working days
  we will reply to letters within 15 working days`,
});

export const answerNeverDue = diagnostic({
  code: 'P0608',
  severity: 'warning',
  says: t`There is a time for the acknowledgement here, and none for the answer.`,
  because: 'An acknowledgement says that an answer will come. Say by when.',
  wrong: `section Letters
  we will acknowledge letters within 2 working days
  we will acknowledge emails within 1 working day
  we will reply to emails within 5 working days`,
  right: `section Letters
  we will acknowledge letters within 2 working days
  we will reply to letters within 10 working days`,
});

/** Promises that an acknowledgement keeps, where nothing gives a time for the answer. */
export const eitherAnswer: Check = {
  finds: [acknowledgedInstead, answerNeverDue],
  look: ({ policy, rules }) =>
    policy.commitments.flatMap((promise, _, all) => {
      const { actions, action, limit, negated, internal, span } = promise;
      const isAcknowledged = actions?.join === 'or' ? actions.ids.includes('acknowledge') : action === 'acknowledge';
      if (!limit || negated || internal || !isAcknowledged) return [];
      if (policy.commitments.some((other) => isTheAnswer(other, promise, rules))) return [];
      if (actions?.join === 'or') return [raise(acknowledgedInstead, {}, span)];
      // Where the policy gives a time for no answer at all, it may be a policy about something else.
      if (!all.some(isTimedAnswer)) return [];
      return [raise(answerNeverDue, {}, span)];
    }),
};

/** Whatever else is done for the customer about the same thing within a time: a reply, a decision, a meeting. */
function isTheAnswer(other: Commitment, promise: Commitment, rules: Rules): boolean {
  return isTimedAnswer(other) && !other.internal && standing(other, promise, rules) !== 'apart';
}

function isTimedAnswer({ kind, limit, actions, fulfilledBy, subject }: Commitment): boolean {
  const isTimed = kind === 'response' && limit !== undefined && limit.kind !== 'vague';
  const isAnswer = actions?.join !== 'or' && fulfilledBy !== undefined && fulfilledBy !== 'acknowledgement';
  return isTimed && isAnswer && subject !== undefined;
}

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { limitOf } from '../policy/measure.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { timeSaid } from './shared/said.ts';
import { isPromise, standing } from './shared/standing.ts';

export const answeredTwice = diagnostic({
  code: 'P0440',
  severity: 'note',
  says: t`This is to be answered ${'here'}, and replied to ${'there'} (line ${'line'}): a customer takes both for the same.`,
  because:
    'On the telephone, to answer is to pick up. A message that is answered is replied to; where two times are given for it, say what each is for: “acknowledge” and “reply”.',
  wrong: `channel live chat
  open 24 hours a day
  we will answer live chats immediately
  we will reply to live chats within 2 minutes`,
  right: `channel live chat
  open 24 hours a day
  we will acknowledge live chats immediately
  we will reply to live chats within 2 minutes`,
});

/** A message, which cannot be picked up, that is to be answered within one time and replied to within another. */
export const twoAnswers: Check = {
  finds: [answeredTwice],
  look: ({ policy, rules }) => {
    const replies = policy.commitments.filter((of) => isPromise(of) && of.fulfilledBy === 'reply');
    return policy.commitments.flatMap((answer) => {
      if (!isPromise(answer) || answer.fulfilledBy !== 'answer' || isRung(answer, rules)) return [];
      const reply = replies.find((of) => standing(of, answer, rules) === 'same cases' && of.limit?.kind === 'within');
      const [here, there] = [limitOf(answer), reply && limitOf(reply)];
      if (!reply || !here || !there || timeSaid(here) === timeSaid(there)) return [];
      const words = { here: timeSaid(here), there: timeSaid(there), line: `${reply.span.line}` };
      const related = [{ span: reply.span, message: 'The reply:' }];
      return [raise(answeredTwice, words, answer.span, { related })];
    });
  },
};

const isRung = ({ means }: Commitment, rules: Rules): boolean =>
  means.length === 0 || means.some((id) => isKindOf(rules, 'means', id, 'telephone'));

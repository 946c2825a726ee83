import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';
import { exampleOf } from './shared/example.ts';
import { held } from './shared/later.ts';
import { about, timeSaid } from './shared/said.ts';
import { isPromise, standing } from './shared/standing.ts';

export const acknowledgedTooLate = diagnostic({
  code: 'P0405',
  severity: 'warning',
  says: t`${'what'}: the acknowledgement may come ${'here'}, when the answer is due ${'there'} (line ${'line'}).`,
  because: 'An acknowledgement that is due after the answer tells nobody anything. Often the two times were swapped.',
  wrong: `section Letters
  we will acknowledge letters within 10 working days
  we will reply to letters within 5 working days`,
  right: `section Letters
  we will acknowledge letters within 5 working days
  we will reply to letters within 10 working days`,
});

/** An acknowledgement that may be due later than the answer, at any stage. */
export const lateAcknowledgement: Check = {
  finds: [acknowledgedTooLate],
  look: ({ policy, rules, on }) => {
    const promises = policy.commitments.filter(isPromise);
    const answers = promises.filter(({ fulfilledBy }) => fulfilledBy === 'reply' || fulfilledBy === 'decision');
    const acknowledgements = promises.filter(({ fulfilledBy }) => fulfilledBy === 'acknowledgement');
    return acknowledgements.flatMap((acknowledgement) => {
      const answer = answers.find((of) => {
        const cases = standing(acknowledgement, of, rules);
        if (!isSameHand(acknowledgement, of) || (cases !== 'same cases' && cases !== 'narrower')) return false;
        return held(acknowledgement, of, rules, on)?.firstLater !== undefined;
      });
      if (!answer?.limit || !acknowledgement.limit) return [];
      const later = held(acknowledgement, answer, rules, on)?.firstLater;
      const hint = `${later?.begins} is to be acknowledged ${later?.first}, and answered ${later?.second}.`;
      const words = {
        what: about(acknowledgement, policy),
        here: timeSaid(acknowledgement.limit),
        there: timeSaid(answer.limit),
        line: `${answer.span.line}`,
      };
      const related = [{ span: answer.span, message: 'The answer:' }];
      const title = { name: `${words.what} before the answer`, of: [acknowledgement, answer] as const };
      const example = later && exampleOf(title, later, rules);
      return [raise(acknowledgedTooLate, words, acknowledgement.span, { hint, related, ...(example && { example }) })];
    });
  },
};

/** One statement that promises either or both is about one moment. */
const isSameHand = (one: Commitment, other: Commitment): boolean =>
  one.party === other.party && one.internal === other.internal && one.statement !== other.statement;

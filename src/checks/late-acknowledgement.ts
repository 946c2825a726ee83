import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { isPlainlyNoLater } from '../strictness/plainly.ts';
import type { Check } from './check.ts';
import { exampleOf } from './shared/example.ts';
import { held, isAtOneTime } from './shared/later.ts';
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

export const acknowledgedNoSooner = diagnostic({
  code: 'P0422',
  severity: 'note',
  says: t`${'what'}: the acknowledgement is due no sooner than the answer (${'here'}).`,
  because:
    'Customers wait for an acknowledgement so as to know that they were heard. Give it a time of its own, or leave it out.',
  wrong: `section Letters
  we will acknowledge and reply to letters within 10 working days`,
  right: `section Letters
  we will acknowledge letters within 2 working days
  we will reply to letters within 10 working days`,
});

/** An acknowledgement that may be due later than the answer, or is due no sooner, at any stage. */
export const lateAcknowledgement: Check = {
  finds: [acknowledgedTooLate, acknowledgedNoSooner],
  look: ({ policy, rules, on }) => {
    const promises = policy.commitments.filter(isPromise);
    const answers = promises.filter(({ fulfilledBy }) => fulfilledBy === 'reply' || fulfilledBy === 'decision');
    const acknowledgements = promises.filter(({ fulfilledBy }) => fulfilledBy === 'acknowledgement');
    const told = new Set<Commitment>();
    const together = acknowledgements.flatMap((acknowledgement) => {
      const { actions, limit, statement, span } = acknowledgement;
      const isBoth = actions?.join === 'and' && answers.some((of) => of.statement === statement);
      if (!limit) return [];
      if (isBoth)
        return [raise(acknowledgedNoSooner, { what: about(acknowledgement, policy), here: timeSaid(limit) }, span)];
      const answer = answers.find(
        (of) => !told.has(of) && isAtOneTime(acknowledgement, of) && isOfOneCase(acknowledgement, of, rules),
      );
      if (!answer) return [];
      told.add(answer);
      const related = [{ span: answer.span, message: 'The answer:' }];
      const words = { what: about(answer, policy), here: `${timeSaid(limit)}, line ${answer.span.line}` };
      return [raise(acknowledgedNoSooner, words, span, { related })];
    });
    const late = acknowledgements.flatMap((acknowledgement) => {
      const answer = answers.find((of) => {
        const cases = standing(acknowledgement, of, rules);
        if (!isSameHand(acknowledgement, of) || (cases !== 'same cases' && cases !== 'narrower')) return false;
        const isNoLater = isPlainlyNoLater({ commitment: acknowledgement, rules }, { commitment: of, rules });
        return !isNoLater && held(acknowledgement, of, rules, on)?.firstLater !== undefined;
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
    return [...together, ...late];
  },
};

/** Whether what is answered is also acknowledged: an urgent email is an email. */
const isOfOneCase = (acknowledgement: Commitment, answer: Commitment, rules: Rules): boolean =>
  isSameHand(acknowledgement, answer) &&
  acknowledgement.stage === answer.stage &&
  standing(acknowledgement, answer, rules) !== 'apart';

/** One statement that promises either or both is about one moment. */
const isSameHand = (one: Commitment, other: Commitment): boolean =>
  one.party === other.party && one.internal === other.internal && one.statement !== other.statement;

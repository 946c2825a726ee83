import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import { limitOf, percentOf } from '../policy/measure.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check, Checking } from './check.ts';
import { exampleOf, hasSeconds } from './shared/example.ts';
import { type Held, held } from './shared/later.ts';
import { about, timeSaid } from './shared/said.ts';
import { isPromise, type Standing, sameDeeds, standing } from './shared/standing.ts';

export const conflictingLimits = diagnostic({
  code: 'P0402',
  severity: 'error',
  says: t`${'what'}: “${'here'}” here, and “${'there'}” on line ${'line'}. Both speak of the same cases, and they cannot both be meant.`,
  because:
    'Where a policy promises two things about one case, customers will hold you to one and your staff will work to the other. Keep the one that is right, or say for which cases each of them counts.',
  wrong: `section Letters
  we will reply to letters within 10 working days
section Our standards
  we will reply to letters within 15 working days`,
  right: `section Letters
  we will reply to letters within 10 working days
section Our standards
  we will reply to complex letters within 15 working days`,
});

export const crossingLimits = diagnostic({
  code: 'P0404',
  severity: 'note',
  says: t`Some cases fall under both this (“${'here'}”) and line ${'line'} (“${'there'}”), and neither says which of them counts.`,
  because:
    'An urgent letter is urgent, and it is a letter. Where one line promises something about urgent enquiries and another about letters, say what counts for urgent letters.',
  wrong: `section Enquiries
  we will reply to urgent enquiries within 1 working day
  we will reply to letters within 10 working days`,
  right: `section Enquiries
  we will reply to urgent enquiries within 1 working day
  we will reply to routine letters within 10 working days`,
});

/** Two promises of the same deed, with different limits, about the same cases, or about cases of which some are the same. */
export const conflict: Check = {
  finds: [conflictingLimits, crossingLimits],
  look: (checking) => {
    const { policy, rules } = checking;
    const promises = [...policy.commitments, ...policy.duties].filter(isPromise);
    const told = new Set<Commitment>();
    const crossed = new Set<string>();
    return sameDeeds(promises).flatMap(([one, other]) => {
      if (one.statement === other.statement || !areAlikeFirm(one, other)) return [];
      const cases = standing(one, other, rules);
      if (cases !== 'same cases' && cases !== 'crossing') return [];
      // Three that disagree are told as two findings: the second and the third each with the first.
      const lines = `${one.statement} ${other.statement}`;
      if (cases === 'same cases' ? told.has(other) : crossed.has(lines)) return [];
      const finding = disagreement(one, other, cases, checking);
      if (!finding) return [];
      if (cases === 'same cases') told.add(other);
      else crossed.add(lines);
      return [finding];
    });
  },
};

/** An aim, or a promise for some cases in a hundred, may stand beside a slower promise for all. */
function areAlikeFirm(one: Commitment, other: Commitment): boolean {
  const firmness = ({ hedge, target, strength }: Commitment) =>
    `${hedge !== undefined} ${percentOf({ target })} ${strength === 'should'}`;
  return firmness(one) === firmness(other);
}

function disagreement(
  one: Commitment,
  other: Commitment,
  cases: Standing,
  { policy, rules, on }: Checking,
): Finding | undefined {
  const [first, second] = [limitOf(one), limitOf(other)];
  const order = held(one, other, rules, on);
  if (!first || !second || !order || order.relation === 'the same' || isOpen(order)) return undefined;
  const words = {
    what: about(other, policy),
    here: timeSaid(second),
    there: timeSaid(first),
    line: `${one.span.line}`,
  };
  const related = [{ span: one.span, message: 'The other promise:' }];
  const kind = cases === 'crossing' ? crossingLimits : conflictingLimits;
  const [witness] = order.witnesses;
  const example = witness && exampleOf({ name: `${words.what} under two promises`, of: [one, other] }, witness, rules);
  return raise(kind, words, other.span, { hint: inACase(order), related, ...(example && { example }) });
}

/** Five rings and twenty seconds may be the same: no case shows that they are not. */
const isOpen = ({ relation, witnesses, since }: Held): boolean =>
  relation === 'incomparable' && witnesses.length === 0 && !since;

/** A case in which the one is due later, and one in which the other is, as far as there are any. */
function inACase({ relation, witnesses, since }: Held): string {
  if (since) return `From ${since} one of them allows what the other does not.`;
  if (witnesses.length === 0 || witnesses.some(({ case: { dues } }) => dues.some(hasSeconds)))
    return relation === 'stricter'
      ? 'What is promised here always takes longer.'
      : 'What is promised there always takes longer.';
  return witnesses.map(({ begins, first, second }) => `${begins} is due ${second} here, and ${first} there.`).join(' ');
}

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { paymentWords } from '../wording/amounts.ts';
import type { Check } from './check.ts';
import { sameDeeds, standing } from './shared/standing.ts';

export const conflictingSums = diagnostic({
  code: 'P0443',
  severity: 'error',
  says: t`“${'here'}” is to be paid here, and “${'there'}” on line ${'line'}, in the same case.`,
  because: 'Customers will ask for the larger sum and your staff may pay the smaller. Keep the one that is right.',
  wrong: `section Appointments
  we will pay you £25 if "we miss an appointment"
section Compensation
  we will pay you £20 if "we miss an appointment"`,
  right: `section Appointments
  we will pay you £25 if "we miss an appointment"
section Compensation
  we will pay you £20 if "we cancel an appointment"`,
});

/** Two promises to pay, of different sums in the same cases. */
export const twoSums: Check = {
  finds: [conflictingSums],
  look: ({ policy, rules }) =>
    sameDeeds(policy.commitments.filter(({ payment, negated }) => payment && !negated)).flatMap(([one, other]) => {
      if (!one.payment || !other.payment || standing(one, other, rules) !== 'same cases') return [];
      const [there, here] = [paymentWords(one.payment), paymentWords(other.payment)];
      if (here === there) return [];
      const related = [{ span: one.span, message: 'The other sum:' }];
      return [raise(conflictingSums, { here, there, line: `${one.span.line}` }, other.span, { related })];
    }),
};

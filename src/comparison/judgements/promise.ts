import type { Commitment } from '../../policy/policy.ts';
import { isDuty } from '../../wording/party.ts';
import { arrival, judgement, stronger, weaker, wordingOnly } from '../versions/judgement.ts';

/** A promise that came or went; one that was split or merged is the same promise, as far as all of it is still there. */
export const promise = judgement({
  of: 'promise',
  judge: ({ before, after }) => {
    const [one, other] = [before[0], after[0]];
    if (!one || !other) {
      const { grade, forCustomers } = arrival({ before: one, after: other });
      const asked = [...before, ...after].some(isDuty);
      return { grade, forCustomers: !asked ? forCustomers : forCustomers === 'better' ? 'worse' : 'better' };
    }
    const covered = before.length === 1 ? covers(after, one) : covers(before, other);
    if (covered) return wordingOnly;
    return (before.length === 1) === isDuty(one) ? stronger : weaker;
  },
});

/** Whether the parts of a promise are, together, about all that the whole is about. */
function covers(parts: readonly Commitment[], whole: Commitment): boolean {
  const all = (of: 'means' | 'customers') =>
    parts.some((part) => part[of].length === 0) ||
    (whole[of].length > 0 && whole[of].every((id) => parts.some((part) => part[of].includes(id))));
  const own = parts.map(({ conditions }) =>
    conditions.filter(({ fact }) => !whole.conditions.some((known) => known.fact === fact)),
  );
  const always = own.some((facts) => facts.length === 0);
  const either = own.flat().some(({ fact, holds }) => own.flat().some((of) => of.fact === fact && of.holds !== holds));
  return all('means') && all('customers') && (always || either);
}

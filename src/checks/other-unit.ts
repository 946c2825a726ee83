import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { listWords } from '../wording/text.ts';
import type { Check, Checking } from './check.ts';
import { exampleOf } from './shared/example.ts';
import { held } from './shared/later.ts';
import { about, timeSaid } from './shared/said.ts';
import { isPromise, isSamePromise, standing } from './shared/standing.ts';

export const sameNumberOtherUnit = diagnostic({
  code: 'P0403',
  severity: 'warning',
  says: t`${'what'}: “${'here'}” here, and “${'there'}” on ${'lines'}: the same number, and not the same time.`,
  because:
    'Where the number is the same and the unit is not, one of them is mostly a slip. Customers who read the one will not expect the other.',
  wrong: `section Enquiries
  we will reply to enquiries within 4 working days
  we will reply to emails within 4 weeks`,
  right: `section Enquiries
  we will reply to enquiries within 4 working days
  we will reply to emails within 4 working days`,
});

/** A special case that has the number of the general one, in another unit. One finding for each general promise. */
export const otherUnit: Check = {
  finds: [sameNumberOtherUnit],
  look: (checking) => {
    const promises = checking.policy.commitments.filter(isPromise);
    return promises.flatMap((general) => {
      const special = promises.filter((other) => isSpecialCase(other, general, checking));
      return special.length > 0 ? [slip(general, special, checking)] : [];
    });
  },
};

function isSpecialCase(special: Commitment, general: Commitment, { rules, on }: Checking): boolean {
  const [a, b] = [special.limit, general.limit];
  if (a?.kind !== 'within' || b?.kind !== 'within' || a.amount !== b.amount || a.unit === b.unit) return false;
  if (!isSamePromise(special, general) || standing(special, general, rules) !== 'narrower') return false;
  return held(special, general, rules, on)?.relation !== 'the same';
}

function slip(general: Commitment, special: readonly Commitment[], { policy, rules, on }: Checking): Finding {
  const [first = general] = special;
  const lines = [...new Set(special.map(({ span }) => span.line))];
  const limits = [general, first].map(({ limit }) => (limit ? timeSaid(limit) : ''));
  const order = held(first, general, rules, on);
  const { begins, first: there, second: here } = order?.witnesses[0] ?? {};
  const hint = begins ? `${begins} is due ${here} here, and ${there} there.` : undefined;
  const [shows] = order?.witnesses ?? [];
  const title = { name: `${about(first, policy)} under two promises`, of: [first, general] as const };
  const example = shows && exampleOf(title, shows, rules);
  return raise(
    sameNumberOtherUnit,
    {
      what: about(general, policy),
      here: limits[0] ?? '',
      there: limits[1] ?? '',
      lines: `${lines.length > 1 ? 'lines' : 'line'} ${listWords(lines.map(String))}`,
    },
    general.span,
    {
      ...(hint && { hint }),
      ...(example && { example }),
      related: special.map(({ span }) => ({ span, message: 'The same number in another unit:' })),
    },
  );
}

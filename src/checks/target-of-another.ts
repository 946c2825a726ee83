import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules, termOf } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { several } from './shared/said.ts';

export const targetOfAnother = diagnostic({
  code: 'P0420',
  severity: 'warning',
  says: t`The promise is about one thing, and its target counts another: ${'share'}% of ${'counted'}.`,
  because:
    'A share is a share of the cases that the promise is about. Of anything else nobody counts whether it was kept.',
  wrong: `section Repairs
  we will complete routine repairs within 10 working days for at least 90% of complaints
  we will reply to complaints within 10 working days`,
  right: `section Repairs
  we will complete routine repairs within 10 working days for at least 90% of repairs
  we will reply to complaints within 10 working days`,
});

/** A target over something that the promise is not about, so that nothing counts it. */
export const targetOfSomethingElse: Check = {
  finds: [targetOfAnother],
  look: ({ policy, rules }) =>
    [...policy.commitments, ...policy.duties].flatMap((commitment) => {
      const { target, span } = commitment;
      if (!target || 'average' in target || target.of === undefined || isAbout(commitment, target.of, rules)) return [];
      return [raise(targetOfAnother, { share: `${target.percent}`, counted: named(target.of, rules) }, span)];
    }),
};

/** Words that are no known subject or means are taken as the author means them. */
function isAbout({ subject, means, words }: Commitment, of: string, rules: Rules): boolean {
  const known = (['subject', 'means'] as const).find((kind) => termOf(rules, kind, of));
  if (!known || words !== undefined) return true;
  const isKind = (kind: 'subject' | 'means', id: string) =>
    isKindOf(rules, kind, id, of) || isKindOf(rules, kind, of, id);
  if (known === 'means')
    return (subject === 'enquiry' && means.length === 0) || means.some((id) => isKind('means', id));
  return of === 'enquiry' || (subject !== undefined && isKind('subject', subject));
}

function named(id: string, rules: Rules): string {
  return several(id, termOf(rules, 'subject', id) ?? termOf(rules, 'means', id));
}

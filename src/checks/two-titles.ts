import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const otherTitle = diagnostic({
  code: 'P0433',
  severity: 'note',
  says: t`The policy goes by two titles: “${'title'}” and “${'other'}”.`,
  because:
    'Staff and customers who look for a policy look for its title, and a reference to the one may not lead to the other. Use one of them throughout.',
  wrong: `policy Customer Care
  also known as Customer Services Policy
  approved 17 January 2025 by the Board`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board`,
});

/** A document that calls itself by another title as well. */
export const twoTitles: Check = {
  finds: [otherTitle],
  look: ({ policy: { policy }, tree }) =>
    policy.facts.flatMap(({ name, value }) => {
      if (name !== 'alsoKnownAs') return [];
      const place = placeOf(fieldIn(blocksOf(tree, 'policy')[0], 'alsoKnownAs'));
      return [raise(otherTitle, { title: policy.title, other: value }, place)];
    }),
};

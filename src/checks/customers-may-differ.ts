import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const differsForThem = diagnostic({
  code: 'P0461',
  severity: 'note',
  says: t`What is promised may be another thing for ${'customers'}, and nothing says in what.`,
  because:
    'Who belongs to such a group cannot rely on any promise. Say which promises are for whom: “for tenants” under a section, or a promise of its own.',
  wrong: `customers
  tenants
  leaseholders
    | What we offer you may vary.`,
  right: `customers
  tenants
  leaseholders
    | Your lease says what we look after in your building.`,
});

/** Groups of customers of which a remark says that not all holds for them, told together at the first. */
export const customersMayDiffer: Check = {
  finds: [differsForThem],
  look: ({ policy, tree }) => {
    const entries = blocksOf(tree, 'customers').flatMap(({ children }) => children);
    const nodes = entries.filter(({ kind }) => kind !== 'clauses' && kind !== 'prose');
    const groups = policy.customers.filter(({ text }) => text.some((said) => differs.test(said)));
    const [first] = groups;
    if (!first) return [];
    const place = placeOf(nodes[policy.customers.indexOf(first)]);
    return [
      raise(
        differsForThem,
        {
          customers: listWords(
            groups.map(({ name }) => name),
            'and',
          ),
        },
        place,
      ),
    ];
  },
};

/** What is offered “may vary”, or not all of it is theirs. */
const differs =
  /\b(?:offers?|services?(?! charge)|promises?|standards?)\b.*\bmay (?:vary|differ|be different)\b|\bmay (?:vary|differ|change|affect|limit) (?:what|which|how|the|our)\b.*\b(?:offer|services?(?! charge)|promises?|standards?)\b|\bnot (?:every|all)\b.*\b(?:promises?|services?(?! charge)|standards?)\b/i;

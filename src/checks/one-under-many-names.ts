import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Reference, References } from '../policy/policy.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';

export const manyNames = diagnostic({
  code: 'P0423',
  severity: 'note',
  says: t`${'names'} may be one document under several names.`,
  because: 'Readers who look for a document need the name that stands on it. Use one name, or say what is different.',
  wrong: `references
  related policy Complaints Policy
  related policy Comments and Complaints Policy`,
  right: `references
  related policy Complaints Policy`,
});

/** Policies and documents whose names hold all the words of another one's. */
export const oneUnderManyNames: Check = {
  finds: [manyNames],
  look: ({ policy: { references } }) => {
    const named = inOrder(references);
    const grouped = new Set<Reference>();
    return named.flatMap((short) => {
      if (grouped.has(short)) return [];
      const longer = named.filter((other) => other !== short && isContained(short.name, other.name));
      if (longer.length === 0) return [];
      for (const of of longer) grouped.add(of);
      const names = listWords([short, ...longer].map(({ name }) => `“${name}”`));
      const related = longer.map(({ span }) => ({ span, message: 'Another name for it:' }));
      return [raise(manyNames, { names }, short.span, { related })];
    });
  },
};

const inOrder = ({ relatedPolicies, documents }: References): Reference[] => [...relatedPolicies, ...documents];

/** “Complaints Policy” in “Complaints Handling Policy”: the word for what it is, and what it is about. */
function isContained(short: string, long: string): boolean {
  const [some, all] = [contentWords(short), contentWords(long)];
  return some.length > 1 && some.length < all.length && some.every((word) => all.includes(word));
}

function contentWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !['the', 'and', 'of', 'for', 'our', 'on', 'in'].includes(word));
}

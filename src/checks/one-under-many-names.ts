import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Monitoring, Reference } from '../policy/policy.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { isMisnamed } from './law-misnamed.ts';

export const manyNames = diagnostic({
  code: 'P0423',
  severity: 'note',
  says: t`${'names'} may be one ${'thing'} under several names.`,
  because: 'Readers who look for a thing need the name that it goes by. Use one name, or say what is different.',
  wrong: `references
  related policy Complaints Policy
  related policy Comments and Complaints Policy`,
  right: `references
  related policy Complaints Policy`,
});

/** Policies, documents, laws and ways of checking whose names hold all the words of another one's. */
export const oneUnderManyNames: Check = {
  finds: [manyNames],
  look: ({ policy: { references, monitoring } }) => [
    ...alike('document', [...references.relatedPolicies, ...references.documents, ...references.codes]),
    ...alike(
      'law',
      references.laws.filter(({ name }) => !isMisnamed(name)),
    ),
    ...alike('way of checking', monitoring),
  ],
};

type Named = Pick<Reference, 'name' | 'span'> & Pick<Monitoring, 'vague'>;

function alike(thing: string, named: readonly Named[]): Finding[] {
  const grouped = new Set<Named>();
  const shortFirst = named.toSorted((a, b) => contentWords(a.name).length - contentWords(b.name).length);
  return shortFirst.flatMap((short) => {
    if (grouped.has(short)) return [];
    const longer = named.filter((other) => other !== short && isContained(short.name, other.name));
    if (longer.length === 0) return [];
    for (const of of longer) grouped.add(of);
    const names = listWords([short, ...longer].map(({ name }) => `“${name}”`));
    const related = longer.map(({ span }) => ({ span, message: 'Another name for it:' }));
    return [raise(manyNames, { names, thing }, short.span, { related, ...howOften([short, ...longer]) })];
  });
}

/** What is done regularly under the one name and occasionally under the other. */
function howOften(named: readonly Named[]): { hint?: string } {
  const said = [...new Set(named.flatMap(({ vague }) => vague ?? []))];
  return said.length > 1 ? { hint: `It is said to be done ${listWords(said, 'and')}: which of these?` } : {};
}

/** “Complaints Policy” in “Complaints Handling Policy”: the word for what it is, and what it is about; not who does it. */
function isContained(short: string, long: string): boolean {
  const [some, all] = [contentWords(short), contentWords(long.replace(/ by .*/, ''))];
  return some.length > 1 && some.length <= all.length && some.every((word) => all.includes(word));
}

/** So many letters tell a word, whatever its ending: Equality, Equalities. */
const stem = 6;

function contentWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !['the', 'and', 'of', 'for', 'our', 'on', 'in'].includes(word))
    .map((word) => sameWords[word] ?? word.slice(0, stem));
}

/** Words that say the same in the name of a code. */
const sameWords: Readonly<Record<string, string>> = {
  conduct: 'practi',
  employee: 'staff',
  employees: 'staff',
};

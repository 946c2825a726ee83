import { beginningOf, kindsOf, type Lexicon } from '../policy/lexicon.ts';
import { type About, type Names, stem } from './about.ts';
import type { Fact } from './facts.ts';
import type { Found } from './found.ts';

type Kind = keyof Names;
const kinds: readonly Kind[] = ['subject', 'means', 'qualifier', 'stage'];

/** Tells whether a figure of a document is about another thing, means, urgency or stage than the promise that says the same. */
export function anotherThan(facts: readonly Fact[], lexicon: Lexicon): (found: Found, fact: Fact) => boolean {
  const promised = Object.fromEntries(
    kinds.map((kind) => [kind, new Set(facts.flatMap(({ owner }) => [...owner.names[kind]]))]),
  ) as Record<Kind, Set<string>>;
  const reach = (kind: Kind, id: string): string[] => (kind === 'stage' ? [id] : kindsOf(lexicon, kind, id));

  /** What the policy promises something about, and what is sure to have promises of its own: the rest stands there by the way. */
  const isTelling = (kind: Kind, id: string): boolean =>
    kind === 'means' ||
    kind === 'qualifier' ||
    reach(kind, id).some((of) => promised[kind].has(of)) ||
    (kind === 'subject' && id.includes(' ') && beginningOf(lexicon, kind, id) !== undefined);

  /** Of “message” and “Facebook message” only the second is meant. */
  const namedIn = (kind: Kind, about: About, around: About): string[] => {
    const all = [...(around.named.get(kind) ?? [])];
    const ids = [...(about.named.get(kind) ?? [])].filter((id) => isTelling(kind, id));
    return ids.filter((id) => !all.some((other) => other !== id && reach(kind, other).includes(id)));
  };

  return ({ near, beside }, { owner }) => {
    const stems = near.stems.union(beside.stems);
    return kinds.some((kind) => {
      const [named] = [near, beside].map((about) => namedIn(kind, about, beside)).filter(({ length }) => length > 0);
      const ours = [...owner.names[kind]];
      if (ours.length === 0 || !named) return false;
      const isNamed = (id: string) =>
        named.some((other) => reach(kind, id).includes(other) || reach(kind, other).includes(id));
      return !ours.some((id) => isNamed(id) || isSaid(id, stems));
    });
  };
}

/** All the words of a term are there, though not in a row. */
const isSaid = (id: string, stems: ReadonlySet<string>): boolean =>
  id.split(' ').every((word) => stems.has(stem(word.toLowerCase())));

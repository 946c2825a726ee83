import type { Fact } from './fact.ts';
import { bestPairs, likenessOf } from './pairs.ts';

/** How much two must be alike to be one. */
const enough = 0.4;

/** Kinds of things with names of an author's own, by the part that is the thing itself; and whether two can be one. */
const kinds: ReadonlyMap<string, (one: Fact, other: Fact) => boolean> = new Map([
  ['channel', (one: Fact, other: Fact) => one.says === other.says],
  ['check', (one: Fact, other: Fact) => likenessOf(one.says, other.says) >= enough],
]);

/** The earlier facts, with things that have another name now under that name: what is most alike is the same. */
export function underNewNames(before: readonly Fact[], after: readonly Fact[]): Fact[] {
  const headings = (facts: readonly Fact[], others: readonly Fact[]) =>
    facts.filter(({ of, part }) => kinds.has(part) && !others.some((other) => other.of === of && other.part === part));
  const saidOf = (heading: Fact, facts: readonly Fact[]) =>
    [heading.title, ...facts.filter(({ of }) => isOf(of, heading.of)).map(({ says }) => says)].join(' ');
  const alike = (one: Fact, other: Fact): number | undefined => {
    if (one.part !== other.part || !kinds.get(one.part)?.(one, other)) return undefined;
    const like = likenessOf(saidOf(one, before), saidOf(other, after));
    return like < enough ? undefined : like;
  };
  const pairs = bestPairs(headings(before, after), headings(after, before), alike, ({ of }) => of);
  return before.map((fact) => {
    const [one, other] = pairs.find(([one]) => isOf(fact.of, one.of)) ?? [];
    return one && other ? { ...fact, of: other.of + fact.of.slice(one.of.length) } : fact;
  });
}

const isOf = (of: string, thing: string): boolean => of === thing || of.startsWith(`${thing}.`);

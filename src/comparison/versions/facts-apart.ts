import type { Policy } from '../../policy/policy.ts';
import type { FactApart, ProseApart } from './difference.ts';
import type { Fact } from './fact.ts';
import { bestPairs, likenessOf } from './pairs.ts';
import { underNewNames } from './same-things.ts';

/** Facts that say what all others say of the thing: where they come or go, the thing does. */
const heading = new Set([
  ...['channel', 'group', 'check', 'procedure', 'stage', 'body', 'facility', 'format', 'option', 'declared'],
]);

/** Things of which only the clause is told. */
const citing = ['line.', 'reference.', 'hours.'];

/** Where there may be several, none of them stands in the place of another. */
const several = new Set(['raise by', 'option', 'published']);

/** What two versions do not say alike of things that are no promises. A thing that came or went is told once. */
export function factsApart(before: readonly Fact[], after: readonly Fact[]): FactApart[] {
  const apart = factByFact(underNewNames(before, after), after);
  const whole = apart.flatMap(({ before: one, after: other }) => {
    const fact = one ?? other;
    return fact && !(one && other) && heading.has(fact.part) ? [fact] : [];
  });
  const isTold = ({ of, part }: Fact) =>
    whole.some((all) => (of === all.of && part !== all.part) || of.startsWith(`${all.of}.`));
  return apart.filter(({ before: one, after: other }) => {
    const fact = (one ?? other) as Fact;
    // Where the line itself came or went, so did its clause.
    const isLine = fact.part === 'clause' && citing.some((kind) => fact.of.startsWith(kind));
    return !isTold(fact) && !(isLine && !(one && other));
  });
}

/** Thing by thing and part by part: what stood there, and what stands there. */
function factByFact(before: readonly Fact[], after: readonly Fact[]): FactApart[] {
  const keyOf = ({ of, part }: Fact) => `${of}\n${part}`;
  const [ones, others] = [Map.groupBy(before, keyOf), Map.groupBy(after, keyOf)];
  return [...new Set([...others.keys(), ...ones.keys()])].flatMap((key): FactApart[] => {
    const says = (facts: readonly Fact[] | undefined) => new Set(facts?.map((fact) => fact.says));
    const [a, b] = [says(ones.get(key)), says(others.get(key))];
    const gone = (ones.get(key) ?? []).filter(({ says }) => !b.has(says));
    const come = (others.get(key) ?? []).filter(({ says }) => !a.has(says));
    const [one, other] = [gone[0], come[0]];
    const isOne = one && other && gone.length === 1 && come.length === 1 && !several.has(one.part);
    if (isOne) return [{ of: 'fact', before: one, after: other }];
    return [
      ...gone.map((fact): FactApart => ({ of: 'fact', before: fact })),
      ...come.map((fact): FactApart => ({ of: 'fact', after: fact })),
    ];
  });
}

/** Prose by what it says, wherever it stands; what is like another text is that text, changed. */
export function proseApart(before: Policy, after: Policy): ProseApart[] {
  const texts = ({ text }: Policy) => [...new Set(text.map((of) => of.text.replaceAll(/\s+/g, ' ').trim()))];
  const [ones, others] = [texts(before), texts(after)];
  const gone = ones.filter((text) => !others.includes(text));
  const come = others.filter((text) => !ones.includes(text));
  const alike = (one: string, other: string) => {
    const like = likenessOf(one, other);
    return like < 0.4 ? undefined : like;
  };
  const pairs = bestPairs(gone, come, alike, (text) => text);
  const paired = new Set(pairs.flat());
  return [
    ...pairs.map(([one, other]): ProseApart => ({ of: 'prose', before: one, after: other })),
    ...gone.filter((text) => !paired.has(text)).map((text): ProseApart => ({ of: 'prose', before: text })),
    ...come.filter((text) => !paired.has(text)).map((text): ProseApart => ({ of: 'prose', after: text })),
  ];
}

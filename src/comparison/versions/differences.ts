import type { Commitment, Hours, Policy } from '../../policy/policy.ts';
import type { Difference, FactApart, PartApart, ProseApart } from './difference.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts/index.ts';
import { type Meeting, type Met, meet } from './meetings.ts';
import { bestPairs, likenessOf } from './pairs.ts';
import { canonical, partsApart } from './parts.ts';
import { renamedIn } from './renamed.ts';

/** Two versions of a policy, with all that is not the same in them, and who is who among their promises. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** The promises that both make, each with its earlier self; of one that was split, that part of it. */
  readonly pairs: readonly (readonly [Commitment, Commitment])[];
}

/** What two versions of a policy do not say alike. Where something stands in a file, and in which section, says nothing. */
export function differences(before: Policy, after: Policy): Compared {
  const met = meet(before, after);
  const meetings = met.meetings.toSorted((a, b) => lineOf(a) - lineOf(b));
  const pairs = meetings.flatMap(pairsIn);
  return {
    differences: [
      ...calendars(before, after),
      ...hoursApart(before.times, after.times),
      ...meetings.filter((of) => of.before.length !== 1 || of.after.length !== 1).map(whole),
      ...pairs.flatMap(([one, other]) => partsOf(one, other, met)),
      ...factsApart(factsOf(before), factsOf(after)),
      ...[...met.renamed].map(([one, other]) => ({ of: 'term' as const, before: one, after: other })),
      ...proseApart(before, after),
    ],
    pairs,
  };
}

/** In the order of the later version; what is gone stands where it stood. */
const lineOf = ({ before, after }: Meeting): number => (after[0] ?? before[0])?.span.line ?? 0;

const whole = (meeting: Meeting): Difference => ({ of: 'promise', ...meeting });

/** Of a promise that was split, or merged, that which each part has to do with the whole. */
function pairsIn({ before, after }: Meeting): [Commitment, Commitment][] {
  const [one, other] = [before[0], after[0]];
  if (!one || !other) return [];
  if (before.length === 1) return after.map((part) => [after.length > 1 ? about(one, part) : one, part]);
  return before.map((part) => [part, about(other, part)]);
}

/** What a promise says of the case that another is about. */
function about(whole: Commitment, { means, customers, someCustomers, conditions }: Commitment): Commitment {
  return { ...whole, means, customers, someCustomers, conditions };
}

function partsOf(before: Commitment, after: Commitment, { renamed }: Met): PartApart[] {
  const named = renamedIn(before, renamed);
  const words = before.words !== undefined && after.words !== undefined ? { words: after.words } : {};
  const alike = [{ ...named, ...words }, after] as const;
  const parts: PartApart['part'][] = partsApart(named, after);
  const isNamed =
    parts.some((part) => naming.has(part)) ||
    kindOf(before) !== kindOf(after) ||
    canonical(named) !== canonical(before);
  const name = before.identity !== after.identity && !isNamed ? (['name'] as const) : [];
  return [...parts, ...name].map((part) => ({ of: 'part', part, before, after, alike }));
}

/** Parts that make the identity of a promise another one by themselves. */
const naming = new Set<string>(['audience', 'party', 'words', 'action', 'cases']);

/** What else makes it: what kind of promise it is, and of what one is given notice. */
const kindOf = ({ kind, negated, limit }: Commitment) =>
  canonical([kind, negated, limit?.kind === 'notice' ? (limit.before ?? '') : '']);

function calendars({ calendar: before }: Policy, { calendar: after }: Policy): Difference[] {
  return canonical(before) === canonical(after) ? [] : [{ of: 'calendar', before, after }];
}

function hoursApart(before: readonly Hours[], after: readonly Hours[]): Difference[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [one, other] = [before, after].map((all) => all.find((of) => of.name === name && !of.notStated));
    if (canonical(one) === canonical(other)) return [];
    return [{ of: 'hours' as const, ...(one && { before: one }), ...(other && { after: other }) }];
  });
}

/** Facts that say what all others say of the thing: where they come or go, the thing does. */
const heading = new Set([
  ...['channel', 'group', 'check', 'procedure', 'stage', 'body', 'facility', 'format', 'option', 'declared'],
]);

/** Things of which only the clause is told. */
const citing = ['line.', 'reference.', 'hours.'];

/** Where there may be several, none of them stands in the place of another. */
const several = new Set(['raise by', 'option', 'published']);

function factsApart(before: readonly Fact[], after: readonly Fact[]): FactApart[] {
  const keyOf = ({ of, part }: Fact) => `${of}\n${part}`;
  const [ones, others] = [Map.groupBy(before, keyOf), Map.groupBy(after, keyOf)];
  const apart = [...new Set([...others.keys(), ...ones.keys()])].flatMap((key): FactApart[] => {
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

/** Prose by what it says, wherever it stands; what is like another text is that text, changed. */
function proseApart(before: Policy, after: Policy): ProseApart[] {
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

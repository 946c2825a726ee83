import type { Commitment, Hours, Policy } from '../../policy/policy.ts';
import type { Difference, PartApart } from './difference.ts';
import { factsOf } from './facts/index.ts';
import { factsApart, proseApart } from './facts-apart.ts';
import { type Meeting, type Met, meet } from './meetings.ts';
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

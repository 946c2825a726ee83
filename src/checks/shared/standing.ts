import { type AxisName, axisNames, isCustomer, periodOf, widthOn } from '../../policy/axes.ts';
import type { Commitment } from '../../policy/policy.ts';
import { fulfilmentOf, isKindOf, isSameDeed, type Rules } from '../../policy/ready.ts';
import { everyDay } from '../../policy/season.ts';

/**
 * How the cases of one commitment stand to those of another. `crossing`: narrower in one way and wider in another, as
 * urgent enquiries and letters are, of which an urgent letter is both.
 */
export type Standing = 'same cases' | 'narrower' | 'wider' | 'crossing' | 'apart';

/** On these, what neither holds the other may still have something in common; on all others it has nothing. */
const mayOverlap = {
  means: (one, other, rules) =>
    one.means.some((a) => other.means.some((b) => isKindOf(rules, 'means', a, b) || isKindOf(rules, 'means', b, a))),
  customers: (one, other, rules) =>
    one.customers.some((a) => other.customers.some((b) => isCustomer(rules, a, b) || isCustomer(rules, b, a))),
  someCustomers: () => true,
  inForce: (one, other) => {
    const [a, b] = [periodOf(one), periodOf(other)];
    return a.from <= b.to && b.from <= a.to;
  },
  season: (one, other) => {
    const [a, b] = [one, other].map(({ season }) => (season ? everyDay(season) : []));
    return a?.some((day) => b?.includes(day)) === true;
  },
} as const satisfies Record<string, (one: Commitment, other: Commitment, rules: Rules) => boolean>;

/** Which one it is, and how it came. What is about another thing, or for other people, is meant as a case of its own. */
const isOfACall = (axis: string): boolean => axis === 'qualifiers' || axis === 'means';

export function standing(one: Commitment, other: Commitment, rules: Rules): Standing {
  if (isQuotedOnce(one, other)) return 'apart';
  const differing: AxisName[] = [];
  const widths = new Set<'narrower' | 'wider'>();
  // Most are apart on the first axes, and there are as many pairs as promises squared.
  for (const axis of axisNames) {
    const width = widthOn(axis, one, other, rules);
    if (width === undefined && !overlapOn(axis, one, other, rules)) return 'apart';
    if (width !== 'narrower' && width !== 'wider') continue;
    differing.push(axis);
    widths.add(width);
  }
  if (widths.size > 1) return differing.every(isOfACall) ? 'crossing' : 'apart';
  const [width = 'same cases'] = widths;
  return width;
}

const overlapOn = (axis: AxisName, one: Commitment, other: Commitment, rules: Rules): boolean =>
  axis in mayOverlap && mayOverlap[axis as keyof typeof mayOverlap](one, other, rules);

/** What one of them says in words of its own, and the other of a known thing, are two things. */
function isQuotedOnce(one: Commitment, other: Commitment): boolean {
  const [a, b] = [one, other].map(({ words }) => words !== undefined);
  return a !== b && one.subject !== other.subject;
}

/** Whether two commitments promise the same deed to the same person, in the same way. */
export function isSamePromise(one: Commitment, other: Commitment): boolean {
  return isSameDeed(one, other) && (one.whom ?? 'you') === (other.whom ?? 'you') && mayBeTheSameWay(one, other);
}

/** By telephone and in writing are two ways, and so are two languages; what names no way may be done in any. */
function mayBeTheSameWay(one: Commitment, other: Commitment): boolean {
  if (one.inWriting !== other.inWriting && (one.by.length > 0 || other.by.length > 0)) return false;
  return haveInCommon(one.by, other.by) && haveInCommon(one.languages?.of, other.languages?.of);
}

const haveInCommon = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));

/** What is promised, and so can disagree: not what is permitted, nor what is not done. */
export function isPromise({ strength, negated, kind }: Commitment): boolean {
  return strength !== 'may' && !negated && kind !== 'standing' && kind !== 'permission';
}

/** Every two promises of one deed, the earlier in the file first. Deeds are few and promises many, so they are grouped first. */
export function sameDeeds(promises: readonly Commitment[]): [Commitment, Commitment][] {
  const deeds = Map.groupBy(promises, fulfilmentOf);
  return [...deeds.values()].flatMap((alike) =>
    alike.flatMap((one, i) =>
      alike
        .slice(i + 1)
        .flatMap((other): [Commitment, Commitment][] => (isSamePromise(one, other) ? [[one, other]] : [])),
    ),
  );
}

import { objectWords, widthsOf } from '../policy/axes.ts';
import { limitOf } from '../policy/measure.ts';
import type { Circumstance, Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Relation } from '../time/decide.ts';
import { comparedHours, hoursOn, type Scales, type Verdict } from './limits.ts';
import { bySets, together } from './relation.ts';
import type { Side } from './weighed.ts';

/** About what, by which means, at which stage: who promises of less promises less. */
export function cases({ commitment: one }: Side, { commitment: other }: Side, rules: Rules): Verdict {
  const { customers: _, someCustomers: __, conditions: ___, during: ____, ...about } = widthsOf(one, other, rules);
  const widths = Object.values(about).map((width): Relation => {
    if (width === undefined) return 'incomparable';
    return width === 'same' ? 'the same' : width === 'narrower' ? 'weaker' : 'stricter';
  });
  const named = objectWords(one) === undefined && one.words !== other.words ? 'incomparable' : 'the same';
  return { relation: together([...widths, named]) };
}

/** Whom they cover; none named means all. */
export function customers(first: Side, second: Side, rules: Rules): Verdict {
  const within = coversAll(second, first, rules);
  const around = coversAll(first, second, rules);
  return { relation: within && around ? 'the same' : around ? 'stricter' : within ? 'weaker' : 'incomparable' };
}

/** Whether everybody whom the second covers, the first covers too. */
function coversAll(first: Side, { commitment, rules: theirs }: Side, rules: Rules): boolean {
  const { customers, someCustomers } = first.commitment;
  if (customers.length === 0) return true;
  const isCovered = (id: string, some: boolean): boolean =>
    customers.some((of) => (some || !someCustomers.includes(of)) && isWithin(id, of)) ||
    partsOf(id, theirs).some((parts) => parts.length > 0 && parts.every((part) => isCovered(part, some)));
  const isWithin = (id: string, wider: string): boolean =>
    isKindOf(rules, 'customer', id, wider) ||
    partsOf(wider, first.rules).some((parts) => parts.some((part) => part !== wider && isWithin(id, part)));
  return (
    commitment.customers.length > 0 &&
    commitment.customers.every((id) => isCovered(id, commitment.someCustomers.includes(id)))
  );
}

/** What a policy says that a group is made of, apart from those of whom it holds only some. */
function partsOf(id: string, { policy }: Rules): string[][] {
  return policy.customers
    .filter((group) => group.id === id)
    .map(({ of, someOf = [] }) => of.filter((part) => part !== id && !someOf.includes(part)));
}

/** Only where something is so, vague words among it. */
export function conditions({ commitment: one }: Side, { commitment: other }: Side): Verdict {
  return { relation: bySets(conditionsOf(one), conditionsOf(other)) };
}

const conditionsOf = ({ conditions, vagueConditions }: Commitment) => [
  ...factsOf(conditions),
  ...vagueConditions.map((words) => `vaguely ${words}`),
];

/** Circumstances by what they ask for. */
export function factsOf(circumstances: readonly Circumstance[]): string[] {
  return circumstances.map(({ fact, holds }) => `${holds ? 'if' : 'unless'} ${fact}`);
}

/** Only for what comes in at certain hours. Working hours are counted by hours, and not restricted to them. */
export function hours(first: Side, second: Side, scales: Scales): Verdict {
  const [one, other] = [first, second].map((side) => {
    const during = restricting(side.commitment);
    return during && hoursOn(during, side);
  });
  if (one && other) return comparedHours(one, other, scales);
  return { relation: one ? 'weaker' : other ? 'stricter' : 'the same' };
}

function restricting(commitment: Commitment): Commitment['during'] {
  const limit = limitOf(commitment);
  const counts = limit?.kind === 'within' && limit.unit === 'working hour';
  return limit && !counts ? commitment.during : undefined;
}

import { isNarrower } from '../policy/axes.ts';
import type { Rules } from '../policy/ready.ts';
import { isSameDeed } from '../policy/ready.ts';
import { type Applying, applying, type Missing } from './applies.ts';
import type { Case } from './case.ts';
import { type Answer, type Decision, decide } from './decide.ts';

/** One thing that is due in a case. */
export interface Milestone extends Decision {
  /** Facts without which it cannot be told whether the commitment applies. */
  missing: readonly Missing[];
  /** Commitments to the same deed that apply as well, and are due no earlier: the customer has the earliest. */
  also: readonly string[];
}

/** Every commitment that applies to a case, in the order in which they are due; what has no date comes last. */
export function timeline(kase: Case, rules: Rules): Milestone[] {
  const all = decisions(kase, rules);
  const kept = all.filter((one) => !all.some((other) => takesThePlaceOf(other, one, all, rules)));
  return kept
    .map((one) => {
      const others = all.filter((other) => !kept.includes(other) && takesThePlaceOf(one, other, all, rules));
      return { ...one, also: others.map(({ commitment: { id } }) => id) };
    })
    .toSorted((a, b) => rank(a.answer) - rank(b.answer));
}

/** What each commitment that applies asks for, in the policy's order. */
export function decisions(kase: Case, rules: Rules): (Applying & Decision)[] {
  return applying(kase, rules).map((of) => ({ ...decide(of.commitment, kase, rules), ...of }));
}

type One = Applying & Decision;

/**
 * Of two commitments to one deed the earlier is due; of two that are due at once, the first. One that surely applies
 * so takes the place of one that only may, unless that is narrower and due later, and so would itself replace it.
 */
function takesThePlaceOf(one: One, other: One, all: readonly One[], rules: Rules): boolean {
  if (one === other || one.missing.length > 0 || one.commitment.stage !== other.commitment.stage) return false;
  if (!isSameDeed(one.commitment, other.commitment)) return false;
  if (one.answer.kind !== 'due' || other.answer.kind !== 'due') return false;
  const [first, second] = [one.answer.at.epochMilliseconds, other.answer.at.epochMilliseconds];
  if (other.missing.length > 0)
    return first === second || (first < second && !isNarrower(other.commitment, one.commitment, rules));
  return first < second || (first === second && all.indexOf(one) < all.indexOf(other));
}

const last: readonly Answer['kind'][] = ['due', 'paused', 'time missing', 'waiting', 'no answer', 'no deadline'];

function rank(answer: Answer): number {
  return answer.kind === 'due'
    ? answer.at.epochMilliseconds
    : Number.MAX_SAFE_INTEGER - last.length + last.indexOf(answer.kind);
}

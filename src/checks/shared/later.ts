import { limitOf, measureOf } from '../../policy/measure.ts';
import type { Commitment } from '../../policy/policy.ts';
import type { Rules } from '../../policy/ready.ts';
import { compareMeasures } from '../../strictness/limits.ts';
import { remembering } from '../../strictness/memory.ts';
import type { Witness } from '../../strictness/weighed.ts';
import { dayNumber } from '../../time/day.ts';
import type { Relation } from '../../time/decide.ts';
import { type Moment, momentOf } from '../../time/moment.ts';
import { dateWords } from '../../time/words.ts';

/** How two limits on the same thing stand to each other, of the first; and a case in which it shows, in words. */
export interface Held {
  relation: Relation;
  /** The earliest case that is due later under the one, and the earliest under the other, as far as there are any. */
  witnesses: readonly Witness[];
  /** The earliest that is due later under the first. */
  firstLater?: Witness;
  /** The first day on which a recurrence falls short of the other. */
  since?: string;
}

/** The first moment of a day. */
export function startOf(on: Temporal.PlainDate): Moment {
  return momentOf(dayNumber(on.year, on.month, on.day));
}

/** What shows on fewer of the days, as where the clocks change, would only distract from the other. */
const RARE = 0.01;

/**
 * Holds the limits of two commitments against each other, from a day on. Nothing where no clock can tell: a vague
 * limit, one that counts from another event, or one in a unit of its own.
 */
export function held(one: Commitment, other: Commitment, rules: Rules, on: Temporal.PlainDate): Held | undefined {
  if (!areAlike(one, other)) return undefined;
  const scales = { from: startOf(on), memory: remembering() };
  const found = compareMeasures({ commitment: one, rules }, { commitment: other, rules }, scales);
  const { relation, because, firstLater, secondLater, firstShort, secondShort } = found;
  if (because && because !== 'rings') return undefined;
  const all = [firstLater, secondLater].filter((witness) => witness !== undefined);
  const often = all.filter(({ days, horizon }) => days >= RARE * horizon);
  const [since] = [firstShort, secondShort].filter((day) => day !== undefined).toSorted();
  return {
    relation,
    witnesses: (often.length > 0 ? often : all).toSorted(earlier),
    ...(firstLater && { firstLater }),
    ...(since && { since: dateWords(since) }),
  };
}

/** Counted alike from one moment, without a word more. */
export function isAtOneTime({ limit: a }: Commitment, { limit: b }: Commitment): boolean {
  return (
    a?.kind === 'within' && b?.kind === 'within' && a.amount === b.amount && a.unit === b.unit && a.from === b.from
  );
}

/** Limits that say when something is due, counted from, or back from, or until the same event. */
function areAlike(one: Commitment, other: Commitment): boolean {
  const [first, second] = [one, other].map((of) => {
    const limit = limitOf(of);
    return limit && measureOf(limit);
  });
  if (first?.is === 'response' && second?.is === 'response') return first.from === second.from;
  if (first?.is === 'notice' && second?.is === 'notice') return first.before === second.before;
  return first?.is === 'recurrence' && second?.is === 'recurrence' && first.until === second.until;
}

function earlier({ case: { begins: a } }: Witness, { case: { begins: b } }: Witness): number {
  const key = (of: typeof a) => `${of.date} ${'time' in of ? `${of.time}`.padStart(5, '0') : ''}`;
  return key(a) < key(b) ? -1 : 1;
}

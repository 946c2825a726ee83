import { percentOf } from '../policy/measure.ts';
import type { Commitment, Fee } from '../policy/policy.ts';
import { byNumber } from '../time/decide.ts';
import type { Verdict } from './limits.ts';
import { factsOf } from './reach.ts';
import { bySets } from './relation.ts';
import type { Side } from './weighed.ts';

/** A promise before an aim, and an aim before what is only permitted. What is never to be done compares with its like. */
export function strength({ commitment: one }: Side, { commitment: other }: Side): Verdict {
  if (one.negated !== other.negated) return { relation: 'incomparable', because: 'different measures' };
  return { relation: byNumber(firmnessOf(one), firmnessOf(other)) };
}

/** How firmly a commitment binds: 2 a promise, 1 an aim or what should be, 0 what may be. */
export function firmnessOf({ strength, hedge }: Pick<Commitment, 'strength' | 'hedge'>): 0 | 1 | 2 {
  if (strength === 'may') return 0;
  return hedge !== undefined || strength === 'should' ? 1 : 2;
}

/** In how many cases in a hundred; none stated means all. Shares of different things have no order, nor has an average with a share. */
export function share({ commitment: one }: Side, { commitment: other }: Side): Verdict {
  const [a, b] = [one, other].map(percentOf);
  if (a === undefined || b === undefined) return averages(one, other);
  const [of, ofOther] = [one, other].map(({ target }) => (target && 'of' in target ? target.of : undefined));
  const apart = of !== undefined && ofOther !== undefined && of !== ofOther;
  if (apart) return { relation: 'incomparable', because: 'different measures' };
  return { relation: byNumber(a, b) };
}

/** What is kept on average is kept in every case by nobody: less than what is. */
function averages({ target: one }: Commitment, { target: other }: Commitment): Verdict {
  if (one && other)
    return percentOf({ target: one }) === percentOf({ target: other })
      ? { relation: 'the same' }
      : { relation: 'incomparable', because: 'different measures' };
  return { relation: one ? 'weaker' : 'stricter' };
}

/** When the clock stops: the fewer the reasons, the better. */
export function pausing({ commitment: one }: Side, { commitment: other }: Side): Verdict {
  return { relation: bySets(factsOf(one.pausing), factsOf(other.pausing)) };
}

/** Free of charge before nothing said of a price, and that before a price. */
export function fee({ commitment: { fee: one } }: Side, { commitment: { fee: other } }: Side): Verdict {
  const [a, b] = [priceOf(one), priceOf(other)];
  if (a !== b) return { relation: byNumber(-a, -b) };
  return { relation: byNumber(mayBeLess(one), mayBeLess(other)) };
}

/** In pence; less than nothing for what is said to be free, and none where no price is named. */
const priceOf = (fee: Fee | undefined) => (!fee ? 0 : 'free' in fee ? -1 : fee.pounds * 100 + fee.pence);
const mayBeLess = (fee: Fee | undefined) => (fee && 'upTo' in fee && fee.upTo ? 1 : 0);

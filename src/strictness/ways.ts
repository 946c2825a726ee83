import { limitOf } from '../policy/measure.ts';
import type { Circumstance, Commitment, Fallback } from '../policy/policy.ts';

/** A commitment under the terms that bind in some case. */
export interface Way {
  readonly commitment: Commitment;
  /** The case: all of it must be so. Empty for what binds else. */
  readonly conditions: readonly Circumstance[];
}

/**
 * What binds, and what binds instead in some case. `otherwise` without `if` is the limit, and what came first an aim
 * alone; `otherwise … if` replaces the limit in that case.
 */
export function waysOf(commitment: Commitment): { plain: Commitment; instead: Way[] } {
  const timed = commitment.otherwise.filter(({ limit, occasion }) => limit ?? occasion);
  const always = timed.find(({ conditions }) => conditions.length === 0);
  const instead = timed.filter(({ conditions }) => conditions.length > 0);
  return {
    plain: always ? under(commitment, always) : commitment,
    instead: instead.map((fallback) => ({
      commitment: under(commitment, fallback),
      conditions: fallback.conditions,
    })),
  };
}

/** A commitment with what one of its fallbacks says itself, and else what the commitment says. */
function under(commitment: Commitment, fallback: Fallback): Commitment {
  const { during, extension, pausing, rollsForward } = fallback;
  const limit = fallback.limit ?? fallback.occasion ?? limitOf(commitment);
  return {
    ...commitment,
    ...(limit && { limit }),
    ...(during && { during }),
    ...(extension && { extension }),
    ...(pausing && { pausing }),
    ...(rollsForward !== undefined && { rollsForward }),
  };
}

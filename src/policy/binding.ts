import type { RunningClock } from '../time/calendar.ts';
import type { Hours } from '../time/clock.ts';
import type { ResponseLimit } from '../time/limit.ts';
import { hoursOf } from './measure.ts';
import type { Commitment, Fallback, Policy } from './policy.ts';
import type { Rules } from './ready.ts';

/** A commitment under the terms of one of its fallbacks but for the limit: what that says itself, and else what the commitment says. */
export function underFallback(commitment: Commitment, fallback: Fallback | undefined): Commitment {
  if (!fallback) return commitment;
  const { during, extension, pausing, rollsForward } = fallback;
  return {
    ...commitment,
    ...(during && { during }),
    ...(extension && { extension }),
    ...(pausing && { pausing }),
    ...(rollsForward !== undefined && { rollsForward }),
  };
}

/** The clock by which a limit counts: a policy's own, but for the hours that the limit may name. */
export function clockFor(limit: ResponseLimit, commitment: Commitment, { clock, policy }: Rules): RunningClock {
  const hours = ownHours(limit, commitment, policy);
  if (hours === undefined) return clock;
  const { officeHours: _, ...without } = clock;
  return hours === 'not stated' ? without : { ...clock, officeHours: hours };
}

/** `2 working hours` may name the hours by which it counts; nothing where those of the office do. */
export function ownHours(
  limit: ResponseLimit,
  { during }: Commitment,
  policy: Policy,
): Hours | 'not stated' | undefined {
  const counts = limit.kind === 'within' && limit.unit === 'working hour';
  return counts && during ? hoursOf(during, policy) : undefined;
}

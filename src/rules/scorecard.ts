import { percentOf } from '../policy/measure.ts';
import type { Rules } from '../policy/ready.ts';
import type { Outcome } from './outcome.ts';

/** How well a commitment was kept over many cases. */
export interface Score {
  commitment: string;
  /** All cases to which it applied. */
  cases: number;
  met: number;
  missed: number;
  /** Past the due date and not done. Counted as missed in the share. */
  overdue: number;
  /** Pending or paused: they count when they are settled. */
  open: number;
  notMeasurable: number;
  /** Met out of those that are settled, in per cent; nothing where none is. */
  share?: number;
  /** In per cent. Without a target of its own, a commitment is for every case; one that is kept on average has none. */
  target?: number;
  /** Whether the share is at least the target; nothing where there is no share. */
  reached?: boolean;
}

/** What is due in future is held against no one: the share is that of cases that are settled, one way or the other. */
export function scorecard(outcomes: readonly Outcome[], { commitments }: Rules): Score[] {
  const byCommitment = Map.groupBy(outcomes, ({ commitment }) => commitment);
  return commitments.flatMap((commitment): Score[] => {
    const { id } = commitment;
    const all = byCommitment.get(id);
    if (!all) return [];
    const count = (...kinds: Outcome['kind'][]) => all.filter(({ kind }) => kinds.includes(kind)).length;
    const [met, missed, overdue] = [count('met'), count('missed'), count('overdue')];
    const settled = met + missed + overdue;
    const target = percentOf(commitment);
    return [
      {
        commitment: id,
        cases: all.length,
        met,
        missed,
        overdue,
        open: count('pending', 'paused'),
        notMeasurable: count('not measurable'),
        ...(settled > 0 && { share: (100 * met) / settled }),
        ...(target !== undefined && { target }),
        // In whole numbers, so that 85% of 20 is 17 and not a hair more.
        ...(settled > 0 && target !== undefined && { reached: met * 100 >= target * settled }),
      },
    ];
  });
}

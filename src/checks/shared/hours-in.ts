import type { Limit } from '../../policy/policy.ts';

const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, 'working day': 24, week: 168 };

/** The fewest hours that a time lasts which is counted in hours, days or weeks; of others no number. */
export function hoursIn(limit: Limit | undefined): number {
  if (limit?.kind !== 'within' && limit?.kind !== 'notice') return Number.NaN;
  return limit.amount * (hours[limit.unit] ?? Number.NaN);
}

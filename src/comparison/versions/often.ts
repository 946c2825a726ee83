import { byNumber, type Relation } from '../../time/decide.ts';
import type { Often } from './fact.ts';

/** Units of time in days, by which to tell what is more often; a month and a year as long as they are on average. */
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };

/** How often something is done, against how often something else is; the more often, the stricter. */
export function oftener(one: Often, other: Often): Relation {
  const [a, b] = [yearly(one), yearly(other)];
  if (a === undefined || b === undefined) return 'incomparable';
  if (a !== b) return byNumber(a, b);
  // “Once a year” allows gaps of nearly two years, and “every year” does not.
  return byNumber('times' in one ? 0 : 1, 'times' in other ? 0 : 1);
}

function yearly(often: Often): number | undefined {
  const length = days['times' in often ? often.per : often.unit];
  if (length === undefined) return undefined;
  return (365.25 / length) * ('times' in often ? often.times : 1 / often.amount);
}

import { limitOf } from '../../../policy/measure.ts';
import { asking } from './asking.ts';
import { type HoursTable, hoursTable } from './hours.ts';
import type { Plan, Promised } from './plan.ts';
import { key } from './text.ts';

/** Due moments as numbers, for whoever reckons by the million. */
export function instantly(plan: Plan, hours: HoursTable): string {
  const rows = plan.promises.flatMap((promise) => {
    const told = instant(promise, plan, hours);
    return told === undefined ? [] : [`  ${key(promise.commitment.id)}: ${told},\n`];
  });
  return `/**
 * When what begins at a moment is due, both in milliseconds since 1970: where a whole day is allowed, the midnight that
 * ends it; NaN where there is no answer. As due tells it of a case of which nothing else is known, at a fraction of the cost.
 */
export const dueTimes = {\n${rows.join('')}};\n`;
}

/** The commitments that have a due date of their own. */
export function timedIds(plan: Plan): string[] {
  return plan.promises.flatMap((promise) =>
    instant(promise, plan, hoursTable()) === undefined ? [] : [promise.commitment.id],
  );
}

/** Plain working days are read from two tables; for the rest the reckoning without reasons does. */
function instant({ commitment, name }: Promised, plan: Plan, hours: HoursTable): string | undefined {
  const limit = limitOf(commitment);
  if (!limit || commitment.otherwise.some((of) => of.limit ?? of.occasion)) return undefined;
  const { ask, days } = asking(limit, commitment, plan, hours);
  if (!ask.startsWith('response(')) return undefined;
  if (days !== undefined) return `(start) => midnights[nth[count[dayIn(start)] + ${days}] + 1] ?? NaN`;
  return `(start) => instantOf(${name}, start)`;
}

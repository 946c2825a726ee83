import { namedHours } from '../../policy/clock.ts';
import type { Hours } from '../../time/clock.ts';
import type { Checking } from '../check.ts';

/** The office hours, or all but those out of hours where only these are stated. */
export function officeHours({ policy }: Pick<Checking, 'policy'>): Hours | undefined {
  const office = namedHours(policy, 'office hours');
  if (office?.kind === 'week') return office;
  const closed = namedHours(policy, 'out of hours');
  return closed?.kind === 'week' ? { kind: 'outside', hours: closed } : undefined;
}

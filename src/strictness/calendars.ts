import { holidaysNamed, namedHours } from '../policy/clock.ts';
import type { Standard } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { layOut } from '../time/calendar.ts';
import { type Holidays, plainCalendar } from '../time/clock.ts';
import type { HolidayList } from '../time/govuk.ts';
import type { Counting } from '../time/limit.ts';

/**
 * Puts policies on one calendar, with nothing of their own but their office hours: Monday to Friday, less these bank
 * holidays, without closures and without rules for what comes after hours. Else the same promise in two nations would
 * count as two. `announced` replaces the built-in bank holidays for the years that it covers.
 */
export function onCalendar(
  holidays: Holidays,
  counting: Counting = {},
  announced?: HolidayList,
): (rules: Rules) => Rules {
  const calendar = plainCalendar(holidays);
  const days = layOut(calendar, announced);
  return ({ policy, terms, commitments }) => {
    const officeHours = namedHours(policy, 'office hours');
    return { policy, terms, commitments, clock: { calendar, counting, days, ...(officeHours && { officeHours }) } };
  };
}

/**
 * The calendar and the counting of a standard, which no association's closures or rules change: its own bank holidays,
 * or else those of the nation in which it is held against somebody.
 */
export function onStandard(
  { holidays, countsDayOfReceipt }: Pick<Standard, 'holidays' | 'countsDayOfReceipt'>,
  otherwise: Holidays,
  announced?: HolidayList,
): (rules: Rules) => Rules {
  const counting = countsDayOfReceipt ? { dayOfReceipt: true } : {};
  return onCalendar(holidays ? holidaysNamed[holidays] : otherwise, counting, announced);
}

import type { Hours } from '../../policy/policy.ts';
import { hoursRows, hoursWords } from '../../wording/hours.ts';

/** When something is open, on one line; when it is closed is in the table of hours. */
export function openLine(hours: Hours): string {
  return hoursWords(hours)
    .filter((line) => !line.startsWith('Closed'))
    .join('; ');
}

/** Whether the hours differ from day to day: then a table is easier to read than a line. */
export function differs(hours: Hours): boolean {
  const open = hours.week?.length ? hoursRows(hours).filter(({ times }) => times !== 'closed') : [];
  return new Set(open.map(({ times }) => times)).size > 1;
}

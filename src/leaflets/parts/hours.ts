import type { Hours } from '../../policy/policy.ts';
import { hoursRows, hoursWords } from '../../wording/hours.ts';

/** When something is open, a line for all days with the same times; when it is closed is in the table of hours. */
export function openLines(hours: Hours): string[] {
  return hoursWords(hours).filter((line) => !line.startsWith('Closed'));
}

/** The same on one line. */
export function openLine(hours: Hours): string {
  return openLines(hours).join('; ');
}

/** Whether the hours differ from day to day: then a table is easier to read than a line. */
export function differs(hours: Hours): boolean {
  const open = hours.week?.length ? hoursRows(hours).filter(({ times }) => times !== 'closed') : [];
  return new Set(open.map(({ times }) => times)).size > 1;
}

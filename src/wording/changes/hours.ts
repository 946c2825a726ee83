import type { Hours } from '../../policy/policy.ts';
import { hoursWords } from '../hours.ts';

/** Hours in one line: “Monday to Friday, 9am to 5pm; closed on Saturday and Sunday”. */
export function hoursLine(hours: Hours): string {
  const lines = hoursWords(hours).map((line) => line.replaceAll('\u00a0', ' '));
  return lines.map((line, at) => (at === 0 ? line : line.replace(/^Closed/, 'closed'))).join('; ') || 'not stated';
}

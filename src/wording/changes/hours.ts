import type { Hours, WorkingCalendar } from '../../policy/policy.ts';
import { calendarWords } from '../about.ts';
import { hoursWords } from '../hours.ts';

/** Hours in one line: “Monday to Friday, 9am to 5pm; closed on Saturday and Sunday”. */
export function hoursLine(hours: Hours): string {
  const lines = hoursWords(hours).map((line) => line.replaceAll('\u00a0', ' '));
  return lines.map((line, at) => (at === 0 ? line : line.replace(/^Closed/, 'closed'))).join('; ') || 'not stated';
}

/** What hours were, and what they are, a sentence each; and the channels that keep them. */
export function hoursChange(
  before: Hours | undefined,
  after: Hours | undefined,
  channels: readonly string[],
): string[] {
  return [
    before ? `Before: ${hoursLine(before)}.` : 'They were not stated before.',
    after ? `Now: ${hoursLine(after)}.` : 'They are no longer stated.',
    ...(channels.length > 0 ? [`These are the hours of: ${channels.join('; ')}.`] : []),
  ];
}

/** What a calendar says, a sentence each. */
export function calendarLines(calendar: WorkingCalendar): string[] {
  return calendarWords(calendar).map((line) => line.replaceAll('\u00a0', ' '));
}

/** What each of two calendars says and the other does not. */
export function calendarsApart(before: WorkingCalendar, after: WorkingCalendar): [string, string] {
  const [one, other] = [calendarLines(before), calendarLines(after)];
  const only = (lines: readonly string[], others: readonly string[]) =>
    lines.filter((line) => !others.includes(line)).join(' ');
  return [only(one, other), only(other, one)];
}

/** The same in sentences. */
export function calendarChange([before, after]: readonly [string, string]): string[] {
  return [`Before: ${before || 'nothing was said of it.'}`, `Now: ${after || 'nothing is said of it.'}`];
}

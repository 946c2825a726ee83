import { readMoment } from '../time/moment.ts';
import { readDate } from './date.ts';

const time = /^(.*?)[,\s]+(?:at\s+)?(noon|midnight|(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?)$/i;

/**
 * A moment as people give it on a command line: 2026-12-24 16:30, 24 December 2026 at 4.30pm, or a day alone. As data,
 * `2026-12-24T16:30`; nothing where there is no such moment.
 */
export function readWhen(given: string): string | undefined {
  const text = given.trim();
  const read = readMoment(text);
  if (read) return text.replace(' ', 'T');
  const day = readDate(text);
  if (day) return day.toString();
  const [, before = '', word = '', hour = '', minute, half] = time.exec(text) ?? [];
  const date = readDate(before);
  if (!date || (hour !== '' && minute === undefined && half === undefined)) return undefined;
  const clock = /^(noon|midnight)$/i.test(word)
    ? [/^noon$/i.test(word) ? 12 : 24, 0]
    : [hourOf(hour, half), Number(minute ?? 0)];
  const [hours = Number.NaN, minutes = Number.NaN] = clock;
  const written = `${date}T${`${hours}`.padStart(2, '0')}:${`${minutes}`.padStart(2, '0')}`;
  return readMoment(written) ? written : undefined;
}

function hourOf(hour: string, half: string | undefined): number {
  const number = Number(hour);
  if (half === undefined) return number;
  if (number < 1 || number > 12) return Number.NaN;
  return (number % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

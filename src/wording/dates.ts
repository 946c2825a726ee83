import { type Weekday, type WrittenDate, weekdays } from '../language/shape.ts';
import type { Season } from '../policy/policy.ts';
import { kept, listWords } from './text.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** “17 January 2025”, “January 2028”, “24 December”; never parted over the end of a line. */
export function dateWords({ day, month, year }: WrittenDate): string {
  return kept([day, months[month - 1], year].filter((part) => part !== undefined).join(' '));
}

/** “from 1 October to 31 March each year”. */
export function seasonWords({ from, to }: Season): string {
  return `from ${dateWords(from)} to ${dateWords(to)} each year`;
}

/** “5pm”, “8.45am”, “midday”, “midnight”, of a time written `HH:MM`. */
export function timeWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour % 24 === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour % 24 < 12 ? 'am' : 'pm'}`;
}

/** “Monday to Friday”, “Saturday and Sunday”, “Monday, Wednesday and Friday”; the days in the order of the week. */
export function daysWords(days: readonly Weekday[]): string {
  if (days.length === weekdays.length) return 'every day';
  const runs: Weekday[][] = [];
  for (const day of weekdays.filter((known) => days.includes(known))) {
    const run = runs.at(-1);
    const follows = run && weekdays.indexOf(day) === weekdays.indexOf(run.at(-1) ?? day) + 1;
    if (follows) run.push(day);
    else runs.push([day]);
  }
  return listWords(runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run)));
}

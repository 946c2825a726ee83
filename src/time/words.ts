import { dateOf, type IsoDate, readDate, weekdayOf } from './day.ts';
import { durationWords } from './duration.ts';
import type { ClockTime, Limit, Terms } from './limit.ts';
import type { Shown } from './steps.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "Wednesday 6 January 2027" in its parts. */
export function dateParts(date: IsoDate) {
  const number = readDate(date) ?? Number.NaN;
  const { year, month, day } = dateOf(number);
  return { weekday: weekdayOf(number), day: `${day}`, month: months[month - 1] ?? '', year: `${year}` };
}

/** "Wednesday 6 January 2027". */
export function dateWords(date: IsoDate): string {
  const { weekday, day, month, year } = dateParts(date);
  return `${weekday} ${day} ${month} ${year}`;
}

/** "4.30pm", "9am", "noon", "midnight"; seconds where there are any: "4.30.20pm". */
export function timeWords(time: ClockTime): string {
  const seconds = Math.round((time % 1) * 60);
  const minute = Math.floor(time) % 60;
  const hour = Math.floor(time / 60) % 24;
  if (minute === 0 && seconds === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const two = (n: number) => `${n}`.padStart(2, '0');
  const past = seconds > 0 ? `.${two(minute)}.${two(seconds)}` : minute > 0 ? `.${two(minute)}` : '';
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}

/** "Wednesday 23 December 2026, 4.30pm". */
export function momentWords({ date, time }: Shown): string {
  return `${dateWords(date)}, ${timeWords(time)}`;
}

/** "by the end of Wednesday 6 January 2027", "by 4.30pm on Thursday 24 December 2026". */
export function byWords({ date, time }: Shown): string {
  if (time >= 1440) return `by the end of ${dateWords(date)}`;
  return time === 0 ? `by midnight at the start of ${dateWords(date)}` : `by ${timeWords(time)} on ${dateWords(date)}`;
}

/** "5 working days", "by 5pm on the next working day", "at least 24 hours’ notice", "at least twice a year". */
export function limitWords(limit: Limit): string {
  switch (limit.kind) {
    case 'within':
      return durationWords(limit);
    case 'by':
      if (limit.time !== undefined) return `by ${timeWords(limit.time)} on the ${limit.day}`;
      return `${limit.day.startsWith('same') ? 'on' : 'by the end of'} the ${limit.day}`;
    case 'immediately':
      return 'immediately';
    case 'at first':
      return `at first ${limit.occasion}`;
    case 'on time':
      return 'on time';
    case 'vague':
      return limit.words;
    case 'notice':
      return `at least ${limit.clear ? `${limit.amount} clear ${plural(limit.amount, limit.unit)}` : durationWords(limit)} before`;
    case 'every':
      return limit.amount === 1 && limit.from === undefined ? `every ${limit.unit}` : `every ${durationWords(limit)}`;
    case 'times':
      return `at least ${timesWords(limit.count)} a ${limit.per}`;
  }
}

/** The limit with what puts it off: "5 working days, extended by 5 working days". */
export function termsWords({ limit, extendedBy }: Terms): string {
  return limitWords(limit) + (extendedBy ? `, extended by ${durationWords(extendedBy)}` : '');
}

function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function plural(amount: number, unit: string): string {
  return amount === 1 ? unit : `${unit}s`;
}

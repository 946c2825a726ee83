import type { Duration } from '../../language/shape.ts';
import { readers } from '../../syntax/values.ts';
import { number, ofDays, unit } from './number.ts';
import { anywhere, follows, type Match, type Recogniser, word } from './recogniser.ts';

const more = 'further|additional|extra|more|full|whole|complete|consecutive';

const perMonth: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const perDay: Record<string, number> = { day: 1, week: 7 };
const perSecond: Record<string, number> = { second: 1, minute: 60, hour: 3600 };

/** The same length of time in the same words: 2 weeks and 14 days, one year and 12 months. Working days are not days. */
export function lengthOf({ amount, least, unit: written }: Duration): string {
  const range = (times: number) => `${least === undefined ? '' : `${least * times}-`}${amount * times}`;
  const of = written === 'calendar day' ? 'day' : written;
  if (of in perMonth) return `${range(perMonth[of] ?? 1)} month`;
  if (of in perSecond) return `${range(perSecond[of] ?? 1)} second`;
  return of in perDay ? `${range(perDay[of] ?? 1)} day` : `${range(1)} ${of}`;
}

/** “A week” is a length of time only where something says so: not in “a second letter” or “a day centre”. */
const beforeOne = /^(within|in|than|after|least|most|about|every|for|up|to|of|takes?|under|over)$/;

const isLength = (of: string, before: string): boolean =>
  (of in perDay || of in perMonth || of in perSecond) && (before === 'within' || !/^(quarter|second|minute)$/.test(of));

/** Lengths of time and numbers of rings, and days that are named by another day. */
export const timescale: Recogniser = {
  rules: [
    [anywhere(`\\b(${number})-(?=(?:${unit}|${ofDays})\\b)`), '$1 '],
    [anywhere(`\\b(${ofDays})-(?=days?\\b)`), '$1 '],
    [anywhere('\\bcalendar (?=(?:weeks?|months?|years?)\\b)'), ''],
    // Two words that lost the space between them: “4-daytimescale”.
    [/(\d)-(second|minute|hour|day|week|month|year)(?=[a-z]{3})/gi, '$1 $2 '],
    [anywhere(`\\b(${number}) (?:${more}) (?=(?:working |calendar )?(?:${unit})\\b)`), '$1 '],
    [anywhere('\\bhrs?\\b'), 'hours'],
    [anywhere('\\bmins?\\b'), 'minutes'],
    [anywhere('\\bsecs\\b'), 'seconds'],
    [anywhere('\\bwks?\\b'), 'weeks'],
    [anywhere('\\byrs?\\b'), 'years'],
    [anywhere('\\b(?:a )?half(?: an |-)hour\\b'), '30 minutes'],
    [anywhere('\\bquarter of an hour\\b'), '15 minutes'],
    [anywhere('\\ban hour and a half\\b|\\b(?:one|1) and a half hours\\b'), '90 minutes'],
    [anywhere('\\b(?:an? |one |1 )?fortnight\\b'), '2 weeks'],
  ],
  at: [
    (words, at) => {
      if (follows(words, at, 'on the day of receipt|request|report')) return timed('same day', at + 5);
      const leads = ['by the end of the', 'by the end of', 'on the', 'by the', 'by'];
      const start = at + (leads.find((lead) => follows(words, at, lead))?.split(' ').length ?? 0);
      if (!follows(words, start, 'same|next')) return undefined;
      const which = word(words, start);
      if (follows(words, start + 1, 'working|business day|days')) return timed(`${which} working day`, start + 3);
      return follows(words, start + 1, 'day') ? timed(`${which} day`, start + 2) : undefined;
    },
    (words, at, vocabulary) => {
      const isOne = /^an?$/.test(word(words, at));
      if (isOne && !beforeOne.test(word(words, at - 1))) return undefined;
      const [found] = readers.duration(words, at, vocabulary);
      if (!found || (isOne && !isLength(found.value.unit, word(words, at - 1)))) return undefined;
      return timed(lengthOf(found.value), found.next);
    },
  ],
};

const timed = (value: string, next: number): Match => ({ kind: 'timescale', value, next });

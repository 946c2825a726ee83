import type { WrittenDate } from '../../language/shape.ts';
import { readers } from '../../syntax/values.ts';
import { anywhere, type Recogniser } from './recogniser.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = months.join('|');
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** In words, where there may be such a day: 17/01/23 is 17 January 2023. */
function dateIn(inMonth = '', of = '', year = ''): string | undefined {
  const name = months[Number(of) - 1];
  const isDay = Number(inMonth) > 0 && Number(inMonth) < 32;
  return name && isDay ? `${Number(inMonth)} ${name} ${year.length === 2 ? `20${year}` : year}` : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

const isoOf = ({ year, month, day }: WrittenDate): string =>
  `${year ?? '----'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;

export const date: Recogniser = {
  rules: [
    [/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/g, (_, inMonth, of, year) => dateIn(inMonth, of, year)],
    [/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, year, of, inMonth) => dateIn(inMonth, of, year)],
    [
      /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=,? \d)/g,
      (_, short = '') => months.find((name) => name.startsWith(short.slice(0, 3))),
    ],
    [anywhere(`\\b(${day}) (?:day )?of (?=(?:${month})\\b)`), '$1 '],
    [anywhere(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (?=(?:19|20)\\d\\d\\b)`), '$2 $1 '],
    [anywhere(`\\b(${month}), (?=(?:19|20)\\d\\d\\b)`), '$1 '],
    [anywhere(`\\b(${day})-(?=(?:${month})\\b)`), '$1 '],
  ],
  at: [
    (words, at, vocabulary) => {
      const [found] = readers.date(words, at, vocabulary);
      return found && { kind: 'date', value: isoOf(found.value), next: found.next };
    },
  ],
};

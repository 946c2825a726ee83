import { numberWords } from '../language/words.ts';
import type { Rule } from './rewritten.ts';

/**
 * How documents write figures, and how Pledge's own readers want them. Documents are not written for Pledge: “twenty-one
 * (21) days” is “21 days”, “half past eight” is “8.30am”, “annually” is “every year”.
 */

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const small = Object.keys(numberWords);
const word = [...small, ...teens, ...tens].join('|');
const number = `(?:\\d+|${word})`;
const unit = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|rings?';
const months = 'January February March April May June July August September October November December'.split(' ');
const month = months.join('|');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const any = (pattern: string): RegExp => new RegExp(pattern, 'gi');

/** “eight”, “eighteen” and “twenty-eight” as a number; undefined is none. */
export function numberOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const [first = '', second] = words.toLowerCase().split(/[- ]/);
  if (second === undefined && first in numberWords) return numberWords[first];
  if (teens.includes(first)) return teens.indexOf(first) + 13;
  if (!tens.includes(first)) return undefined;
  return (tens.indexOf(first) + 2) * 10 + (second === undefined ? 0 : (numberWords[second] ?? 0));
}

const digits = (words: string): string | undefined => numberOf(words)?.toString();

const numbers: readonly Rule[] = [
  [/["()[\]{}<>|*•▪●✓→…]/g, ' '],
  [/(?<![\w.:/@-])([a-z]+)\/(?=[a-z]+(?![\w./@]))/gi, '$1 '],
  // “Stage 1 – 5 working days” is no range.
  [/\b(stage|level|step|tier|phase|grade|priority|category) (\d+|one|two|three) ?[-–:] ?(?=\d)/gi, '$1 $2 : '],
  [any(`\\b(?:${tens.join('|')})[- ](?:${small.slice(0, 9).join('|')})\\b`), digits],
  [any(`\\b(?:${[...teens, ...tens].join('|')})\\b`), digits],
  // Said twice, in words and in figures.
  [
    any(`\\b(${number})\\s+(${number})\\s(?=\\s*\\D)`),
    (_, one = '', other = '') => (numberOf(one) === numberOf(other) ? `${numberOf(one)} ` : undefined),
  ],
  [any(`\\b(${number})-(?=(?:${unit}|working|calendar|clear|business)\\b)`), '$1 '],
  [any('\\bcalendar (?=(?:weeks?|months?|years?)\\b)'), ''],
  // “Tel:01726-874450” is two words or three.
  [any('\\b(e-?mail|web|website|tel|telephone|phone|fax|mobile|text):(?=\\S)'), '$1: '],
  [/(?<=\b0\d{2,4})-(?=\d{5,8}\b)/g, ' '],
  // Two words that lost the space between them.
  [/(\d)-(second|minute|hour|day|week|month|year)(?=[a-z]{3})/gi, '$1 $2 '],
  [any('\\b(working|calendar|clear|business)-(?=days?\\b)'), '$1 '],
  [
    any(
      `\\b(${number}) (?:further|additional|extra|more|full|whole|complete|consecutive) (?=(?:working |calendar )?(?:${unit})\\b)`,
    ),
    '$1 ',
  ],
  [any('\\bhrs?\\b'), 'hours'],
  [any('\\bmins?\\b'), 'minutes'],
  [any('\\bsecs\\b'), 'seconds'],
  [any('\\bwks?\\b'), 'weeks'],
  [any('\\byrs?\\b'), 'years'],
  [any('\\b(?:a )?half(?: an |-)hour\\b'), '30 minutes'],
  [any('\\bquarter of an hour\\b'), '15 minutes'],
  [any('\\ban hour and a half\\b|\\b(?:one|1) and a half hours\\b'), '90 minutes'],
  [any('\\b(?:an? |one |1 )?fortnight\\b'), '2 weeks'],
  [any('(\\d(?:\\.\\d+)?) ?(?:%|per ?cent\\b)'), '$1%'],
  [any(`\\b(${word}) per ?cent\\b`), (_, share = '') => `${numberOf(share)}%`],
  [
    any(
      `\\b(${number}) (?:out of|in) (?:every )?(ten|10|twenty|20|hundred|100)\\b(?! (?:working|calendar|clear|business|${unit}))`,
    ),
    share,
  ],
  [/£\s+(?=\d)/g, '£'],
  [/(?<=£[\d,]*\d),(?=\d{3})/g, ''],
  [any('(?<![£\\d])\\b(\\d[\\d,]*) pounds\\b'), '£$1'],
];

/** “Nine out of ten” is 90%. */
function share(_: string, some = '', all = ''): string | undefined {
  const of = all.toLowerCase() === 'hundred' ? 100 : (numberOf(all) ?? 0);
  const part = numberOf(some) ?? 0;
  return part > 0 && part <= of ? `${(part * 100) / of}%` : undefined;
}

const dates: readonly Rule[] = [
  [any(`\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d\\d)\\b`), (_, day, of, year) => dateIn(day, of, year)],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, year, of, day) => dateIn(day, of, year)],
  [
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=,? \d)/g,
    (_, short = '') => months.find((name) => name.startsWith(short.slice(0, 3))),
  ],
  [any(`\\b(\\d{1,2}(?:st|nd|rd|th)?) (?:day )?of (?=(?:${month})\\b)`), '$1 '],
  [any(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (?=(?:19|20)\\d\\d\\b)`), '$2 $1 '],
  [any(`\\b(${month}), (?=(?:19|20)\\d\\d\\b)`), '$1 '],
  [any(`\\b(\\d{1,2}(?:st|nd|rd|th)?)-(?=(?:${month})\\b)`), '$1 '],
];

function dateIn(day = '', of = '', year = ''): string | undefined {
  const name = months[Number(of) - 1];
  return name && Number(day) > 0 && Number(day) < 32
    ? `${Number(day)} ${name} ${year.length === 2 ? `20${year}` : year}`
    : undefined;
}

const time = '\\d{1,2}(?:[.:]\\d\\d)?';
const times: readonly Rule[] = [
  [/\b(?:24\/7)\b/g, '24 hours a day'],
  [any('\\b(?:round[- ]the[- ]clock|day and night)\\b'), '24 hours a day'],
  [any('\\b12 ?(?=noon\\b|midday\\b|midnight\\b)'), ''],
  [
    /\b(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?(?=\s?[-–/,&]|\s+(?:to|and)\s|\s\d)|(?<=[-–/,&]\s?|\bto\s|\band\s)\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b/g,
    dayNamed,
  ],
  [any(`\\bhalf past (${number})\\b`), (_, hour = '') => clock(hour, 30)],
  [any(`\\bquarter past (${number})\\b`), (_, hour = '') => clock(hour, 15)],
  [any(`\\bquarter to (${number})\\b`), (_, hour = '') => clock(String((numberOf(hour) ?? 0) - 1), 45)],
  [any(`\\b(${number}) ?o.?clock\\b`), (_, hour = '') => clock(hour, 0)],
  [any(`\\b(\\d{1,2})(\\s?(?:to|until|-|–)\\s?)(?=noon\\b|midday\\b)`), '$1am$2'],
  // “9 to 5pm” begins in the morning, “1-2pm” does not.
  [
    any(`\\b(${time})(\\s?(?:to|until|and|-|–)\\s?)(${time})(\\s?)([ap])\\.?m\\b`),
    (_, from = '', join = '', to = '', gap = '', half = '') =>
      `${from}${isLater(from, to) && half.toLowerCase() === 'p' ? 'am' : `${half}m`}${join}${to}${gap}${half}m`,
  ],
];

/** With no half of the day named, an office hour is meant. */
function clock(hour: string, minutes: number): string | undefined {
  const at = numberOf(hour);
  if (at === undefined || at < 0 || at > 12) return undefined;
  const named = at === 0 ? 12 : at;
  return `${named}.${String(minutes).padStart(2, '0')}${named >= 7 && named < 12 ? 'am' : 'pm'}`;
}

const isLater = (from: string, to: string): boolean => {
  const value = (text: string) => Number.parseFloat(text.replace(':', '.')) % 12;
  return value(from) >= value(to);
};

function dayNamed(short: string): string | undefined {
  return weekdays.find((name) => name.startsWith(short.slice(0, 3)));
}

const every = `(?:once )?(?:every|each)`;
const frequencies: readonly Rule[] = [
  [any('\\b(?:every|each) (?:other|second) (day|week|month|year)\\b'), 'every 2 $1s'],
  [
    any(`\\b(${number})[- ](daily|weekly|monthly|yearly)\\b`),
    (_, many, adverb = '') => `every ${many} ${units[adverb.toLowerCase()]}s`,
  ],
  [any('\\bhalf[- ]yearly\\b'), 'every 6 months'],
  [any('\\b(?:biennial|biennially)\\b'), 'every 2 years'],
  [any('\\btwice (daily|weekly|monthly|yearly)\\b'), (_, adverb = '') => `twice a ${units[adverb.toLowerCase()]}`],
  [any('\\bfortnightly\\b'), 'every 2 weeks'],
  [
    any('\\bon an? (annual|daily|weekly|monthly|quarterly|yearly) basis\\b'),
    (_, adverb = '') => `every ${units[adverb.toLowerCase()]}`,
  ],
  [any('\\bper annum\\b'), 'every year'],
  [
    any('\\b(?:once )?(annually|annual|yearly|quarterly|monthly|weekly|daily)\\b'),
    (_, adverb = '') => `every ${units[adverb.toLowerCase()]}`,
  ],
  [any('\\bonce (?:a|an|per|each|every|in every|in each) (?=(?:day|week|month|quarter|year)\\b)'), 'every '],
  [any(`\\b${every} (?=(?:${number} )?(?:working |calendar )?(?:${unit})\\b)`), 'every '],
];

const units: Record<string, string> = {
  annually: 'year',
  annual: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/** All of them, in the order in which they are applied. */
export const plainFigures: readonly Rule[] = [...numbers, ...dates, ...times, ...frequencies];

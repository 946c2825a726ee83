import { numberWords } from '../../language/words.ts';
import { anywhere } from './recogniser.ts';
import type { Rule } from './rewritten.ts';

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const digits = 'one two three four five six seven eight nine'.split(' ');

/** Any number in words of one word, for patterns. */
export const numberWord = [...Object.keys(numberWords), ...teens, ...tens].join('|');
/** Any number, in figures or in one word. */
export const number = `(?:\\d+|${numberWord})`;
/** Any unit, for patterns, and what may stand before it. */
export const unit = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|rings?';
export const ofDays = 'working|calendar|clear|business';

/** “Eight”, “eighteen”, “twenty-eight” or “28”; undefined is none. */
export function numberOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const [first = '', second] = words.toLowerCase().split(/[- ]/);
  if (second === undefined && Object.hasOwn(numberWords, first)) return numberWords[first];
  if (teens.includes(first)) return teens.indexOf(first) + 13;
  if (!tens.includes(first)) return undefined;
  return (tens.indexOf(first) + 2) * 10 + (second === undefined ? 0 : digits.indexOf(second) + 1);
}

const compound = `(?:${tens.join('|')})[- ](?:${digits.join('|')})`;
const inWords = `${compound}|${numberWord}`;

const once = (_: string, one = '', other = ''): string | undefined =>
  numberOf(one) === numberOf(other) ? `${numberOf(one)} ` : undefined;

/** What goes for every kind of figure. */
export const numberRules: readonly Rule[] = [
  [/["()[\]{}<>|*•▪●✓→…]/g, ' '],
  [/(?<![\w.:/@-])([a-z]+)\/(?=[a-z]+(?![\w./@]))/gi, '$1 '],
  // “Stage 1 – 5 working days” is no range.
  [/\b(stage|level|step|tier|phase|grade|priority|category) (\d+|one|two|three) ?[-–:] ?(?=\d)/gi, '$1 $2 : '],
  // Said twice: “five (5)” or “5 (five)”, whose brackets are gone by now.
  [anywhere(`\\b(${inWords})\\s+(\\d{1,3})\\s(?=\\s*\\D)`), once],
  [anywhere(`\\b(\\d{1,3})\\s+(${inWords})\\s(?=\\s*\\D)`), once],
  [anywhere(`\\b(?:${compound}|${[...teens, ...tens].join('|')})\\b`), (words) => numberOf(words)?.toString()],
];

import { readers } from '../../syntax/values.ts';
import { number, unit } from './number.ts';
import { anywhere, follows, type Recogniser, word } from './recogniser.ts';
import { lengthOf } from './timescale.ts';

const units: Record<string, string> = {
  annually: 'year',
  annual: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};
const adverb = Object.keys(units).join('|');
const unitOf = (said = ''): string => units[said.toLowerCase()] ?? '';

/** How often: “annually” and “once a year” are “every year”, “twice yearly” is “twice a year”. */
export const frequency: Recogniser = {
  rules: [
    [anywhere('\\b(?:every|each) (?:other|second) (day|week|month|year)\\b'), 'every 2 $1s'],
    [anywhere(`\\b(${number})[- ](${adverb})\\b`), (_, many, said) => `every ${many} ${unitOf(said)}s`],
    [anywhere('\\bhalf[- ]yearly\\b'), 'every 6 months'],
    [anywhere('\\bbiennial(?:ly)?\\b'), 'every 2 years'],
    [anywhere(`\\btwice (${adverb})\\b`), (_, said) => `twice a ${unitOf(said)}`],
    [anywhere('\\bfortnightly\\b'), 'every 2 weeks'],
    [anywhere(`\\bon an? (${adverb}) basis\\b`), (_, said) => `every ${unitOf(said)}`],
    [anywhere('\\bper annum\\b'), 'every year'],
    // Annual leave is no promise of leave.
    [anywhere(`\\b(?:once )?(${adverb})\\b(?! leave)`), (_, said) => `every ${unitOf(said)}`],
    [anywhere('\\bonce (?:in )?(?:a|an|per|each|every) (?=(?:day|week|month|quarter|year)\\b)'), 'every '],
    [
      anywhere(
        `\\b(?:once )?(?:every|each) (?=(?:${number} )?(?:(?:to|-) ?${number} )?(?:working |calendar )?(?:${unit}|fortnight)\\b)`,
      ),
      'every ',
    ],
  ],
  at: [
    (words, at, vocabulary) => {
      if (word(words, at) !== 'every') return undefined;
      const [found] = readers.period(words, at + 1, vocabulary);
      return found && { kind: 'frequency', value: `every ${lengthOf(found.value)}`, next: found.next };
    },
    (words, at, vocabulary) => {
      const [count] = readers.count(words, at, vocabulary);
      if (!count || !follows(words, count.next, 'a|an|per|every|each|in')) return undefined;
      const skipped = follows(words, count.next, 'in a|every|each') ? 2 : 1;
      const [per] = readers.unit(words, count.next + skipped, vocabulary);
      return per && { kind: 'frequency', value: `${count.value} times a ${per.value}`, next: per.next };
    },
  ],
};

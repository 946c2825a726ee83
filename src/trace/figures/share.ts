import { readers } from '../../syntax/values.ts';
import { number, numberOf, numberWord, ofDays, unit } from './number.ts';
import { anywhere, type Recogniser } from './recogniser.ts';

/** “Nine out of ten” is 90%. */
function percentOf(_: string, some = '', all = ''): string | undefined {
  const whole = all.toLowerCase() === 'hundred' ? 100 : (numberOf(all) ?? 0);
  const part = numberOf(some) ?? 0;
  return part > 0 && part <= whole ? `${(part * 100) / whole}%` : undefined;
}

export const share: Recogniser = {
  rules: [
    [anywhere('(\\d(?:\\.\\d+)?) ?(?:%|per ?cent\\b)'), '$1%'],
    [anywhere(`\\b(${numberWord}) per ?cent\\b`), (_, some = '') => `${numberOf(some)}%`],
    // “At stage 1 in 10 working days” is no share.
    [
      anywhere(`\\b(${number}) (?:out of|in) (?:every )?(ten|10|twenty|20|hundred|100)\\b(?! (?:${ofDays}|${unit}))`),
      percentOf,
    ],
  ],
  at: [
    (words, at, vocabulary) => {
      const [found] = readers.percentage(words, at, vocabulary);
      return found && { kind: 'percentage', value: `${found.value}%`, next: found.next };
    },
  ],
};

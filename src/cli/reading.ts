import { least as leastWords } from '../checks/reading-age.ts';
import type { Hardness } from '../pledge.ts';
import type { Found } from './findings.ts';

/** How hard what customers will read is, of each policy that was understood; without those that print too few words for a formula. */
export function readingsIn(found: readonly Found[]): { file: string; hardness: Hardness }[] {
  return found.flatMap(({ source: { file }, reading }) => {
    const hardness = reading?.();
    return hardness && hardness.whole.words >= leastWords ? [{ file, hardness }] : [];
  });
}

/** The same as data. */
export function readingData(found: readonly Found[]) {
  return readingsIn(found).map(({ file, hardness: { whole, hardest } }) => ({
    file,
    formula: 'Flesch and Kincaid',
    age: tenth(whole.age),
    grade: tenth(whole.grade),
    words: whole.words,
    sentences: whole.sentences,
    hardest: hardest.map(({ sentence, span }) => ({ line: span.line, sentence })),
  }));
}

/** “Reading age 11.6 in specs/meadowbank.pledge …”, with the hardest sentences under it. */
export function readingInWords(found: readonly Found[]): string {
  return readingsIn(found)
    .map(({ file, hardness: { whole, hardest } }) =>
      [
        `${file} will be printed in ${whole.words} words and ${whole.sentences} sentences, with a reading age of ${tenth(whole.age)} (by the formula of Flesch and Kincaid; aim for 12 or less). The hardest:`,
        ...hardest.map(({ sentence, span }) => `  line ${span.line}: ${sentence}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

const tenth = (figure: number): number => Math.round(figure * 10) / 10;

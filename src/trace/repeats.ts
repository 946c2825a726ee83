import type { Stretch } from './document.ts';
import { unit } from './figures/number.ts';

/** What no heading of a table or a page says, though it may stand in a document many times. */
const promises = new RegExp(`\\b(?:${unit})\\b|[%£]`, 'i');

/** Whether words may stand again at the head of each page or table, and mean nothing more. */
export const mayRepeat = (words: string): boolean => !promises.test(words);

/** A table that goes on over the page repeats its heading, and every page the title of the whole: once is enough. */
export function withoutRepeats(stretches: readonly Stretch[]): Stretch[] {
  const wordsOf = ({ cells }: Stretch) => cells.map((pieces) => pieces.map(({ text }) => text).join(' ')).join('\t');
  const counts = new Map<string, number>();
  for (const stretch of stretches) counts.set(wordsOf(stretch), (counts.get(wordsOf(stretch)) ?? 0) + 1);
  const seen = new Set<string>();
  return stretches.filter((stretch) => {
    const words = wordsOf(stretch);
    const isAgain = seen.has(words);
    seen.add(words);
    if (!isAgain || !mayRepeat(words)) return true;
    return stretch.kind === 'row' ? /\d/.test(words) : stretch.kind === 'item' || (counts.get(words) ?? 0) < 3;
  });
}

import type { About } from './about.ts';

/** How much it tells that two say the same: the sum over what both name, from 0 for what all name to 1 for what few do. */
export type Telling = (one: About, other: About) => number;

/** Among fewer than so many, that a word is often there tells nothing of it. */
const fewest = 50;

/** Weighs words by how rare they are among these. Terms of the vocabulary weigh twice as much as other words. */
export function tellingIn(all: readonly About[]): Telling {
  const counts = new Map<string, number>();
  for (const { terms, stems } of all)
    for (const word of [...terms, ...stems]) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(Math.max(fewest, all.length));
  const weight = (word: string) => Math.max(0, 1 - Math.log(counts.get(word) ?? 1) / most);
  const sum = (words: ReadonlySet<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  return (one, other) => 2 * sum(one.terms.intersection(other.terms)) + sum(one.stems.intersection(other.stems));
}

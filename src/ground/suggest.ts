import { distance } from 'fastest-levenshtein';

/** How many letters of a word of that length may be wrong: one, and one more for each four beyond the first four. */
const allowed = (length: number): number => Math.max(1, Math.floor(length / 4));

/**
 * The known word nearest to a mistyped one, or nothing where none is near: at most one change in four letters, two
 * letters changing places counting as one. Among equals the first wins, so that the answer is stable.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  const most = allowed(typed.length);
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const away = changes(typed, candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** By how many changes two words differ, two letters that changed places counting as one; nothing where they are not near. `more` allows for more. */
export function apart(typed: string, known: string, more = 0): number | undefined {
  const most = allowed(typed.length) + more;
  if (Math.abs(known.length - typed.length) > most) return undefined;
  const away = changes(typed, known);
  return away <= most ? away : undefined;
}

function changes(typed: string, known: string): number {
  const plain = distance(typed, known);
  if (plain !== 2 || typed.length !== known.length) return plain;
  let i = 0;
  while (typed[i] === known[i]) i++;
  const swapped = typed[i] === known[i + 1] && typed[i + 1] === known[i];
  return swapped && typed.slice(i + 2) === known.slice(i + 2) ? 1 : plain;
}

/** Whether a word could stand for another: the same test as `nearest`, for one pair. */
export function isNear(word: string, other: string): boolean {
  return apart(word.toLowerCase(), other.toLowerCase()) !== undefined;
}

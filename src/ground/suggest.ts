import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a mistyped one, or nothing where none is near: at most one change in four letters, two
 * letters changing places counting as one. Among equals the first wins, so that the answer is stable.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(typed.length / 4));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) > allowed) continue;
    const away = slips(typed, candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

function slips(typed: string, known: string): number {
  const plain = distance(typed, known);
  if (plain !== 2 || typed.length !== known.length) return plain;
  const i = [...typed].findIndex((letter, at) => letter !== known[at]);
  const swapped = typed[i] === known[i + 1] && typed[i + 1] === known[i];
  return swapped && typed.slice(i + 2) === known.slice(i + 2) ? 1 : plain;
}

/** Whether a word could stand for another: the same test as `nearest`, for one pair. */
export function isNear(word: string, other: string): boolean {
  return nearest(word, [other]) !== undefined;
}

import type { Circumstance } from './making.ts';

type Words = readonly { value: string; joined?: string }[] | undefined;
type Bound = { value: NonNullable<Circumstance['bound']>['words'] } | undefined;
type Over = { value: { amount: number; unit: string } } | undefined;

/**
 * A word made of words: small letters and digits of any script, with hyphens. Accents are dropped, anything else parts
 * words. Words of signs alone are named after the signs, so that they stay apart.
 */
export function slug(words: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(words)) return words.replaceAll(' ', '-');
  const bare = words.replace(/['’]/g, '').toLowerCase();
  // Most words are plain English, which needs no tables of all the world's letters.
  const parts = (isPlain(bare) ? bare.replace(/[^a-z0-9]+/g, '-') : folded(bare)).replace(/^-+|-+$/g, '');
  return parts || [...words.trim()].map((sign) => `u${sign.codePointAt(0)?.toString(16)}`).join('-') || 'unnamed';
}

const isPlain = (words: string): boolean => /^[\x20-\x7e]*$/.test(words);

/** Accents left out, and whatever is no letter or figure of any script made a hyphen. */
function folded(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-');
}

/**
 * The circumstances of one `if` or `unless`; all of them must hold. Where one of several is enough (“if A or B”,
 * “unless A and B”), they are one circumstance. A figure belongs to the last of them, and to its name.
 */
export function circumstances(words: Words, holds: boolean, bound?: Bound, over?: Over): Circumstance[] {
  const all = words ?? [];
  const join = all.some(({ joined }) => joined === 'or') ? 'or' : 'and';
  if (all.length > 1 && (join === 'or') === holds) {
    const facts = all.map(({ value }) => ({ fact: slug(value), words: value }));
    const together = listed(
      facts.map((of) => of.words),
      join,
    );
    return [{ ...bounded(together, holds, bound, over), of: { join, facts } }];
  }
  return all.map(({ value }, i) => (i < all.length - 1 ? bounded(value, holds) : bounded(value, holds, bound, over)));
}

function bounded(words: string, holds: boolean, bound?: Bound, over?: Over): Circumstance {
  if (!bound || !over) return { fact: slug(words), words, holds };
  const { amount, unit } = over.value;
  const fact = slug(`${words} ${bound.value} ${amount} ${unit}`);
  return { fact, words, holds, bound: { words: bound.value, amount, unit } };
}

/** “A, B or C”. */
export function listed(words: readonly string[], join: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}

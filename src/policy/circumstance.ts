import type { Circumstance } from './making.ts';

type Words = { value: string }[] | undefined;
type Bound = { value: NonNullable<Circumstance['bound']>['words'] } | undefined;
type Over = { value: { amount: number; unit: string } } | undefined;

/** A word made of words: small letters and digits, with hyphens. Accents are dropped, anything else parts words. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}

/** The circumstances of one `if` or `unless`. A figure belongs to the last of them, and to its name. */
export function circumstances(words: Words, holds: boolean, bound?: Bound, over?: Over): Circumstance[] {
  return (words ?? []).map(({ value }, i, all) => {
    if (!bound || !over || i < all.length - 1) return { fact: slug(value), words: value, holds };
    const { amount, unit } = over.value;
    const fact = slug(`${value} ${bound.value} ${amount} ${unit}`);
    return { fact, words: value, holds, bound: { words: bound.value, amount, unit } };
  });
}

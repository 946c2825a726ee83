import { type Part, partsOf } from '../shape.ts';

/** The words of a shape that belong to the language itself. */
export function literalsIn(shape: string): string[] {
  const inside = (part: Part): string[] => {
    if (part.is === 'optional') return part.parts.flatMap(inside);
    return part.is === 'gap' ? [] : part.words;
  };
  return partsOf(shape).flatMap(inside);
}

/** The words with which a shape begins; several where any of them may stand. */
export function openingWords(shape: string): string[] {
  const [first, second] = partsOf(shape);
  if (!first || first.is === 'gap' || first.is === 'optional') return [];
  if (first.is === 'either' && second?.is === 'words') return first.words.map((word) => `${word} ${second.words[0]}`);
  return first.words;
}

import { countWords, joined } from './text.ts';

/** As many words as a sentence may have that is read without effort. Source: GOV.UK content design, sentence length. */
export const longest = 25;

/**
 * A piece of a sentence. Where the whole would be too long for one breath, a piece that has `apart` becomes a sentence
 * of its own; the lowest `hold` goes first.
 */
export interface Part {
  place: 'front' | 'end';
  text: string;
  apart?: string;
  hold?: number;
}

/** Puts the pieces around the core, and moves into sentences of their own what would make it too long. */
export function composed(core: string, parts: readonly Part[]): string[] {
  const fronts = parts.filter(({ place }) => place === 'front').toSorted((a, b) => (b.hold ?? 0) - (a.hold ?? 0));
  const moved = new Set(fronts.slice(1));
  const movable = parts.filter(({ apart }) => apart !== undefined).toSorted((a, b) => (a.hold ?? 0) - (b.hold ?? 0));
  for (const part of movable) {
    if (countWords(assembled(core, parts, moved)) <= longest) break;
    moved.add(part);
  }
  return [assembled(core, parts, moved), ...parts.filter((part) => moved.has(part)).map(({ apart }) => apart ?? '')];
}

function assembled(core: string, parts: readonly Part[], moved: ReadonlySet<Part>): string {
  const here = parts.filter((part) => !moved.has(part));
  const front = here.filter(({ place }) => place === 'front').map(({ text }) => `${text},`);
  const end = here.filter(({ place }) => place === 'end').map(({ text }) => text);
  return joined(...front, core, ...end);
}

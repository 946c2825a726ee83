import { type About, aboutOf, type Words } from './about.ts';
import type { Cell, Document, Figure, Passage, Place } from './document.ts';
import { figuresIn, type Reading } from './figures/index.ts';

/** A figure of a document, with where it stands and what is said around it. */
export interface Found extends Figure {
  /** As it was written. */
  text: string;
  place: Place;
  clause?: string;
  /** The sentence in which it stands, or the words of its cell. */
  sentence: string;
  /** Of a row, what stands in its first cell, for people to know it again. */
  row?: string;
  cell: Cell;
  /** The headings over it, the nearest first. */
  headings: readonly string[];
  /** What its sentence is about; the whole cell, the rest of the row, or the words before the list; and its headings. */
  near: About;
  beside: About;
  far: About;
}

/** Every figure in a document, in its order. */
export function foundIn({ passages }: Document, words: Words & Reading): Found[] {
  return passages.flatMap((passage) =>
    passage.cells.flatMap((cell) => figuresIn(cell.text, words).map((figure) => foundAt(figure, cell, passage, words))),
  );
}

function foundAt(figure: Figure, cell: Cell, { cells, above, clause, kind }: Passage, words: Words): Found {
  const sentence = sentenceAround(cell.text, figure);
  const row = cells[0] === cell ? undefined : cells[0]?.text;
  const lead = kind === 'item' ? above.slice(0, 1) : [];
  return {
    ...figure,
    text: cell.text.slice(figure.from, figure.to).replaceAll('\n', ' '),
    place: cell.pieces.findLast(({ at }) => at <= figure.from)?.place ?? { line: 1 },
    ...(clause !== undefined && { clause }),
    sentence,
    ...(row && { row }),
    cell,
    headings: above,
    near: aboutOf(sentence, words),
    beside: aboutOf([...cells.map(({ text }) => text), ...lead].join('\n'), words),
    far: aboutOf(above.join('\n'), words),
  };
}

/** From the end of the sentence before to its own end, without a bullet. A full stop within a figure ends none. */
function sentenceAround(text: string, { from, to }: Figure): string {
  const ends = [...text.matchAll(/[.!?](?=\s+["“(]?\p{Lu}|\s*$)|[\n;]/gu)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= from) ?? 0;
  const sentence = text.slice(start, ends.find((end) => end >= to) ?? text.length);
  return sentence.replace(/^[\s•▪●✓*–-]+/, '').trimEnd();
}

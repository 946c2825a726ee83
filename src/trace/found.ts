import type { Words } from './about.ts';
import { type About, aboutOf } from './about.ts';
import type { Cell, Document, Figure, Passage, Place } from './document.ts';
import { figuresIn, type Reading } from './figures.ts';

/** A figure of a document, with where it stands and what is said around it. */
export interface Found extends Figure {
  text: string;
  place: Place;
  clause?: string;
  /** The sentence in which it stands, or the words of its cell. */
  sentence: string;
  /** The same with the rest of the row, for people to know it again. */
  around: string;
  cell: Cell;
  headings: readonly string[];
  /** What its sentence is about, what the rest of the row or the words before the list, and what its headings. */
  near: About;
  beside: About;
  far: About;
}

/** Every figure in a document, in its order. */
export function foundIn({ passages }: Document, words: Words & Reading): Found[] {
  return passages.flatMap((passage) =>
    passage.cells.flatMap((cell) => {
      const figures = figuresIn(cell.text, words);
      return figures.map((figure) => foundAt(figure, cell, passage, words));
    }),
  );
}

function foundAt(figure: Figure, cell: Cell, { cells, above, clause, kind }: Passage, words: Words): Found {
  const [from, to] = sentenceAround(cell.text, figure);
  const sentence = cell.text.slice(from, to).trim();
  const others = cells.filter((other) => other !== cell).map(({ text }) => text);
  const lead = kind === 'item' ? above.slice(0, 1) : [];
  const place = cell.pieces.findLast(({ at }) => at <= figure.from)?.place ?? { line: 1 };
  return {
    ...figure,
    text: cell.text.slice(figure.from, figure.to).replaceAll('\n', ' '),
    place,
    ...(clause !== undefined && { clause }),
    sentence,
    around: [...cells.slice(0, 1).filter((first) => first !== cell), ...(kind === 'row' ? [] : [])]
      .map(({ text }) => text)
      .concat(sentence)
      .filter(Boolean)
      .join(' | '),
    cell,
    headings: above,
    near: aboutOf(sentence, words),
    beside: aboutOf([...others, ...lead, cell.text].join('\n'), words),
    far: aboutOf(above.join('\n'), words),
  };
}

/** From the end of the sentence before to its own end. A full stop within a figure ends none. */
function sentenceAround(text: string, { from, to }: Figure): [number, number] {
  const ends = [...text.matchAll(/[.!?;](?=\s+["“(]?\p{Lu}|\s*$)|\n|;/gu)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= from) ?? 0;
  return [start, ends.find((end) => end >= to) ?? text.length];
}

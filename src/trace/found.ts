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
  return passages.flatMap((passage) => {
    const figures = passage.cells.map((cell) => ({ cell, figures: figuresIn(cell.text, words) }));
    if (figures.every(({ figures }) => figures.length === 0)) return [];
    const lead = passage.kind === 'item' ? passage.above.slice(0, 1) : [];
    const around = {
      ...(passage.clause !== undefined && { clause: passage.clause }),
      headings: passage.above,
      beside: aboutOf([...passage.cells.map(({ text }) => text), ...lead].join('\n'), words),
      far: aboutOf(passage.above.join('\n'), words),
    };
    return figures.flatMap((of) =>
      inCell(of.cell, of.figures, passage, words).map((found) => ({ ...found, ...around })),
    );
  });
}

function inCell(cell: Cell, figures: readonly Figure[], { cells }: Passage, words: Words) {
  const first = cells[0] === cell ? undefined : cells[0]?.text;
  const ends = sentenceEnds(cell.text);
  const begins = cell.pieces.map(({ at }) => at);
  return figures.map((figure) => {
    const start = ends[countUpTo(ends, figure.from) - 1] ?? 0;
    const end = ends[countUpTo(ends, figure.to - 1)];
    const sentence = cell.text
      .slice(start, end)
      .replace(/^[\s•▪●✓*–-]+/, '')
      .trimEnd();
    return {
      ...figure,
      text: cell.text.slice(figure.from, figure.to).replaceAll('\n', ' '),
      place: cell.pieces[countUpTo(begins, figure.from) - 1]?.place ?? { line: 1 },
      sentence,
      ...(first && { row: first }),
      cell,
      near: aboutOf(sentence, words),
    };
  });
}

/** How many of some numbers, in order, are no greater than a limit. A page without paragraphs is one cell of thousands. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where sentences end, and items within a cell. A full stop within a figure ends none. */
const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(/[.!?](?=\s+["“(]?\p{Lu}|\s*$)|[\n;]/gu)].map(({ index }) => index + 1);

import { keyOfMark, type PaintedPages, type TextsByMark } from './decoration.ts';
import { textIn } from './objects.ts';
import type { Painted } from './painted.ts';
import { isDescribed } from './tidy.ts';
import { contentsOf, type Element, elementsOf } from './tree.ts';

type Text = Extract<Painted, { kind: 'text' }>;

/** What a finished file really holds, read back from its own drawing and structure. */
export type PdfReading = {
  readonly pages: number;
  /** The words as a screen reader meets them, in its order, without the numbers and bullets of lists. */
  readonly text: string;
  /** Those of the words whose element has a language of its own, or is within one that has. */
  readonly foreign: readonly { readonly lang: string; readonly text: string }[];
  /** The words of the margins, page by page: headers, footers, page numbers. */
  readonly margins: readonly string[];
  /** Words within the page that a reader sees and a screen reader does not. */
  readonly unread: readonly string[];
  /** Heights of the type in points, smallest first, without that within pictures. */
  readonly sizes: readonly number[];
  /** Heights of the type in the margins, in points, smallest first. */
  readonly marginSizes: readonly number[];
  /** The fonts in use by PostScript name, sorted, each with the first words that it writes. */
  readonly fonts: readonly { readonly name: string; readonly words: string }[];
  /** Words in which a letter is missing from every font. */
  readonly unprintable: readonly string[];
  /** Pages (from 1) with words drawn in a see-through layer, which no mark reaches. */
  readonly layeredPages: readonly number[];
  /** Widest line that the page has room for, in CSS pixels. */
  readonly measure: number;
  /** How many pictures no words describe. */
  readonly undescribed: number;
};

/** `hasText` tells whether the object of that name, on the page with that key, is a layer with words of its own. */
export function readingOf(
  top: Element,
  pages: PaintedPages,
  texts: TextsByMark,
  hasText: (page: string, object: string) => boolean,
): PdfReading {
  const elements = [...elementsOf(top)];
  const marksUnder = (role: string) =>
    new Set(
      elements
        .filter((element) => element.role === role)
        .flatMap((element) => [...contentsOf(element)].map(({ page, mark }) => keyOfMark(page, mark))),
    );
  const [labels, pictures] = [marksUnder('Lbl'), marksUnder('Figure')];
  const tagged = [...contentsOf(top)].map(({ page, mark }) => keyOfMark(page, mark));
  const read = new Set(tagged);
  const all = [...pages].flatMap(([page, painted]) => painted.filter(isText).map((piece) => ({ page, piece })));
  const keyed = (page: string, piece: Text) => keyOfMark(page, piece.mark ?? -1);
  const margin = all.filter(({ piece }) => piece.mark === undefined && !piece.inFlow);
  return {
    pages: pages.size,
    text: tagged
      .filter((key) => !labels.has(key))
      .map((key) => texts.get(key) ?? '')
      .join(' '),
    foreign: foreignWords(top, texts, undefined),
    margins: [...pages.keys()].map((key) =>
      textOf(margin.filter(({ page }) => page === key).map(({ piece }) => piece)),
    ),
    unread: all
      .filter(({ piece }) => piece.mark === undefined && piece.inFlow && piece.text.trim() !== '')
      .map(({ piece }) => piece.text),
    sizes: sizesOf(all.filter(({ page, piece }) => read.has(keyed(page, piece)) && !pictures.has(keyed(page, piece)))),
    marginSizes: sizesOf(margin),
    fonts: fontsIn(all.map(({ piece }) => piece)),
    unprintable: all.filter(({ piece }) => piece.missing > 0).map(({ piece }) => piece.text),
    layeredPages: [...pages].flatMap(([key, painted], at) =>
      painted.some((piece) => piece.kind === 'object' && hasText(key, piece.name)) ? [at + 1] : [],
    ),
    measure: Math.max(...[...pages.values()].flat().map((piece) => (piece.kind === 'frame' ? piece.width / 0.75 : 0))),
    undescribed: elements.filter((element) => element.role === 'Figure' && !isDescribed(element)).length,
  };
}

function foreignWords(element: Element, texts: TextsByMark, around: string | undefined): PdfReading['foreign'] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') {
      return kid.role === 'Lbl' ? [] : foreignWords(kid, texts, textIn(kid.dictionary, 'Lang') ?? around);
    }
    if (around === undefined || kid.kind === 'annotation') return [];
    return [{ lang: around, text: texts.get(keyOfMark(kid.page, kid.mark)) ?? '' }];
  });
}

function isText(piece: Painted): piece is Text {
  return piece.kind === 'text';
}

function textOf(pieces: readonly Text[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}

function fontsIn(pieces: readonly Text[]): PdfReading['fonts'] {
  const first = new Map(pieces.toReversed().map((piece) => [piece.font, piece.text.trim().slice(0, 60)]));
  return [...first].map(([name, words]) => ({ name, words })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sizesOf(pieces: readonly { readonly piece: Text }[]): readonly number[] {
  const sizes = pieces.map(({ piece }) => Math.round(piece.size * 100) / 100);
  return [...new Set(sizes)].sort((a, b) => a - b);
}

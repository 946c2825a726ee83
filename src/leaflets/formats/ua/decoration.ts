import type { Painted } from './painted.ts';
import { isDescribed } from './tidy.ts';
import type { Content, Element } from './tree.ts';

/** What each page paints, by the page's key. */
export type PaintedPages = ReadonlyMap<string, readonly Painted[]>;

/** The words under each mark (see `keyOfMark`). */
export type TextsByMark = ReadonlyMap<string, string>;

/**
 * The content that nobody would miss when it is not read out: borders, shadows and backgrounds, which Chromium counts as
 * content of the table or panel around them, and what it prints once more on every further page (the head of a long
 * table, anything in a fixed place). The test answers for a mark on a page.
 */
export function decorationIn(top: Element, texts: TextsByMark): (content: Content) => boolean {
  const decoration = new Set<string>();
  const visit = (element: Element, pictured: boolean): void => {
    const own = element.kids.filter((kid) => kid.kind === 'content');
    for (const content of own) {
      const key = keyOfMark(content.page, content.mark);
      if (!pictured && !texts.has(key)) decoration.add(key);
    }
    for (const repeat of repeatsAmong(own, texts)) decoration.add(repeat);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid, pictured || isPicture(kid));
  };
  visit(top, isPicture(top));
  return (content) => decoration.has(keyOfMark(content.page, content.mark));
}

/** A bullet is drawn as a disc, and a picture of lines and areas; both stand for something. */
function isPicture(element: Element): boolean {
  // The box that HTML calls a figure holds the picture, and may have a background like any other.
  const isBox = element.role === 'Figure' && element.kids.some((kid) => kid.kind === 'element');
  return isDescribed(element) || element.role === 'Lbl' || (element.role === 'Figure' && !isBox);
}

/** An element whose words are the same on a later page has been printed there again, not continued. */
function repeatsAmong(own: readonly Content[], texts: TextsByMark): readonly string[] {
  const byPage = Map.groupBy(own, (content) => content.page);
  const textOn = (contents: readonly Content[]) =>
    contents.map((content) => texts.get(keyOfMark(content.page, content.mark)) ?? '').join('');
  const [first, ...later] = [...byPage.values()];
  if (first === undefined || textOn(first).trim() === '') return [];
  return later
    .filter((contents) => textOn(contents) === textOn(first))
    .flatMap((contents) => contents.map((content) => keyOfMark(content.page, content.mark)));
}

/** The words under each mark, with a space wherever a new line begins without one. */
export function textsByMark(pages: PaintedPages): TextsByMark {
  const texts = new Map<string, string>();
  const heights = new Map<string, number>();
  for (const [page, painted] of pages) {
    for (const piece of painted) {
      if (piece.kind !== 'text' || piece.mark === undefined) continue;
      const key = keyOfMark(page, piece.mark);
      const before = texts.get(key) ?? '';
      const isNewLine = before !== '' && heights.get(key) !== piece.height && !/\s$/.test(before);
      texts.set(key, before + (isNewLine ? ' ' : '') + piece.text);
      heights.set(key, piece.height);
    }
  }
  return texts;
}

/** A mark's key among all pages: marks are counted from nought on each. */
export function keyOfMark(page: string, mark: number): string {
  return `${page} ${mark}`;
}

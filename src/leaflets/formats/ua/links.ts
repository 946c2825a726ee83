import { keyOfMark, type TextsByMark } from './decoration.ts';
import { asDictionary, name, PDFHexString, textIn } from './objects.ts';
import { contentsOf, type Element, elementsOf } from './tree.ts';

/**
 * Gives each link the words that a reader announces it by (ISO 14289-1, 7.18.5): those that it is written with, or
 * those that describe its picture. `wordings` are the words of the page's links as its author spaced them; lines that
 * break without a space would otherwise gain one.
 */
export function describeLinks(top: Element, texts: TextsByMark, wordings: readonly string[]): void {
  const spaced = new Map(wordings.map((wording) => [withoutSpaces(wording), wording.replace(/\s+/g, ' ').trim()]));
  for (const element of elementsOf(top)) {
    if (element.role !== 'Link') continue;
    const written = wordsOf(element, texts);
    const words = spaced.get(withoutSpaces(written)) ?? written;
    for (const kid of element.kids) {
      if (kid.kind !== 'annotation') continue;
      asDictionary(element.dictionary.context, kid.annotation)?.set(name('Contents'), PDFHexString.fromText(words));
    }
  }
}

function wordsOf(link: Element, texts: TextsByMark): string {
  const described = [...elementsOf(link)].flatMap((element) => textIn(element.dictionary, 'Alt') ?? []);
  const written = [...contentsOf(link)].map((content) => texts.get(keyOfMark(content.page, content.mark)) ?? '');
  return [...written, ...described].join(' ').replace(/\s+/g, ' ').trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

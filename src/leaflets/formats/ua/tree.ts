import {
  asDictionary,
  dictionaryIn,
  keyOf,
  listIn,
  name,
  numberIn,
  type PDFContext,
  type PDFDict,
  PDFNumber,
  type PDFObject,
  PDFRef,
  textIn,
} from './objects.ts';

/**
 * What a screen reader walks through. An element points to its place in the file; its kids are other elements, the
 * marks in the drawings of the pages that are its content, and the links that are clicked there.
 */
export type Element = {
  readonly kind: 'element';
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly role: string;
  readonly kids: readonly Kid[];
};
/** A mark in the drawing of the page with this key (see `keyOf`). */
export type Content = { readonly kind: 'content'; readonly page: string; readonly mark: number };
export type Clickable = { readonly kind: 'annotation'; readonly annotation: PDFObject; readonly source: PDFObject };
export type Kid = Element | Content | Clickable;

/** The structure as Chromium wrote it; undefined if the file is not tagged. */
export function readTree(catalogue: PDFDict): Element | undefined {
  const root = dictionaryIn(catalogue, 'StructTreeRoot');
  const [top] = root === undefined ? [] : listIn(root, 'K');
  if (!(top instanceof PDFRef)) return undefined;
  const kid = readKid(catalogue.context, top, '');
  return kid?.kind === 'element' ? kid : undefined;
}

function readKid(context: PDFContext, object: PDFObject, page: string): Kid | undefined {
  const found = context.lookup(object);
  if (found instanceof PDFNumber) return { kind: 'content', page, mark: found.asNumber() };
  const dictionary = asDictionary(context, object);
  if (dictionary === undefined) return undefined;
  const type = textIn(dictionary, 'Type');
  const ownPage = keyOf(dictionary.get(name('Pg'))) || page;
  // Marks within a layer are counted on their own, and out of reach here; `reading.ts` tells of such layers.
  if (dictionary.has(name('Stm'))) return undefined;
  if (type === 'MCR') return { kind: 'content', page: ownPage, mark: numberIn(dictionary, 'MCID') ?? -1 };
  if (type === 'OBJR') return { kind: 'annotation', annotation: dictionary.get(name('Obj')) ?? object, source: object };
  const role = textIn(dictionary, 'S');
  if (role === undefined || !(object instanceof PDFRef)) return undefined;
  const kids = listIn(dictionary, 'K').flatMap((kid) => readKid(context, kid, ownPage) ?? []);
  return { kind: 'element', ref: object, dictionary, role, kids };
}

/** Every element of the tree in reading order, the top one first. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const kid of element.kids) if (kid.kind === 'element') yield* elementsOf(kid);
}

/** The marks under an element in reading order, whoever below owns them. */
export function* contentsOf(element: Element): Generator<Content> {
  for (const kid of element.kids) {
    if (kid.kind === 'element') yield* contentsOf(kid);
    else if (kid.kind === 'content') yield kid;
  }
}

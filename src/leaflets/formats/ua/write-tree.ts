import {
  asDictionary,
  dictionaryIn,
  keyOf,
  listIn,
  name,
  numberIn,
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFObject,
  PDFRef,
  PDFString,
} from './objects.ts';
import { roleMapOf } from './tidy.ts';
import { type Element, elementsOf, type Kid } from './tree.ts';

/**
 * Writes a structure back in the place of the one that the file had, with everything that points into it: the map of
 * roles, the index from marks and links to their elements, and the identifiers of header cells.
 */
export function writeTree(catalogue: PDFDict, before: Element, after: Element, pages: readonly PDFRef[]): void {
  const { context } = catalogue;
  const root = dictionaryIn(catalogue, 'StructTreeRoot');
  const rootRef = catalogue.get(name('StructTreeRoot'));
  if (root === undefined || !(rootRef instanceof PDFRef)) return;
  const kept = new Set([...elementsOf(after)].map((element) => keyOf(element.ref)));
  for (const element of elementsOf(before)) if (!kept.has(keyOf(element.ref))) context.delete(element.ref);
  writeElement(context, after, rootRef, new Map(pages.map((page) => [keyOf(page), page])));
  root.set(name('K'), after.ref);
  const roles = roleMapOf(elementsOf(after));
  if (roles.size > 0) root.set(name('RoleMap'), context.obj(Object.fromEntries(roles)));
  writeParents(context, root, after, pages);
  writeIdentifiers(context, root, after);
}

function writeElement(context: PDFContext, element: Element, parent: PDFRef, pages: ReadonlyMap<string, PDFRef>): void {
  const { dictionary, kids, ref, role } = element;
  const firstPage = kids.find((kid) => kid.kind === 'content')?.page;
  const page = pages.get(firstPage ?? '');
  dictionary.set(name('S'), name(role));
  dictionary.set(name('P'), parent);
  if (page === undefined) dictionary.delete(name('Pg'));
  else dictionary.set(name('Pg'), page);
  const written = kids.map((kid) => writtenKid(context, kid, firstPage, pages));
  const [only] = written;
  if (only === undefined) dictionary.delete(name('K'));
  else dictionary.set(name('K'), written.length === 1 ? only : context.obj(written));
  for (const kid of kids) if (kid.kind === 'element') writeElement(context, kid, ref, pages);
}

function writtenKid(
  context: PDFContext,
  kid: Kid,
  ownPage: string | undefined,
  pages: ReadonlyMap<string, PDFRef>,
): PDFObject {
  if (kid.kind === 'element') return kid.ref;
  if (kid.kind === 'annotation') return kid.source;
  const page = pages.get(kid.page);
  if (kid.page === ownPage || page === undefined) return context.obj(kid.mark);
  return context.obj({ Type: 'MCR', Pg: page, MCID: kid.mark });
}

/** From each mark on a page, and from each link, back to the element that owns it. */
function writeParents(context: PDFContext, root: PDFDict, top: Element, pages: readonly PDFRef[]): void {
  const owners = new Map(pages.map((page) => [keyOf(page), [] as PDFRef[]]));
  const entries: [number, PDFRef][] = [];
  for (const element of elementsOf(top)) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') {
        const list = owners.get(kid.page);
        if (list !== undefined) list[kid.mark] = element.ref;
      } else if (kid.kind === 'annotation') {
        const annotation = asDictionary(context, kid.annotation);
        const index = annotation && numberIn(annotation, 'StructParent');
        if (index !== undefined) entries.push([index, element.ref]);
      }
    }
  }
  for (const page of pages) {
    const index = numberIn(asDictionary(context, page) as PDFDict, 'StructParents');
    const marks = Array.from(owners.get(keyOf(page)) ?? [], (owner) => owner ?? null);
    if (index !== undefined) entries.push([index, context.register(context.obj(marks))]);
  }
  entries.sort(([a], [b]) => a - b);
  discard(context, root, 'ParentTree', 'Nums');
  root.set(name('ParentTree'), context.register(context.obj({ Nums: entries.flat() })));
  root.set(name('ParentTreeNextKey'), context.obj((entries.at(-1)?.[0] ?? -1) + 1));
}

/**
 * Chromium names header cells after the nodes of its page, which differ from run to run; here they are counted in
 * reading order, and the cells that refer to them follow.
 */
function writeIdentifiers(context: PDFContext, root: PDFDict, top: Element): void {
  const named = [...elementsOf(top)].filter((element) => element.dictionary.has(name('ID')));
  const renamed = new Map<string, string>();
  const index: (PDFString | PDFRef)[] = [];
  for (const [at, { dictionary, ref }] of named.entries()) {
    const identifier = `cell-${String(at + 1).padStart(5, '0')}`;
    renamed.set(textOf(dictionary.lookup(name('ID'))), identifier);
    dictionary.set(name('ID'), PDFString.of(identifier));
    index.push(PDFString.of(identifier), ref);
  }
  for (const { dictionary } of elementsOf(top)) {
    for (const attributes of listIn(dictionary, 'A').map((object) => asDictionary(context, object))) {
      if (!attributes?.has(name('Headers'))) continue;
      const known = listIn(attributes, 'Headers').flatMap(
        (header) => renamed.get(textOf(context.lookup(header))) ?? [],
      );
      if (known.length === 0) attributes.delete(name('Headers'));
      else attributes.set(name('Headers'), context.obj(known.map((identifier) => PDFString.of(identifier))));
    }
  }
  discard(context, root, 'IDTree', 'Names');
  if (index.length > 0) root.set(name('IDTree'), context.register(context.obj({ Names: index })));
}

function textOf(object: PDFObject | undefined): string {
  return object !== undefined && 'decodeText' in object ? (object as PDFString).decodeText() : '';
}

/** Removes an index with all its branches, so that nothing of it stays behind in the file. */
function discard(context: PDFContext, dictionary: PDFDict, key: string, leaves: string): void {
  const remove = (object: PDFObject): void => {
    const branch = asDictionary(context, object);
    if (branch === undefined) return;
    for (const kid of listIn(branch, 'Kids')) remove(kid);
    for (const leaf of listIn(branch, leaves)) {
      if (leaf instanceof PDFRef && context.lookup(leaf) instanceof PDFArray) context.delete(leaf);
    }
    if (object instanceof PDFRef) context.delete(object);
  };
  const tree = dictionary.get(name(key));
  if (tree !== undefined) remove(tree);
  dictionary.delete(name(key));
}

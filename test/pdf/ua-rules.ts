import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The rules of PDF/UA-1 (ISO 14289-1) that a machine can judge, as far as they concern a printed leaflet. It shares no
 * code with what makes the file. Each sentence is a rule that the file breaks; none, and the file keeps them all.
 */
export async function brokenRules(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const file: File = { document, root: document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict) };
  const elements = readElements(file);
  return [
    ...brokenByDocument(file, bytes),
    ...elements.flatMap(brokenByElement),
    ...brokenByHeadings(elements),
    ...brokenByLinks(file, elements),
    ...brokenByIndex(file, elements),
    ...brokenByFonts(file),
    ...(await brokenByDrawing(bytes)),
  ];
}

type File = { readonly document: PDFDocument; readonly root: PDFDict };
type Element = {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly role: string;
  /** The role after the map of roles. */
  readonly means: string;
  readonly parent: Element | undefined;
  readonly kids: readonly Element[];
  /** `page mark` for each piece of content. */
  readonly marks: readonly string[];
  readonly annotations: readonly PDFRef[];
};

const at = (dictionary: PDFDict | undefined, key: string) => dictionary?.lookup(PDFName.of(key));
const text = (dictionary: PDFDict | undefined, key: string): string => {
  const found = at(dictionary, key);
  return found !== undefined && 'decodeText' in found ? (found as PDFName).decodeText() : '';
};
const list = (dictionary: PDFDict, key: string) => {
  const found = at(dictionary, key);
  if (found === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [dictionary.get(PDFName.of(key)) ?? found];
};

function readElements({ document, root }: File): readonly Element[] {
  const map = at(root, 'RoleMap');
  const all: Element[] = [];
  const read = (ref: PDFRef, parent: Element | undefined, page: string): Element => {
    const dictionary = document.context.lookup(ref, PDFDict);
    const role = text(dictionary, 'S');
    const means = (map instanceof PDFDict && text(map, role)) || role;
    const [kids, marks, annotations]: [Element[], string[], PDFRef[]] = [[], [], []];
    const element: Element = { ref, dictionary, role, means, parent, kids, marks, annotations };
    all.push(element);
    const ownPage = dictionary.get(PDFName.of('Pg'))?.toString() ?? page;
    for (const kid of list(dictionary, 'K')) {
      const found = document.context.lookup(kid);
      if (found instanceof PDFNumber) marks.push(`${ownPage} ${found.asNumber()}`);
      else if (!(found instanceof PDFDict)) continue;
      else if (text(found, 'Type') === 'OBJR') annotations.push(found.get(PDFName.of('Obj')) as PDFRef);
      else if (text(found, 'Type') === 'MCR')
        marks.push(`${found.get(PDFName.of('Pg')) ?? ownPage} ${at(found, 'MCID')}`);
      else kids.push(read(kid as PDFRef, element, ownPage));
    }
    return element;
  };
  for (const top of list(root, 'K')) read(top as PDFRef, undefined, '');
  return all;
}

function brokenByDocument({ document }: File, bytes: Uint8Array): string[] {
  const { catalog, context } = document;
  const packet = at(catalog, 'Metadata');
  const xmp = packet instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(packet).decode()).toString('utf8') : '';
  const information = context.lookup(context.trailerInfo.Info) as PDFDict | undefined;
  const marks = at(catalog, 'MarkInfo') as PDFDict | undefined;
  const preferences = at(catalog, 'ViewerPreferences') as PDFDict | undefined;
  const title = text(information, 'Title');
  return told({
    'the header says PDF 1.7': Buffer.from(bytes.subarray(0, 8)).toString() === '%PDF-1.7',
    'XMP declares PDF/UA-1': xmp.includes('<pdfuaid:part>1</pdfuaid:part>'),
    'XMP has the title': title !== '' && /<dc:title>.+<\/dc:title>/.test(xmp),
    'the file is marked as tagged': String(at(marks, 'Marked')) === 'true',
    'nothing is suspect': marks?.has(PDFName.of('Suspects')) !== true,
    'the window shows the title': String(at(preferences, 'DisplayDocTitle')) === 'true',
    'the document has a language': /^[a-z]{2}(-[A-Z]{2})?$/.test(text(catalog, 'Lang')),
    'the tab key follows the structure': document.getPages().every((page) => text(page.node, 'Tabs') === 'S'),
    'the file has an identifier': context.trailerInfo.ID !== undefined,
  });
}

const STANDARD =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|T[RHD]|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;
/** What may stand directly within what (ISO 32000-1, 14.8.4.3), and the other way round. */
const WITHIN: Record<string, RegExp> = {
  L: /^(L|LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  TR: /^(TH|TD)$/,
};
const INSIDE: Record<string, RegExp> = {
  LI: /^L$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
};

function brokenByElement(element: Element): string[] {
  const { dictionary, role, means, kids, marks, parent } = element;
  const within = WITHIN[means];
  return told({
    [`${role} means something in PDF 1.7`]: STANDARD.test(means),
    [`${means} holds only what it may`]:
      within === undefined || (kids.every((kid) => within.test(kid.means)) && marks.length === 0),
    [`${means} stands where it may`]: INSIDE[means]?.test(parent?.means ?? '') ?? true,
    'a figure has words': means !== 'Figure' || text(dictionary, 'Alt') !== '',
    'a header cell says what it heads': means !== 'TH' || /^(Row|Column|Both)$/.test(attribute(dictionary, 'Scope')),
    'the rows of a table are equally long': means !== 'Table' || isRectangular(element),
    'an element knows its parent': parent === undefined || dictionary.get(PDFName.of('P')) === parent.ref,
  });
}

function attribute(dictionary: PDFDict, key: string): string {
  const found = list(dictionary, 'A').map((each) => at(dictionary.context.lookup(each) as PDFDict, key));
  return String(found.find((each) => each !== undefined) ?? '').replace(/^\//, '');
}

function isRectangular(table: Element): boolean {
  const rows = table.kids.filter((kid) => kid.means === 'TR').map((row) => row.kids);
  const widths = rows.map(() => 0);
  for (const [at, cells] of rows.entries()) {
    for (const cell of cells) {
      const [across, down] = ['ColSpan', 'RowSpan'].map((key) => Number(attribute(cell.dictionary, key) || 1));
      for (let row = at; row < at + (down ?? 1); row++) widths[row] = (widths[row] ?? 0) + (across ?? 1);
    }
  }
  return new Set(widths).size <= 1;
}

function brokenByHeadings(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ means }) => (/^H[1-6]$/.test(means) ? [Number(means[1])] : []));
  return told({ 'headings skip no level': levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1) });
}

function brokenByLinks({ document }: File, elements: readonly Element[]): string[] {
  const owners = new Map(elements.flatMap((element) => element.annotations.map((ref) => [ref, element] as const)));
  return document.getPages().flatMap((page) =>
    list(page.node, 'Annots').flatMap((ref) => {
      const annotation = document.context.lookup(ref, PDFDict);
      return told({
        'a link belongs to the structure': owners.get(ref as PDFRef)?.means === 'Link',
        'a link says where it leads': text(annotation, 'Contents') !== '',
      });
    }),
  );
}

/** The index from marks to elements must say the same as the elements themselves. */
function brokenByIndex({ document, root }: File, elements: readonly Element[]): string[] {
  const numbers = leaves(at(root, 'ParentTree'), 'Nums');
  const index = new Map<number, PDFRef>();
  for (let n = 0; n < numbers.length; n += 2) index.set(Number(String(numbers[n])), numbers[n + 1] as PDFRef);
  const known = new Set(leaves(at(root, 'IDTree'), 'Names').map(String));
  const headers = elements.flatMap(({ dictionary }) =>
    list(dictionary, 'A').flatMap((each) => list(document.context.lookup(each) as PDFDict, 'Headers')),
  );
  const owned = elements.flatMap((element) => element.marks.map((mark) => [mark, element.ref] as const));
  const indexed = document.getPages().flatMap((page) => {
    const owners = document.context.lookup(index.get(Number(String(at(page.node, 'StructParents'))))) as PDFArray;
    return owners
      .asArray()
      .flatMap((owner, mark) => (owner instanceof PDFRef ? [[`${page.ref} ${mark}`, owner] as const] : []));
  });
  const clickable = elements.flatMap((element) =>
    element.annotations.map((ref) => {
      const entry = at(document.context.lookup(ref, PDFDict), 'StructParent');
      return index.get(Number(String(entry))) === element.ref;
    }),
  );
  const sorted = (pairs: readonly (readonly [string, PDFRef])[]) => pairs.map(String).sort().join();
  return told({
    'each mark leads to its element': sorted(owned) === sorted(indexed),
    'each link leads to its element': clickable.every(Boolean),
    'each cell refers to header cells that exist': headers.every((header) => known.has(String(header))),
  });
}

/** An index may be a tree: its entries, from all its branches. */
function leaves(tree: unknown, key: string): readonly PDFObject[] {
  if (!(tree instanceof PDFDict)) return [];
  return [...list(tree, key), ...list(tree, 'Kids').flatMap((kid) => leaves(tree.context.lookup(kid), key))];
}

function brokenByFonts({ document }: File): string[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || text(object, 'Type') !== 'Font' || text(object, 'Subtype') !== 'Type0')
      return [];
    const [descendant] = list(object, 'DescendantFonts').map((each) => document.context.lookup(each) as PDFDict);
    const descriptor = at(descendant, 'FontDescriptor') as PDFDict | undefined;
    const files = ['FontFile', 'FontFile2', 'FontFile3'];
    return told({
      'a font is embedded': files.some((key) => descriptor?.has(PDFName.of(key))),
      'a font knows its letters': object.has(PDFName.of('ToUnicode')),
    });
  });
}

const PAINTING = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
]);

/** Whatever is painted is either content of the structure or an artifact, never both and never neither. */
async function brokenByDrawing(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const broken = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const open: ('artifact' | 'content' | 'other')[] = [];
    for (const [index, operator] of fnArray.entries()) {
      const [first, second] = (argsArray[index] ?? []) as [unknown, unknown];
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        open.push(first === 'Artifact' ? 'artifact' : typeof second === 'number' ? 'content' : 'other');
        if (open.includes('artifact') && open.includes('content')) broken.add('nothing is both content and artifact');
      } else if (operator === OPS.endMarkedContent) open.pop();
      const paints = PAINTING.has(operator) || (operator === OPS.constructPath && first !== OPS.endPath);
      if (paints && !open.includes('artifact') && !open.includes('content'))
        broken.add('all that is painted is tagged');
    }
    if (open.length > 0) broken.add('marks are closed');
  }
  await document.destroy();
  return [...broken];
}

/** The names of the rules that do not hold. */
function told(rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as it stands on paper. */
export type Word = {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** `content` is read out, an `artifact` is passed over, `untagged` is a fault. */
  readonly role: 'content' | 'artifact' | 'untagged';
};

/** An element of the structure; `text` is all the words under it. */
export type Tag = {
  readonly role: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly page: number;
  readonly text: string;
  readonly kids: readonly Tag[];
};

export type PdfAsShipped = {
  readonly version: string;
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly created: string;
  /** `pdfuaid:part` of the XMP metadata. */
  readonly pdfua: string;
  readonly xmp: (key: string) => string;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  /** Headings of the outline, indented by two spaces a level. */
  readonly outline: readonly string[];
  readonly words: readonly Word[];
  /** The structure, page by page. */
  readonly tags: readonly Tag[];
  readonly links: readonly { readonly to: string; readonly says: string; readonly page: number }[];
  /** PostScript names, without the prefix of a subset. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
};

/** Reads a PDF with a reader that knows nothing of how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<PdfAsShipped> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  try {
    const metadata = await document.getMetadata();
    const info = metadata.info as Record<string, string>;
    const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => readPage(document, at + 1)));
    return {
      version: info.PDFFormatVersion ?? '',
      title: info.Title ?? '',
      author: info.Author ?? '',
      lang: info.Language ?? '',
      created: info.CreationDate ?? '',
      pdfua: String(metadata.metadata?.get('pdfuaid:part') ?? ''),
      xmp: (key) => String(metadata.metadata?.get(key) ?? ''),
      marked: (await document.getMarkInfo())?.Marked === true,
      showsTitle: preferences?.DisplayDocTitle === true,
      outline: outlineOf(await document.getOutline(), ''),
      words: pages.flatMap((page) => page.words),
      tags: pages.flatMap((page) => page.tags),
      links: pages.flatMap((page) => page.links),
      fonts: [...new Map(pages.flatMap((page) => page.fonts).map((font) => [font.name, font])).values()],
    };
  } finally {
    await document.destroy();
  }
}

/** Every tag with that role, wherever it stands. */
export function tagged(tags: readonly Tag[], role: string): readonly Tag[] {
  return tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagged(tag.kids, role)]);
}

/** The structure as a list of roles, indented by two spaces a level: a page's outline to look at in a test. */
export function drawTags(tags: readonly Tag[], indent = ''): readonly string[] {
  return tags.flatMap((tag) => [`${indent}${tag.role}`, ...drawTags(tag.kids, `${indent}  `)]);
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function outlineOf(items: Outline, indent: string): readonly string[] {
  return (items ?? []).flatMap((item) => [`${indent}${item.title}`, ...outlineOf(item.items, `${indent}  `)]);
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  // Fonts are only known once the page has been drawn.
  const drawing = await page.getOperatorList();
  const { words, byMark } = await wordsOf(page, number);
  const tree = (await page.getStructTree()) as unknown as StructureNode | null;
  const annotations: readonly LinkAnnotation[] = await page.getAnnotations();
  return {
    words,
    tags: (tree?.children ?? []).flatMap((child) => tagOf(child, number, byMark)),
    links: annotations
      .filter((annotation) => annotation.subtype === 'Link')
      .map(({ unsafeUrl, dest, contentsObj }) => ({
        to: unsafeUrl ?? `#${dest}`,
        says: contentsObj?.str ?? '',
        page: number,
      })),
    fonts: fontsOf(page, drawing.argsArray, drawing.fnArray),
  };
}

type LinkAnnotation = {
  readonly subtype: string;
  readonly unsafeUrl?: string;
  readonly dest?: string;
  readonly contentsObj?: { readonly str: string };
};
type StructureNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructureNode[];
};

async function wordsOf(page: PDFPageProxy, number: number) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words: Word[] = [];
  const byMark = new Map<string, string>();
  const open: { role: Word['role']; mark: string | undefined }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((each) => each.mark !== undefined)?.mark;
      const role = open.some((each) => each.role === 'artifact') ? 'artifact' : mark ? 'content' : 'untagged';
      const text = item.str + (item.hasEOL ? ' ' : '');
      if (mark !== undefined) byMark.set(mark, (byMark.get(mark) ?? '') + text);
      if (item.str.trim() === '') continue;
      const [a = 0, b = 0, c = 0, d = 0] = item.transform;
      const size = Math.abs(a * d - b * c) / Math.hypot(a, b);
      words.push({ text: item.str, size, font: fontName(page, item.fontName), page: number, role });
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const isArtifact = (item as { tag?: string }).tag === 'Artifact';
      open.push({ role: isArtifact ? 'artifact' : 'content', mark: item.id ?? undefined });
    }
  }
  return { words, byMark };
}

function tagOf(node: StructureNode, page: number, byMark: ReadonlyMap<string, string>): readonly Tag[] {
  if (node.role === undefined) return [];
  const text = wordsUnder(node, byMark).join('').replace(/\s+/g, ' ').trim();
  const kids = (node.children ?? []).flatMap((child) => tagOf(child, page, byMark));
  return [{ role: node.role, alt: node.alt, lang: node.lang, page, text, kids }];
}

function wordsUnder(node: StructureNode, byMark: ReadonlyMap<string, string>): readonly string[] {
  if (node.type === 'content') return [byMark.get(node.id ?? '') ?? ''];
  return (node.children ?? []).flatMap((child) => wordsUnder(child, byMark));
}

type LoadedFont = { readonly name: string; readonly missingFile: boolean };

function fontName(page: PDFPageProxy, id: string): string {
  return (page.commonObjs.get(id) as LoadedFont).name.replace(/^[A-Z]{6}\+/, '');
}

function fontsOf(page: PDFPageProxy, argumentsOf: readonly unknown[], operators: readonly number[]) {
  const ids = operators.flatMap((operator, at) => {
    const [id] = (argumentsOf[at] ?? []) as [string?];
    return operator === OPS.setFont && id !== undefined ? [id] : [];
  });
  return [...new Set(ids)].map((id) => ({
    name: fontName(page, id),
    embedded: !(page.commonObjs.get(id) as LoadedFont).missingFile,
  }));
}

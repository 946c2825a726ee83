import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Stretch } from '../document.ts';
import { joined } from '../join.ts';
import { linesOf, type Page, type PlacedWords, stretchesOn } from '../paper.ts';
import { type Marked, stretchesTagged, type Tag } from '../tagged.ts';
import type { ReadDocument } from './index.ts';

/** A PDF with text in it: by its structure where it has one, and else by where its words stand. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await loading.promise;
    const pages: (Page & { tagged?: Stretch[] })[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await readPage(await document.getPage(number), number));
    if (pages.every(({ words }) => words.length === 0))
      return {
        trouble:
          'holds no text, only pictures of it. Use the document from which it was made, or have its text recognised.',
      };
    const tagged = pages.flatMap((page) => page.tagged ?? []);
    const placed = stretchesOn(pages);
    const isTagged = isMost(tagged, pages) && (tagged.some(isRow) || !placed.some(isRow));
    return { document: joined(isTagged ? tagged : placed, 'line') };
  } catch (error) {
    return { trouble: troubleOf(error) };
  } finally {
    await loading.destroy();
  }
}

/** A table without borders is none in the structure that a browser writes. */
const isRow = ({ kind }: Stretch): boolean => kind === 'row';

/** Its words with their places, and what its structure says. */
async function readPage(page: PDFPageProxy, number: number) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = (await page.getStructTree()) as Tag | null;
  const [, bottom = 0, , top = 0] = page.view;
  const words: PlacedWords[] = [];
  const texts = new Map<string, { text: string; y: number }>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
      continue;
    }
    const [, , , , x = 0, y = 0] = item.transform;
    const id = open.findLast((each) => each !== undefined);
    if (id !== undefined) {
      const before = texts.get(id);
      texts.set(id, { text: `${before?.text ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`, y: before?.y ?? y });
    }
    if (item.str.trim() !== '') words.push({ text: item.str, x, y, width: item.width, height: item.height || 10 });
  }
  const read: Page = { number, top, bottom, words };
  if (!tree) return read;
  const lines = linesOf(read);
  const lineAt = (y: number) => 1 + lines.findIndex((line) => Math.abs(line.y - y) < line.height);
  const marked: Marked = new Map(
    [...texts].map(([id, { text, y }]) => [id, { text, place: { line: Math.max(1, lineAt(y)), page: number } }]),
  );
  return { ...read, tagged: stretchesTagged(tree, marked) };
}

/** Whether the structure holds what stands on the pages, but for what stands at their edges. */
function isMost(tagged: readonly Stretch[], pages: readonly Page[]): boolean {
  const letters = (texts: readonly { text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
  const held = letters(tagged.flatMap(({ cells }) => cells.flat()));
  return held > letters(pages.flatMap(({ words }) => words)) * 0.85;
}

function troubleOf(error: unknown): string {
  return error instanceof Error && error.name === 'PasswordException'
    ? 'is locked with a password. Save a copy without one, and try again.'
    : 'is damaged: I cannot read it as a PDF. Save it again from where it was made, and try again.';
}

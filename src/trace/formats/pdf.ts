import { joined } from '../join.ts';
import { type Page, stretchesOn } from '../paper.ts';
import type { ReadDocument } from './index.ts';

/** A PDF with text in it. What stands at the edge of page after page is no part of what is read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await loading.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const words = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform;
        return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
      });
      pages.push({ number, top, bottom, words });
    }
    if (pages.every(({ words }) => words.length === 0))
      return {
        trouble:
          'holds no text, only pictures of it. Use the document from which it was made, or have its text recognised.',
      };
    return { document: joined(stretchesOn(pages), 'line') };
  } catch (error) {
    return { trouble: troubleOf(error) };
  } finally {
    await loading.destroy();
  }
}

function troubleOf(error: unknown): string {
  return error instanceof Error && error.name === 'PasswordException'
    ? 'is locked with a password. Save a copy without one, and try again.'
    : 'is damaged: I cannot read it as a PDF. Save it again from where it was made, and try again.';
}

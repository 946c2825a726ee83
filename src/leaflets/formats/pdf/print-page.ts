import type { Page, PDFOptions } from '../browser/start.ts';
import type { Metadata } from '../ua/metadata.ts';
import type { PdfReading } from '../ua/reading.ts';
import { type Asked, faultsOf, type PrintFault } from './faults.ts';
import { factsOf, fontsThatFail, widerThan } from './page-facts.ts';
import { prepareForPrint } from './prepare.ts';
import { type Press, toSheet } from './press.ts';

/** A whole HTML document that carries its fonts, styles and pictures within itself, and what the PDF says of itself. */
export type PageToPrint = Metadata & {
  readonly html: string;
  /** Beginnings of the PostScript names that the print may use (`AtkinsonHyperlegibleNext`); any, if left out. */
  readonly fonts?: readonly string[];
};

/** A PDF/UA-1 file, what it really holds, and where it falls short of its page; no faults, then it may be handed out. */
export type PrintedPage = {
  readonly kind: 'printed';
  readonly bytes: Uint8Array;
  readonly reading: PdfReading;
  readonly faults: readonly PrintFault[];
};

/** Embedded fonts would not load, so that their words would be missing; the families, each with its weight. */
export type FontsFailed = { readonly kind: 'fonts-failed'; readonly fonts: readonly string[] };

/** Prints one page in a press that is open. Rejects when the browser fails. */
export async function printPage(press: Press, toPrint: PageToPrint): Promise<PrintedPage | FontsFailed> {
  const { page, refused } = press;
  refused.clear();
  await page.setContent(toPrint.html, { waitUntil: 'load' });
  const failing = await fontsThatFail(page);
  if (failing.length > 0) return { kind: 'fonts-failed', fonts: failing };
  await prepareForPrint(page);
  const facts = await factsOf(page);
  const printed = await page.pdf(PAPER);
  const { finishPdf } = await import('../ua/finish.ts');
  const { bytes, reading } = await finishPdf(printed, toPrint, facts.linkWordings);
  const asked = { refused: [...refused], allowedFonts: toPrint.fonts };
  const suspected = faultsOf(facts, reading, asked, []);
  const seenAgain = suspected.length > 0 ? await atPrintedWidth(page, reading, asked) : [];
  const faults = seenAgain.filter((fault) => suspected.some(({ kind }) => kind === fault.kind));
  return { kind: 'printed', bytes, reading, faults };
}

/** A page that does not name its paper is printed on A4. */
const PAPER: PDFOptions = {
  tagged: true,
  outline: true,
  format: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
};

/**
 * Looks again at the page, laid out at the very width of its print. In Chromium's prints, conditions of a style go by
 * the sheet and sizes by the room within its margins, so only what is wrong in both is a fault.
 */
async function atPrintedWidth(page: Page, reading: PdfReading, asked: Asked): Promise<readonly PrintFault[]> {
  await page.setViewport({ width: Math.floor(reading.measure), height: 1000 });
  const facts = await factsOf(page);
  const tooWide = await widerThan(page, reading.measure);
  await toSheet(page);
  return faultsOf(facts, reading, asked, tooWide);
}

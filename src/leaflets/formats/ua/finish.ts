import { createHash } from 'node:crypto';
import { withArtifacts } from './artifacts.ts';
import { compacted, type Shapes } from './compact.ts';
import { decorationIn, textsByMark } from './decoration.ts';
import { fileOf } from './file.ts';
import { fontsOf } from './letters.ts';
import { describeLinks } from './links.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import {
  dictionaryIn,
  keyOf,
  listIn,
  name,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFRawStream,
  PDFRef,
  streamBytes,
  textIn,
} from './objects.ts';
import { type Painted, paintedBy } from './painted.ts';
import { type PdfReading, readingOf } from './reading.ts';
import { tersely } from './terse.ts';
import { tidied } from './tidy.ts';
import { type Drawn, drawnBy, operationsOf } from './tokens.ts';
import { readTree } from './tree.ts';
import { writeTree } from './write-tree.ts';

type PdfPage = {
  readonly key: string;
  readonly ref: PDFRef;
  readonly node: PDFDict;
  readonly drawing: readonly Drawn[];
  readonly painted: readonly Painted[];
};

/**
 * Turns the tagged PDF that Chromium prints into PDF/UA-1 (ISO 14289-1), moving nothing that an eye could tell, and says
 * what it holds. The same input and metadata give the same bytes. `linkWordings` are the texts of the page's links.
 * Throws on a file that Chromium did not write so; nothing in a leaflet can bring that about.
 */
export async function finishPdf(
  printed: Uint8Array,
  metadata: Metadata,
  linkWordings: readonly string[],
): Promise<{ readonly bytes: Uint8Array; readonly reading: PdfReading }> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const shapes: Shapes = new Map();
  const pages = document.getPages().map((page) => readPage(page.node, page.ref, shapes));
  const painted = new Map(pages.map((page) => [page.key, page.painted]));
  const texts = textsByMark(painted);
  const before = readTree(document.catalog);
  if (before === undefined) throw new Error('the browser printed a file without structure');
  const isDecoration = decorationIn(before, texts);
  const after = tidied(before, isDecoration);
  describeLinks(after, texts, linkWordings);
  writeTree(
    document.catalog,
    before,
    after,
    document.getPages().map((page) => page.ref),
  );
  const fingerprint = createHash('sha256').update(JSON.stringify(metadata));
  for (const page of pages) {
    const isArtifact = (mark: number) => isDecoration({ kind: 'content', page: page.key, mark });
    const drawing = tersely(withArtifacts(page.drawing, isArtifact));
    fingerprint.update(drawing);
    replaceDrawing(page, drawing);
  }
  writeMetadata(document, metadata);
  const identifier = PDFHexString.of(fingerprint.digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
  const bytes = fileOf(document.context);
  const layers = new Map(pages.map((page) => [page.key, page.node]));
  const reading = readingOf(after, painted, texts, (page, object) => isLayerOfText(layers.get(page), object));
  return { bytes, reading };
}

function readPage(node: PDFDict, ref: PDFRef, shapes: Shapes): PdfPage {
  const fonts = fontsOf(dictionaryIn(node, 'Resources'));
  const drawing = compacted(drawnBy(operationsOf(streamBytes(node.context, listIn(node, 'Contents')))), fonts, shapes);
  return { key: keyOf(ref), ref, node, drawing, painted: paintedBy(drawing, fonts) };
}

function replaceDrawing({ node }: PdfPage, drawing: Uint8Array): void {
  const { context } = node;
  for (const old of listIn(node, 'Contents')) if (old instanceof PDFRef) context.delete(old);
  node.set(name('Contents'), context.register(context.stream(drawing)));
  // Readers that follow the page from link to link go in the order of the structure.
  node.set(name('Tabs'), name('S'));
}

/** A see-through layer is a drawing of its own, whose words stand outside the page's marks. */
function isLayerOfText(page: PDFDict | undefined, object: string): boolean {
  const resources = page && dictionaryIn(page, 'Resources');
  const objects = resources && dictionaryIn(resources, 'XObject');
  const layer = objects?.lookup(name(object));
  if (!(layer instanceof PDFRawStream) || textIn(layer.dict, 'Subtype') !== 'Form') return false;
  const operations = operationsOf(streamBytes(layer.dict.context, [layer]));
  return operations.some(({ operator }) => operator === 'BT' || operator === 'Do');
}

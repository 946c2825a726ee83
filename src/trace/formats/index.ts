import type { Document } from '../document.ts';
import { kindOf } from '../kinds.ts';

/** What was read of a file, or why nothing could be, as the end of a sentence that begins with the file's name. */
export type ReadDocument = { document: Document } | { trouble: string };

/** A reader of one format. */
export type Reader = (bytes: Uint8Array) => Promise<ReadDocument>;

/** Every format in which associations keep their documents, loaded when there is one to read. */
const readers = {
  text: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  word: async () => (await import('./word.ts')).readWord,
  pdf: async () => (await import('./pdf.ts')).readPdf,
} as const satisfies Record<string, () => Promise<Reader>>;

export type FormatName = keyof typeof readers;

/** Reads a document, of whatever kind its bytes say that it is. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const kind = kindOf(bytes, file);
  if ('trouble' in kind) return kind;
  const read = await (await readers[kind.format]())(bytes);
  const isEmpty = 'document' in read && read.document.passages.length === 0;
  return isEmpty ? { trouble: 'holds no text.' } : read;
}

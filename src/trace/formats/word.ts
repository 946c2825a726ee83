import { joined } from '../join.ts';
import { stretchesOf } from '../web-page.ts';
import type { ReadDocument } from './index.ts';

/** A Word document (.docx). Headers, footers and numbers of pages are no part of what is read; places are paragraphs. */
export async function readWord(bytes: Uint8Array): Promise<ReadDocument> {
  const { default: mammoth } = await import('mammoth');
  const read = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch(() => undefined);
  if (!read)
    return { trouble: 'is damaged: I cannot find the text in it. Open it in Word, save it again, and try again.' };
  const starts = [...read.value.matchAll(/<(p|h[1-6]|li)\b/g)].map(({ index }) => index);
  let paragraph = 0;
  // Places are asked for in order.
  const placeAt = (index: number) => {
    while ((starts[paragraph] ?? Number.POSITIVE_INFINITY) < index) paragraph++;
    return { line: Math.max(1, paragraph) };
  };
  return { document: joined(stretchesOf(read.value, placeAt), 'paragraph') };
}

/** The one door to pdf-lib: the kinds of object that a PDF is made of, and short ways to look into them. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
export type { PDFContext, PDFObject };

export const name = (text: string): PDFName => PDFName.of(text);

/** The entry under a key, references followed; undefined where there is none. */
export function entry(dictionary: PDFDict, key: string): PDFObject | undefined {
  return dictionary.lookup(name(key));
}

export function dictionaryIn(dictionary: PDFDict, key: string): PDFDict | undefined {
  const found = entry(dictionary, key);
  return found instanceof PDFDict ? found : undefined;
}

export function arrayIn(dictionary: PDFDict, key: string): PDFArray | undefined {
  const found = entry(dictionary, key);
  return found instanceof PDFArray ? found : undefined;
}

/** The text of a string or the letters of a name. */
export function textIn(dictionary: PDFDict, key: string): string | undefined {
  const found = entry(dictionary, key);
  if (found instanceof PDFString || found instanceof PDFHexString || found instanceof PDFName)
    return found.decodeText();
  return undefined;
}

export function numberIn(dictionary: PDFDict, key: string): number | undefined {
  const found = entry(dictionary, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

/** One value or an array of values, as a list: PDF allows both in many places. */
export function listIn(dictionary: PDFDict, key: string): readonly PDFObject[] {
  const direct = dictionary.get(name(key));
  if (direct === undefined) return [];
  const found = dictionary.context.lookup(direct);
  return found instanceof PDFArray ? found.asArray() : [direct];
}

export function asDictionary(context: PDFContext, object: PDFObject): PDFDict | undefined {
  const found = context.lookup(object);
  return found instanceof PDFDict ? found : undefined;
}

/** The unpacked bytes of a stream, or of several that belong together; Chromium packs them all in the same way. */
export function streamBytes(context: PDFContext, objects: readonly PDFObject[]): Uint8Array {
  const parts = objects.flatMap((object) => {
    const stream = context.lookup(object);
    return stream instanceof PDFRawStream ? [unpacked(stream), Buffer.from('\n')] : [];
  });
  return Buffer.concat(parts);
}

function unpacked({ dict, contents }: PDFRawStream): Uint8Array {
  return textIn(dict, 'Filter') === 'FlateDecode' ? inflateSync(contents) : contents;
}

/** The same stream, packed as small as zlib can; a picture is packed in its own way, and stays so. */
export function packed(stream: PDFRawStream): PDFRawStream {
  if (!['FlateDecode', undefined].includes(textIn(stream.dict, 'Filter'))) return stream;
  const dict = stream.dict.clone();
  dict.set(name('Filter'), name('FlateDecode'));
  return PDFRawStream.of(dict, deflated(unpacked(stream)));
}

export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, memLevel: 9 });
}

/** A short name for a reference, the same for the same object: good as the key of a map. */
export function keyOf(object: PDFObject | undefined): string {
  return object instanceof PDFRef ? object.tag : '';
}

import { utf16 } from '../ground/encoding.ts';
import type { FormatName } from './formats/index.ts';

/** Which reader a file is for, or why there is none, as the end of a sentence that begins with the file's name. */
export function kindOf(bytes: Uint8Array, file: string): { format: FormatName } | { trouble: string } {
  if (bytes.length === 0) return { trouble: 'is empty.' };
  if (begins(bytes, '%PDF')) return { format: 'pdf' };
  if (begins(bytes, 'PK\u0003\u0004')) return packed(bytes, file);
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return old(bytes);
  if (begins(bytes, '{\\rtf'))
    return { trouble: 'is rich text (RTF). Open it in Word, save it as .docx, and try again.' };
  const start = latin(bytes.subarray(0, 1000)).replaceAll('\u0000', '');
  if (/\.x?html?$/i.test(file) || /^\W*<(!doctype html|html|head|body)\b/i.test(start)) return { format: 'html' };
  if (!utf16(bytes) && bytes.subarray(0, 4096).includes(0))
    return { trouble: 'is no document that I can read: it may be a picture or a program.' };
  return { format: 'text' };
}

function packed(bytes: Uint8Array, file: string): ReturnType<typeof kindOf> {
  const names = latin(bytes);
  if (names.includes('word/')) return { format: 'word' };
  if (names.includes('application/vnd.oasis.opendocument'))
    return { trouble: 'is an OpenDocument file. Save it as .docx, and try again.' };
  return /\.docx$/i.test(file)
    ? {
        trouble:
          'is damaged: it is called a Word document, and holds none. Open it in Word, save it again, and try again.',
      }
    : { trouble: 'is a packed file that holds no Word document. Unpack it, and name the document in it.' };
}

/** Word keeps a document that has a password in the same wrapping as its files of before 2007. */
function old(bytes: Uint8Array): { trouble: string } {
  return latin(bytes).replaceAll('\u0000', '').includes('EncryptedPackage')
    ? { trouble: 'is locked with a password. Open it in Word, save a copy without one, and try again.' }
    : { trouble: 'is a Word document of the old kind (.doc). Open it in Word, save it as .docx, and try again.' };
}

const begins = (bytes: Uint8Array, text: string): boolean => latin(bytes.subarray(0, text.length)) === text;

/** A character a byte. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

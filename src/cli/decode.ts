import { isUtf8 } from 'node:buffer';
import { utf16 } from '../ground/encoding.ts';

/** How a text stands in a file: as which bytes, and whether a byte order mark comes first. */
export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be';
  mark: boolean;
}

/** What was read: the text without a byte order mark, or the reason why there is none, as the end of a sentence that begins with the file's name. */
export type Decoded = { text: string; encoding: Encoding } | { trouble: string };

/** No line of a policy comes near this; a line that long is some other kind of file, and would keep the reader waiting. */
const longestLine = 100_000;

/**
 * Text from the bytes of a file. UTF-8 with or without a byte order mark and UTF-16, as Notepad calls “Unicode”, are
 * read; anything else is named for what it is, and no byte is ever guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  const other = otherKind(bytes);
  if (other) return { trouble: other };
  const wide = utf16(bytes);
  if (wide) return isWhole(bytes, wide) ? sensible(bytes, wide) : { trouble: broken };
  if (bytes.includes(0))
    return { trouble: 'is not text: it holds bytes that no text has. Is it a picture or a program?' };
  if (!isUtf8(bytes)) return { trouble: notUtf8(bytes) };
  return sensible(bytes, 'utf-8');
}

/** A text as the bytes of a file, encoded as it was found: what `decode` undoes. */
export function encode(text: string, { name, mark }: Encoding): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  if (name === 'utf-8') return Buffer.from(whole);
  const bytes = Buffer.from(whole, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
}

/** Files that people take for text because a word processor opens them, by the bytes with which they begin. */
const kinds: [begins: number[], is: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a Word document or another packed file, not plain text'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word document, not plain text'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF, not plain text'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is rich text (RTF), not plain text'],
];

function otherKind(bytes: Uint8Array): string | undefined {
  const kind = kinds.find(([begins]) => begins.every((byte, at) => bytes[at] === byte));
  return kind && `${kind[1]}. Save it as “plain text”, in UTF-8, and try again.`;
}

const broken = 'is not whole: a letter in it is cut in half. Save the file again with the encoding UTF-8.';

/** Whether bytes can be read; the last letter of a stream may be unfinished. */
function isWhole(bytes: Uint8Array, name: Encoding['name'], stream = false): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function sensible(bytes: Uint8Array, name: Encoding['name']): Decoded {
  const whole = new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith('\ufeff');
  const text = mark ? whole.slice(1) : whole;
  const read = { text, encoding: { name, mark } };
  if (text.length <= longestLine) return read;
  const lines = text.split('\n');
  const line = lines.findIndex((line) => line.length > longestLine);
  if (line < 0) return read;
  const length = lines[line]?.length.toLocaleString('en-GB');
  return {
    trouble: `has ${length} characters on line ${line + 1}, which is more than any line of a policy. Is it another kind of file?`,
  };
}

function notUtf8(bytes: Uint8Array): string {
  const at = firstInvalid(bytes);
  const before = bytes.subarray(0, at);
  const line = before.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  const column = new TextDecoder().decode(before.subarray(before.lastIndexOf(0x0a) + 1)).length + 1;
  const meant = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const perhaps = /\p{C}/u.test(meant)
    ? ''
    : ` (in the older encoding of Windows it is ${/[“”]/.test(meant) ? 'a quotation mark' : `“${meant}”`})`;
  return `is not UTF-8: the character at line ${line}, column ${column} cannot be read${perhaps}. Save the file again with the encoding UTF-8.`;
}

/** How many bytes can be read before the first that cannot. A beginning can be read in a stream, or not, once and for all: so halve. */
function firstInvalid(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isWhole(bytes.subarray(0, middle), 'utf-8', true)) good = middle;
    else bad = middle;
  }
  // An invalid byte shows only after the lead bytes that made it invalid; those belong to the same character.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

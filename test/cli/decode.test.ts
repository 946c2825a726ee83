import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding, encode } from '../../src/cli/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const words = 'association Tŷ Hafan\n';

describe('the bytes of a file become text', () => {
  test.each([
    ['UTF-8', bytes(words)],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], words)],
    ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['UTF-16 the other way round, without a mark', Buffer.from(words, 'utf16le').swap16()],
  ])('%s, and the text the same bytes again', (_, given) => {
    const decoded = decode(given) as { text: string; encoding: Encoding };
    expect(decoded.text).toBe(words);
    expect(Buffer.from(encode(decoded.text, decoded.encoding))).toEqual(given);
  });

  test('an empty file is empty text', () => {
    expect(decode(bytes())).toMatchObject({ text: '' });
  });

  test('line ends stay as they are', () => {
    expect(decode(bytes('a\r\nb\nc\r'))).toMatchObject({ text: 'a\r\nb\nc\r' });
  });

  test('half a letter of UTF-16 is not guessed at', () => {
    expect(decode(Buffer.from(`\ufeff${words}\ud800`, 'utf16le'))).toEqual({
      trouble: expect.stringContaining('is not whole'),
    });
  });
});

describe('what is no text is called by its name', () => {
  test.each([
    ['a Word document', bytes([0x50, 0x4b, 3, 4], 'word/document.xml'), /^is a Word document/],
    ['an old Word document', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /^is an old Word document/],
    ['a PDF', bytes('%PDF-1.7'), /^is a PDF/],
    ['rich text', bytes('{\\rtf1 hello}'), /^is rich text/],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 10, 0, 0, 0, 13]), /^is not text/],
  ])('%s', (_, given, says) => {
    expect(decode(given)).toEqual({ trouble: expect.stringMatching(says) });
  });

  test('text in an older encoding is told with the place, and the character that was meant', () => {
    expect(decode(bytes('first\nyou’re at the caf', [0xe9], '.\n'))).toEqual({
      trouble: expect.stringContaining('line 2, column 18 cannot be read (in the older encoding of Windows it is “é”)'),
    });
  });

  test('a curly quotation mark of that encoding does not stand in others', () => {
    expect(decode(bytes('note ', [0x93], 'x', [0x94]))).toEqual({
      trouble: expect.stringContaining('(in the older encoding of Windows it is a quotation mark)'),
    });
  });

  test.each([
    ['in the middle of a character that breaks off', bytes('ab', [0xe2, 0x80]), 'line 1, column 3'],
    ['at a byte that begins none', bytes('abc\n\n', [0x80]), 'line 3, column 1'],
    ['after characters of several bytes', bytes('🏠é', [0xff]), 'line 1, column 4'],
  ])('the place is right %s', (_, given, place) => {
    expect(decode(given)).toEqual({ trouble: expect.stringContaining(place) });
  });

  test('a line of ten megabytes is refused at once, with its number', () => {
    const began = performance.now();
    expect(decode(bytes('policy\n', 'x'.repeat(10_000_000)))).toEqual({
      trouble:
        'has 10,000,000 characters on line 2, which is more than any line of a policy. Is it another kind of file?',
    });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../src/ground/diagnostic.ts';
import { mend } from '../../src/ground/mend.ts';

const fix = (line: number, from: number, to: number, text: string): Fix => ({
  span: { line, from, to },
  text,
  safe: true,
});
const mended = (text: string, ...fixes: Fix[]) => mend(text, fixes).text;

describe('mends are made where they belong', () => {
  test('in any order, several to a line', () => {
    expect(mended('in 2hrs\nby fri', fix(2, 3, 6, 'Friday'), fix(1, 3, 7, '2 hours'), fix(1, 0, 2, 'within'))).toBe(
      'within 2 hours\nby Friday',
    );
  });

  test('every kind of line end stays as it is', () => {
    const text = 'a\r\nb\rc\nd\u2028e';
    expect(mended(text, ...[1, 2, 3, 4, 5].map((line) => fix(line, 0, 1, String(line))))).toBe('1\r\n2\r3\n4\u20285');
  });

  test('of two that overlap, the first is made and told', () => {
    const [first, second] = [fix(1, 0, 5, 'X'), fix(1, 4, 8, 'Y')];
    expect(mend('0123456789', [second, first])).toEqual({ text: 'X56789', made: [first] });
  });

  test('one that is told twice is made once', () => {
    expect(mended('ab', fix(1, 1, 1, '-'), fix(1, 1, 1, '-'))).toBe('a-b');
  });

  test('two that touch are both made', () => {
    expect(mended('ab', fix(1, 0, 1, 'x'), fix(1, 1, 2, 'y'))).toBe('xy');
  });

  test('one for a line that is not there is not made, and none reaches over the end of its line', () => {
    expect(mend('ab\ncd', [fix(3, 0, 1, 'x')])).toEqual({ text: 'ab\ncd', made: [] });
    expect(mended('ab\ncd', fix(1, 1, 9, 'x'))).toBe('ax\ncd');
  });
});

const someFix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(6), fc.nat(6), fc.constantFrom('', 'X', 'XYZ'))
  .map(([line, from, length, text]) => fix(line, from, from + length, text));

test('the lines stay as many as they were, and those that have no mend the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bc ', '\n', '\r\n', '😀'), { maxLength: 20 }),
      fc.array(someFix),
      (pieces, fixes) => {
        const text = pieces.join('');
        const { text: result, made } = mend(text, fixes);
        const [was, is] = [text.split(/\r?\n/), result.split(/\r?\n/)];
        expect(is).toHaveLength(was.length);
        const touched = new Set(made.map(({ span }) => span.line));
        for (const [at, line] of was.entries()) if (!touched.has(at + 1)) expect(is[at]).toBe(line);
      },
    ),
  );
});

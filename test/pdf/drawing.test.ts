import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withArtifacts } from '../../src/leaflets/formats/ua/artifacts.ts';
import { lettersOf } from '../../src/leaflets/formats/ua/letters.ts';
import { paintedBy } from '../../src/leaflets/formats/ua/painted.ts';
import { type Drawn, drawnBy, operationsOf } from '../../src/leaflets/formats/ua/tokens.ts';

const read = (text: string) => drawnBy(operationsOf(Buffer.from(text, 'latin1')));
const lines = (drawing: readonly Drawn[]) =>
  drawing.flatMap(({ operations }) => operations.map(({ source }) => source));

describe('the operations of a drawing', () => {
  test('are operands and then the operator, whatever brackets they are in', () => {
    const drawing =
      '/P <</MCID 3 /Lang (en \\) GB) >>BDC\n[<002b> -12.5 (a)]TJ % note\n1 0 0 -1 .5 -9 Tm f* true /X gs';
    expect(operationsOf(Buffer.from(drawing)).map(({ operator, operands }) => [operator, operands.length])).toEqual([
      ['BDC', 7],
      ['TJ', 5],
      ['Tm', 6],
      ['f*', 0],
      ['gs', 2],
    ]);
  });

  const operand = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((number) => number.toFixed(4)),
    fc.stringMatching(/^[A-Za-z0-9+.-]{1,8}$/).map((text) => `/${text}`),
    fc.stringMatching(/^[0-9A-F]{4,8}$/).map((text) => `<${text}>`),
    fc.stringMatching(/^[a-z <>/%[\]{}]{0,8}$/).map((text) => `(${text})`),
  );
  const operator = fc.constantFrom(
    'q',
    'Q',
    'cm',
    'BT',
    'ET',
    'Tj',
    'TJ',
    're',
    'W*',
    'n',
    'f',
    'f*',
    'BDC',
    'EMC',
    'd0',
    "'",
  );
  const operation = fc.record({ operands: fc.array(operand, { maxLength: 6 }), operator });
  const gap = fc.constantFrom(' ', '\n', '\r\n', '\t ', ' % said in passing (not <meant>\n');

  test('are found again however they are spaced', () => {
    fc.assert(
      fc.property(fc.array(operation), fc.array(gap, { minLength: 1 }), (operations, gaps) => {
        const tokens = operations.flatMap((each) => [...each.operands, each.operator]);
        const text = tokens.map((token, at) => token + gaps[at % gaps.length]).join('');
        expect(operationsOf(Buffer.from(text)).map(({ operands, operator }) => ({ operands, operator }))).toEqual(
          operations,
        );
      }),
    );
  });

  test('what Chromium never writes is refused, not guessed at', () => {
    expect(() => operationsOf(Buffer.from('BI /W 1 ID x EI'))).toThrow(/image/);
    expect(() => operationsOf(Buffer.from('q (never closed'))).toThrow(/byte 2/);
  });
});

test('the letters of a font come one by one and in ranges, and one glyph may be several', () => {
  const table = `2 beginbfchar\n<0136> <0175>\n<0139> <00660066>\nendbfchar
    1 beginbfrange\n<0044> <0046> <0062>\nendbfrange\n1 beginbfchar <0200> <D83DDE00> endbfchar`;
  expect([...lettersOf(Buffer.from(table))]).toEqual([
    [0x136, 'ŵ'],
    [0x139, 'ff'],
    [0x200, '😀'],
    [0x44, 'b'],
    [0x45, 'c'],
    [0x46, 'd'],
  ]);
});

/** A font of two letters, the first half as wide as it is high, the second 0.6. */
const fonts = new Map([
  [
    'F1',
    {
      name: 'Plain',
      letters: new Map([
        [1, 'a'],
        [2, 'b'],
      ]),
      widthOf: (glyph: number) => (glyph === 1 ? 500 : 600),
    },
  ],
]);

describe('what a page paints', () => {
  const paint = (text: string) => paintedBy(read(text), fonts);

  test('has its size from font, text and page together, and slanting adds none', () => {
    const size = (text: string) => paint(text).flatMap((piece) => (piece.kind === 'text' ? [piece.size] : []));
    expect(size('.24 0 0 -.24 0 842 cm q 3.125 0 0 3.125 0 0 cm BT /F1 16 Tf 1 0 0 -1 0 0 Tm <0001> Tj ET Q')).toEqual([
      expect.closeTo(12),
    ]);
    expect(size('BT /F1 16 Tf 1 0 .25 -1 0 0 Tm <0001> Tj ET')).toEqual([expect.closeTo(16)]);
    expect(size('q 2 0 0 2 0 0 cm Q BT /F1 10 Tf <0001> Tj ET')).toEqual([10]);
  });

  test('belongs to the mark around it, and to the flow once the page is framed', () => {
    const pieces = paint(
      'q BT /F1 9 Tf <0001> Tj ET Q q 0 0 50 90 re W* n /P <</MCID 4 >>BDC BT /F1 9 Tf <0001> Tj <0002> Tj ET 0 0 9 9 re f EMC Q',
    );
    expect(pieces).toMatchObject([
      { kind: 'text', mark: undefined, inFlow: false, text: 'a' },
      { kind: 'frame', width: 50 },
      { kind: 'text', mark: 4, inFlow: true, text: 'ab' },
      { kind: 'path', mark: 4 },
    ]);
  });

  test('says which letters are missing, and what is meant where glyphs do not tell', () => {
    expect(paint('BT /F1 9 Tf <000100000002> Tj ET')).toMatchObject([{ text: 'ab', missing: 1 }]);
    expect(
      paint('BT /F1 9 Tf <0001> Tj /Span <</ActualText <FEFF0915094D> >> BDC <0007> Tj EMC <0002> Tj ET'),
    ).toMatchObject([{ text: 'aक्b' }]);
  });
});

describe('artifacts', () => {
  test('are what no mark is around', () => {
    const drawing = 'q BT /F1 9 Tf <0001> Tj ET /P <</MCID 0 >>BDC 0 0 9 9 re f EMC /X1 Do 0 0 m 9 9 l S Q';
    expect(lines(withArtifacts(read(drawing), () => false))).toEqual([
      'q',
      '/Artifact <</Type /Pagination>> BDC',
      ...['BT', '/F1 9 Tf', '<0001> Tj', 'ET'],
      'EMC',
      '/P <</MCID 0 >>BDC',
      ...['0 0 9 9 re', 'f'],
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      '/X1 Do',
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      ...['0 0 m', '9 9 l', 'S'],
      'EMC',
      'Q',
    ]);
  });

  test('are also the marks that are named, while a clip is left alone', () => {
    const drawing = '0 0 9 9 re W n /Table <</MCID 7 >>BDC 0 0 9 9 re f EMC';
    expect(lines(withArtifacts(read(drawing), (mark) => mark === 7))).toEqual([
      ...['0 0 9 9 re', 'W', 'n'],
      '/Artifact <</Type /Layout>> BDC',
      ...['0 0 9 9 re', 'f'],
      'EMC',
    ]);
  });
});

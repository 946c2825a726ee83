import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tersely } from '../../src/leaflets/formats/ua/terse.ts';
import { drawnBy, operationsOf } from '../../src/leaflets/formats/ua/tokens.ts';

function terse(drawing: string): string[] {
  const bytes = tersely(drawnBy(operationsOf(Buffer.from(drawing, 'latin1'))));
  return Buffer.from(bytes).toString('latin1').split('\n');
}

describe('a setting', () => {
  test('is said before what is painted with it, once, and colours of lines only where there are lines', () => {
    expect(terse('/G3 gs 1 0 0 RG 1 0 0 rg 0 0 9 9 re f 1 0 0 RG 1 0 0 rg 9 9 9 9 re f 0 0 m 9 9 l S')).toEqual([
      ...['/G3 gs', '1 0 0 rg', '0 0 9 9 re', 'f'],
      ...['9 9 9 9 re', 'f'],
      ...['1 0 0 RG', '0 0 m', '9 9 l', 'S'],
    ]);
  });

  test('is said again where it was taken back with what surrounds it', () => {
    expect(terse('1 g q 0 g 0 0 9 9 re f Q 0 0 9 9 re f q 1 g 0 0 9 9 re f Q')).toEqual([
      ...['q', '0 g', '0 0 9 9 re', 'f', 'Q'],
      ...['1 g', '0 0 9 9 re', 'f'],
      ...['q', '0 0 9 9 re', 'f', 'Q'],
    ]);
  });

  test('is taken back by what surrounds it, and not by a shape with a “q” and “Q” of its own', () => {
    const operations = (text: string) => operationsOf(Buffer.from(text));
    const shape = { kind: 'path', operations: operations('q 1 0 0 1 5 5 cm 0 0 9 9 re f Q') } as const;
    const area = drawnBy(operations('1 g 0 0 9 9 re f'));
    const [open, close] = [drawnBy(operations('q')), drawnBy(operations('Q'))];
    expect(
      Buffer.from(tersely([...open, ...area, shape, ...close, ...area]))
        .toString()
        .split('\n'),
    ).toEqual([
      ...['q', '1 g', '0 0 9 9 re', 'f'],
      ...['q', '1 0 0 1 5 5 cm', '0 0 9 9 re', 'f', 'Q', 'Q'],
      ...['1 g', '0 0 9 9 re', 'f'],
    ]);
  });

  test('is said before what may need any of them, and anew after what may change them', () => {
    expect(terse('1 g 0 G /X1 Do 1 g /Pattern cs /P1 scn 0 0 9 9 re f 1 g 0 0 9 9 re f')).toEqual([
      ...['1 g', '0 G', '/X1 Do'],
      ...['/Pattern cs', '/P1 scn', '0 0 9 9 re', 'f'],
      ...['1 g', '0 0 9 9 re', 'f'],
    ]);
  });
});

describe('text', () => {
  test('in a row is one block, and a glyph two bytes', () => {
    const first = 'BT /F1 9 Tf 1 0 0 -1 7 20 Tm [<00280001>12<0002>] TJ ET';
    const second = 'BT /F1 9 Tf 1 0 0 -1 7 32 Tm [<000D>] TJ ET';
    expect(terse(`/P <</MCID 0 >> BDC ${first} 1 g ${second} EMC`)).toEqual([
      '/P <</MCID 0 >> BDC',
      ...['/F1 9 Tf', 'BT', '1 0 0 -1 7 20 Tm', '[(\0\\(\0\x01)12(\0\x02)]TJ'],
      ...['1 g', '0 -12 Td', '(\0\\r)Tj', 'ET'],
      'EMC',
    ]);
  });

  test('that is more than glyphs is left as it is', () => {
    const drawing = 'BT /F1 9 Tf /Span <</ActualText <FEFF0061> >> BDC <0007> Tj EMC ET';
    expect(terse(drawing).join(' ')).toBe(drawing);
  });
});

test('artifacts in a row are one, and content never', () => {
  const artifact = (height: number) => `/Artifact <</Type /Layout>> BDC 0 0 9 ${height} re f EMC`;
  expect(terse(`${artifact(1)} ${artifact(2)} /P <</MCID 0 >> BDC 0 0 9 3 re f EMC`)).toEqual([
    ...['/Artifact <</Type /Layout>> BDC', '0 0 9 1 re', 'f', '0 0 9 2 re', 'f', 'EMC'],
    ...['/P <</MCID 0 >> BDC', '0 0 9 3 re', 'f', 'EMC'],
  ]);
});

const colour = fc.constantFrom('0 g', '1 g', '0 G', '1 0 0 RG', '1 0 0 rg', '/G1 gs', '/G2 gs');
const area = fc.constantFrom(
  '0 0 9 9 re f',
  '0 0 m 9 9 l S',
  '0 0 m 9 9 l 0 9 l b',
  '/X1 Do',
  'q 2 0 0 2 0 0 cm 0 0 m 1 1 l f Q',
);
const place = fc.integer({ min: -9, max: 9 });
const line = fc
  .record({ font: fc.constantFrom('/F1 9', '/F1 12', '/F2 9'), x: place, y: place, down: fc.boolean(), step: place })
  .map(({ font, x, y, down, step }) => {
    const move = down ? `1 0 0 -1 ${x} ${y} Tm` : `${x} ${y} Td`;
    return `BT ${font} Tf ${move} [<00010028>-5<005C>] TJ ${step} ${step} Td [<0002>] TJ ET`;
  });
const { drawing } = fc.letrec<{ drawing: string; piece: string }>((tie) => ({
  drawing: fc.array(tie('piece'), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { maxDepth: 3 },
    ...[colour, area, line],
    tie('drawing').map((inner) => `q 1 0 0 1 5 5 cm ${inner} Q`),
    tie('drawing').map(
      (inner) => `/Artifact <</Type /Layout>> BDC ${inner.replaceAll(/\/Artifact.*?BDC|EMC/g, '')} EMC`,
    ),
  ),
}));

test('whatever is drawn, all is painted in its place and in its colours', () => {
  fc.assert(
    fc.property(drawing, (text) => {
      expect(paints(terse(text).join('\n'))).toEqual(paints(text));
    }),
    { numRuns: 500 },
  );
});

/** What a drawing paints, each with all that decides how it looks; an interpreter of its own. */
function paints(drawing: string): readonly string[] {
  const painted: string[] = [];
  const saved: Record<string, string>[] = [];
  const marks: string[] = [];
  let state: Record<string, string> = { depth: '' };
  let [path, x, y, flip]: [string[], number, number, number] = [[], 0, 0, 1];
  const paint = (what: string, settings: string) => {
    const seen = settings.split(' ').map((key) => state[key] ?? 'as given');
    painted.push([what, marks.join(' '), state.depth, ...seen].join(' | '));
  };
  const slots: Record<string, string> = { g: 'fill', rg: 'fill', G: 'stroke', RG: 'stroke', gs: 'gs', Tf: 'font' };
  for (const { operator, operands } of operationsOf(Buffer.from(drawing, 'latin1'))) {
    const slot = slots[operator];
    if (slot !== undefined) state = { ...state, [slot]: operands.join(' ') };
    else if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'cm') state = { ...state, depth: `${state.depth} ${operands.join(' ')}` };
    else if (operator === 'BDC') marks.push(operands.join(' '));
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'BT') [x, y, flip] = [0, 0, 1];
    else if (operator === 'Tm') [x, y, flip] = [Number(operands[4]), Number(operands[5]), Number(operands[3])];
    else if (operator === 'Td') [x, y] = [x + Number(operands[0]), y + flip * Number(operands[1])];
    else if (operator === 'Tj' || operator === 'TJ') paint(`${x} ${y} ${flip} ${glyphs(operands)}`, 'gs fill font');
    else if (operator === 'Do') paint('object', 'gs fill stroke');
    else if (operator === 'f' || operator === 'S' || operator === 'b') {
      paint(path.join(' '), { f: 'gs fill', S: 'gs stroke', b: 'gs fill stroke' }[operator]);
      path = [];
    } else if (operator !== 'ET') path.push(...operands, operator);
  }
  return painted;
}

function glyphs(operands: readonly string[]): string {
  const hex = (text: string) =>
    Buffer.from(
      text.slice(1, -1).replaceAll(/\\(.)/g, (_, each) => (each === 'r' ? '\r' : each)),
      'latin1',
    ).toString('hex');
  return operands
    .filter((operand) => !/^[[\]]$/.test(operand))
    .map((operand) => (operand.startsWith('(') ? `<${hex(operand).toUpperCase()}>` : operand))
    .join(' ');
}

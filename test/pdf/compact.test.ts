import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compacted } from '../../src/leaflets/formats/ua/compact.ts';
import { type Curve, joinedCurves, type Point, pointOn } from '../../src/leaflets/formats/ua/curves.ts';
import { drawnBy, operationsOf } from '../../src/leaflets/formats/ua/tokens.ts';

/** Glyph 1 is half as wide as it is high, any other 0.6. */
const fonts = new Map([
  ['F1', { name: 'Plain', letters: new Map(), widthOf: (glyph: number) => (glyph === 1 ? 500 : 600) }],
]);

function compact(drawing: string): string[] {
  return compacted(drawnBy(operationsOf(Buffer.from(drawing))), fonts, new Map())
    .flatMap(({ operations }) => operations)
    .map(({ source }) => source);
}

describe('letters placed one by one', () => {
  test('are written in a row, with kerning only where the next letter is not where its font would put it', () => {
    const drawing = 'BT /F1 20 Tf 1 0 0 -1 7 9 Tm <0001> Tj 10 0 Td <0002> Tj 12 0 Td <0001> Tj 9.5 0 Td <0002> Tj ET';
    expect(compact(drawing)).toEqual(['BT', '/F1 20 Tf', '1 0 0 -1 7 9 Tm', '[ <000100020001> 25 <0002> ] TJ', 'ET']);
  });

  test('begin a new row with another font or line, where they stood', () => {
    const drawing = 'BT /F1 10 Tf 4 0 Td <0001> Tj 5 0 Td <0001> Tj /F1 20 Tf 5 0 Td <0002> Tj 3 8 Td <0001> Tj ET';
    expect(compact(drawing)).toEqual([
      ...['BT', '/F1 10 Tf', '4 0 Td', '[ <00010001> ] TJ'],
      ...['/F1 20 Tf', '10 0 Td', '[ <0002> ] TJ'],
      ...['3 8 Td', '[ <0001> ] TJ', 'ET'],
    ]);
  });

  test('follow the last letter where the line is not moved', () => {
    expect(compact('BT /F1 10 Tf 4 0 Td <0001> Tj <0002> Tj /F1 20 Tf <0001> Tj ET')).toEqual([
      ...['BT', '/F1 10 Tf', '4 0 Td', '[ <00010002> ] TJ'],
      ...['/F1 20 Tf', '11 0 Td', '[ <0001> ] TJ', 'ET'],
    ]);
  });

  test('are left alone where anything else stands between them', () => {
    const drawing = 'BT /F1 10 Tf <0001> Tj /Span <</ActualText <FEFF0061> >> BDC 5 0 Td <0001> Tj EMC ET';
    expect(compact(drawing)).toHaveLength(8);
    expect(compact('BT /F1 10 Tf (a) Tj ET')).toEqual(['BT', '/F1 10 Tf', '(a) Tj', 'ET']);
  });

  const step = fc.record({ glyph: fc.integer({ min: 1, max: 3 }), to: fc.double({ min: -3, max: 30, noNaN: true }) });
  test('stay where they were, however far a row goes on', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 80 }), (steps) => {
        const moves = steps.map(({ glyph, to }) => `${to.toFixed(6)} 0 Td <000${glyph}> Tj`).join(' ');
        let x = 0;
        const were = steps.map(({ to }) => (x += Number(to.toFixed(6))));
        const are = placesOf(compact(`BT /F1 16 Tf ${moves} ET`), 16);
        expect(are).toHaveLength(were.length);
        for (const [at, place] of are.entries()) expect(Math.abs(place - (were[at] ?? 0))).toBeLessThan(0.001);
      }),
    );
  });
});

/** Where each glyph of a block of text stands along its line. */
function placesOf(sources: readonly string[], size: number): readonly number[] {
  const places: number[] = [];
  let [line, pen] = [0, 0];
  for (const { operator, operands } of operationsOf(Buffer.from(sources.join('\n')))) {
    if (operator === 'Td') pen = line += Number(operands[0]);
    if (operator !== 'TJ') continue;
    for (const piece of operands.slice(1, -1)) {
      if (!piece.startsWith('<')) pen -= (Number(piece) * size) / 1000;
      for (const glyph of piece.startsWith('<') ? (piece.match(/[0-9A-F]{4}/g) ?? []) : []) {
        places.push(pen);
        pen += ((glyph === '0001' ? 500 : 600) * size) / 1000;
      }
    }
  }
  return places;
}

describe('a shape', () => {
  /** A circle at a hundred units, drawn at a scale: how it is written, and the way from its middle on paper, in points. */
  function circle(radius: number, scale: number) {
    const curves = arc(radius, 0, 2 * Math.PI, 32).map(([, a, b, end]) => `${place(a)} ${place(b)} ${place(end)} c`);
    const place0 = `${100 + radius} 100 m`;
    return compact(`q ${scale} 0 0 ${scale} 0 0 cm ${place0} ${curves.join(' ')} h f Q`);
  }
  const place = ([x, y]: Point) => `${x + 100} ${y + 100}`;

  test.each([
    [20, 0.75],
    [0.02, 750],
    [2000, 0.0075],
  ])('of %d units, %d points each, is as round as any', (radius, scale) => {
    const sources = circle(radius, scale);
    const curves = operationsOf(Buffer.from(sources.join('\n'))).filter(({ operator }) => operator === 'c');
    expect(curves.length).toBeLessThan(7);
    for (const { operands } of curves) {
      // From its own beginning, the middle of the circle lies a radius to the left.
      const [x = 0, y = 0] = operands.slice(4).map(Number);
      expect(Math.abs(Math.hypot(x + radius, y) - radius) * scale).toBeLessThan(0.015);
    }
  });

  test('that comes again elsewhere is written in the same words', () => {
    const sources = compact('7 1 m 7 3 5 3 5 1 c h f 27 31 m 27 33 25 33 25 31 c h f 1 1 4 4 re f');
    expect(sources).toEqual([
      ...['q', '1 0 0 1 7 1 cm', '0 0 m', '0 2 -2 2 -2 0 c', 'h', 'f', 'Q'],
      ...['q', '1 0 0 1 27 31 cm', '0 0 m', '0 2 -2 2 -2 0 c', 'h', 'f', 'Q'],
      ...['1 1 4 4 re', 'f'],
    ]);
  });
});

/** An arc of a circle in as many curves, as Chromium draws it. */
function arc(radius: number, from: number, to: number, pieces: number): Curve[] {
  const on = (angle: number): Point => [radius * Math.cos(angle), radius * Math.sin(angle)];
  const step = (to - from) / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, at) => {
    const [a, b] = [from + at * step, from + (at + 1) * step];
    const [start, end] = [on(a), on(b)];
    const leaving: Point = [start[0] - reach * start[1], start[1] + reach * start[0]];
    const arriving: Point = [end[0] + reach * end[1], end[1] - reach * end[0]];
    return [start, leaving, arriving, end];
  });
}

describe('a row of curves', () => {
  test('that rounds a corner becomes one', () => {
    expect(joinedCurves(arc(12, 0, Math.PI / 2, 16), 0.02)).toHaveLength(1);
    expect(joinedCurves(arc(4, 0, 2 * Math.PI, 16), 0.02).length).toBeLessThanOrEqual(5);
  });

  test('keeps its corners', () => {
    const corner: Curve[] = [...arc(12, 0, 1, 4), ...arc(12, 3, 4, 4)];
    expect(joinedCurves(corner, 0.02)).toHaveLength(2);
  });

  test('without length is kept as it is', () => {
    const still: Curve = [
      [3, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ];
    expect(joinedCurves([still, still], 0.02)).toEqual([still, still]);
  });

  test('begins and ends where it did, and never leaves the old line', () => {
    const arcs = fc.tuple(
      fc.double({ min: 0.5, max: 200, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      fc.double({ min: 0.1, max: 6.2, noNaN: true }),
      fc.integer({ min: 1, max: 24 }),
    );
    fc.assert(
      fc.property(arcs, ([radius, from, turn, pieces]) => {
        const before = arc(radius, from, from + turn, Math.ceil(turn * 4) + pieces);
        const after = joinedCurves(before, 0.02);
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect([after[0]?.[0], after.at(-1)?.[3]]).toEqual([before[0]?.[0], before.at(-1)?.[3]]);
        for (const curve of after) {
          for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            expect(Math.abs(Math.hypot(...pointOn(curve, t)) - radius)).toBeLessThan(0.03);
          }
        }
      }),
    );
  });
});

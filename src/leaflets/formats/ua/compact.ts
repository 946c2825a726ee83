import { type Curve, joinedCurves, type Point } from './curves.ts';
import type { PageFont } from './letters.ts';
import { followed, type Graphics, IDENTITY, scaleOf } from './matrix.ts';
import { type Drawn, numbers, type Operation } from './tokens.ts';

/** Shapes of a document that have been drawn before, as Chromium has them and as they are drawn here. */
export type Shapes = Map<string, readonly Operation[]>;

/**
 * The same drawing in a third of the room. Chromium places each letter by itself,
 *
 *     <002b> Tj  9.472015 0 Td <003c> Tj  8.4 0 Td <004f> Tj
 *
 * though a font knows how far its letters reach; here only the kerning is said: `[<002b>-12.5<003c004f>] TJ`. No letter
 * and no corner of a shape moves by more than a hundredth of a pixel.
 */
export function compacted(
  drawing: readonly Drawn[],
  fonts: ReadonlyMap<string, PageFont>,
  shapes: Shapes,
): readonly Drawn[] {
  const saved: Graphics[] = [];
  let state: Graphics = { matrix: IDENTITY, clipped: false };
  return drawing.map((drawn) => {
    const { kind, operations } = drawn;
    const detail = detailAt(scaleOf(state.matrix));
    if (kind === 'text') return { kind, operations: joinedText(operations, fonts) };
    if (kind === 'path') return { kind, operations: movedPath(operations, detail, shapes) };
    if (kind === 'clip') return { kind, operations: joinedPath(operations, HERE, detail) };
    for (const operation of operations) state = followed(operation, state, saved);
    return drawn;
  });
}

/** How exactly a shape is drawn: how far a curve may stray, and how many digits tell a place, in its own units. */
type Detail = { readonly tolerance: number; readonly digits: number };

const POINTS_A_PIXEL = 0.75;
/** A quarter of a dot of a printer with 1,200 to the inch. */
const PIXELS_OF_TOLERANCE = 0.02;

/** A unit of a picture may be a hundredth of a pixel or a hundred of them; `scale` is how many points it is on paper. */
function detailAt(scale: number): Detail {
  const pixels = scale / POINTS_A_PIXEL;
  const digits = Math.min(8, Math.max(0, 2 + Math.round(Math.log10(pixels))));
  return { tolerance: PIXELS_OF_TOLERANCE / pixels, digits };
}

const KNOWN_IN_TEXT = new Set(['BT', 'Tf', 'Tm', 'Td', 'Tj', 'ET']);

/** Letters in a row, from `start`; the next would stand at `end` by itself. Both in the units of the text. */
type Row = { readonly start: number; end: number; readonly pieces: string[] };

function joinedText(operations: readonly Operation[], fonts: ReadonlyMap<string, PageFont>): readonly Operation[] {
  if (!operations.every(isKnown)) return operations;
  const sizeOf = trueSizes(operations, fonts);
  const joined: Operation[] = [];
  let [font, size]: [PageFont | undefined, number] = [undefined, 1];
  // Where a line begins, as Chromium moves it for each letter, and as it is moved here.
  let [theirs, ours] = [0, 0];
  let row: Row | undefined;
  // Where the last letter ended, until the line is moved.
  let pen: number | undefined;
  const finish = () => {
    if (row === undefined) return;
    if (row.start !== ours) joined.push(operation('Td', [decimal(row.start - ours, 4), '0']));
    joined.push(operation('TJ', ['[', ...row.pieces, ']']));
    ours = row.start;
    row = undefined;
  };
  for (const each of operations) {
    const [x = 0, y = 0] = each.operator === 'Td' ? numbers(each) : [];
    theirs += x;
    if (each.operator === 'Td' || each.operator === 'Tm') pen = undefined;
    if (each.operator === 'Td' && y === 0) continue;
    if (each.operator === 'Tj') {
      const at = pen ?? theirs;
      row ??= { start: at, end: at, pieces: [] };
      addGlyphs(row, glyphsOf(each), at, size, font);
      pen = row.end;
      continue;
    }
    finish();
    if (each.operator === 'Td') joined.push(operation('Td', [decimal(theirs - ours, 4), decimal(y, 4)]));
    else if (each.operator === 'Tf') {
      const [called = '', written = ''] = each.operands;
      [font, size] = [fonts.get(called.slice(1)), sizeOf(written)];
      joined.push(operation('Tf', [called, String(size)]));
    } else joined.push(each);
    if (each.operator === 'Tm') theirs = 0;
    if (each.operator === 'Tm' || each.operator === 'Td') ours = theirs;
  }
  return joined;
}

/**
 * Chromium places letters by a size in whole sixty-fourths of a pixel, and writes another, cut to two digits (18.65625
 * and 18.66 for 14 points). Two letters that are not kerned give the first one back, and most are not.
 */
function trueSizes(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, PageFont>,
): (written: string) => number {
  const found = new Map<string, number[]>();
  let [font, written]: [PageFont | undefined, string] = [undefined, ''];
  for (const [at, each] of operations.entries()) {
    if (each.operator === 'Tf') [font, written] = [fonts.get(each.operands[0]?.slice(1) ?? ''), each.operands[1] ?? ''];
    const [glyph, ...others] = operations[at - 1]?.operator === 'Tj' ? glyphsOf(operations[at - 1] as Operation) : [];
    if (each.operator !== 'Td' || glyph === undefined || others.length > 0) continue;
    const size = ((numbers(each)[0] ?? 0) * 1000) / (font?.widthOf(Number.parseInt(glyph, 16)) ?? 0);
    if (Math.abs(size - Number(written)) < 0.02) found.set(written, [...(found.get(written) ?? []), size]);
  }
  return (written) => {
    const sizes = (found.get(written) ?? []).sort((a, b) => a - b);
    return Number(decimal(sizes[sizes.length >> 1] ?? Number(written), 4));
  };
}

function isKnown({ operator, operands }: Operation): boolean {
  return KNOWN_IN_TEXT.has(operator) && (operator !== 'Tj' || operands[0]?.startsWith('<') === true);
}

function glyphsOf(shown: Operation): readonly string[] {
  return shown.operands[0]?.match(/[0-9A-Fa-f]{4}/g) ?? [];
}

/** Adds glyphs that stand from `at` on: a number first where the pen is elsewhere, in thousandths of the type size. */
function addGlyphs(row: Row, glyphs: readonly string[], at: number, size: number, font: PageFont | undefined): void {
  const kerning = decimal(((row.end - at) * 1000) / size, 1);
  if (Number(kerning) !== 0) {
    row.pieces.push(kerning);
    row.end -= (Number(kerning) * size) / 1000;
  }
  const last = row.pieces.at(-1);
  if (last?.startsWith('<')) row.pieces[row.pieces.length - 1] = `${last.slice(0, -1)}${glyphs.join('')}>`;
  else row.pieces.push(`<${glyphs.join('')}>`);
  for (const glyph of glyphs) row.end += ((font?.widthOf(Number.parseInt(glyph, 16)) ?? 0) * size) / 1000;
}

/**
 * A path with curves is drawn from its own beginning, so that the same shape elsewhere (a bullet, a corner) reads the
 * same: it packs to almost nothing, and its curves are joined once.
 */
function movedPath(operations: readonly Operation[], detail: Detail, shapes: Shapes): readonly Operation[] {
  const isRound = operations.some(({ operator }) => operator === 'c');
  // The second pair of a rectangle's numbers is no place, but a size.
  const isMovable = isRound && operations.every(({ operator }) => operator !== 're');
  const [first] = operations as [Operation];
  if (!isMovable) return joinedPath(operations, HERE, detail);
  const origin = pointAt(numbers(first));
  const places = operations.map((each) => [...shifted(numbers(each), origin, detail), each.operator].join(' '));
  const shape = [detail.tolerance, ...places].join(' ');
  const known = shapes.get(shape) ?? joinedPath(operations, origin, detail);
  shapes.set(shape, known);
  const move = operation('cm', ['1 0 0 1', ...shifted(origin, HERE, detail)]);
  return [operation('q', []), move, ...known, operation('Q', [])];
}

/** Follows a path and joins each row of curves in it, as seen from the origin. */
function joinedPath(operations: readonly Operation[], origin: Point, detail: Detail): readonly Operation[] {
  const joined: Operation[] = [];
  let pen: Point = HERE;
  let curves: Curve[] = [];
  const finish = () => {
    for (const [, a, b, end] of joinedCurves(curves, detail.tolerance)) {
      joined.push(operation('c', shifted([...a, ...b, ...end], origin, detail)));
    }
    curves = [];
  };
  for (const each of operations) {
    const values = numbers(each);
    if (each.operator === 'c') {
      curves.push([pen, pointAt(values), pointAt(values, 2), pointAt(values, 4)]);
      pen = pointAt(values, 4);
      continue;
    }
    finish();
    joined.push(values.length === 0 ? each : operation(each.operator, shifted(values, origin, detail)));
    if (each.operator === 'm' || each.operator === 'l') pen = pointAt(values);
  }
  return joined;
}

const HERE: Point = [0, 0];

function pointAt(values: readonly number[], at = 0): Point {
  return [values[at] ?? 0, values[at + 1] ?? 0];
}

/** Points as they are seen from the origin. */
function shifted(values: readonly number[], [x, y]: Point, { digits }: Detail): string[] {
  return values.map((value, at) => decimal(value - (at % 2 === 0 ? x : y), digits));
}

function operation(operator: string, operands: readonly string[]): Operation {
  return { operator, operands, source: [...operands, operator].join(' ') };
}

function decimal(number: number, digits: number): string {
  return String(Number(number.toFixed(digits)));
}

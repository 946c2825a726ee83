import { type Curve, joinedCurves, type Point } from './curves.ts';
import type { PageFont } from './letters.ts';
import { type Drawn, numbers, type Operation } from './tokens.ts';

/**
 * The same drawing in a third of the room. Chromium places each letter by itself,
 *
 *     <002b> Tj  9.472015 0 Td <003c> Tj  8.4 0 Td <004f> Tj
 *
 * though a font knows how far its letters reach; here only the kerning is said: `[<002b>-12.5<003c004f>] TJ`. No letter
 * and no corner of a shape moves by more than a hundredth of a pixel, or an eighth of a dot of a good printer.
 */
export function compacted(drawing: readonly Drawn[], fonts: ReadonlyMap<string, PageFont>): readonly Drawn[] {
  return drawing.map((drawn) => {
    if (drawn.kind === 'text') return { ...drawn, operations: joinedText(drawn.operations, fonts) };
    if (drawn.kind === 'path' || drawn.kind === 'clip') return { ...drawn, operations: joinedPath(drawn.operations) };
    return drawn;
  });
}

const KNOWN_IN_TEXT = new Set(['BT', 'Tf', 'Tm', 'Td', 'Tj', 'ET']);

/** Letters in a row, from `start`; the next would stand at `end` by itself. Both in the units of the text. */
type Row = { readonly start: number; end: number; readonly pieces: string[] };

function joinedText(operations: readonly Operation[], fonts: ReadonlyMap<string, PageFont>): readonly Operation[] {
  if (!operations.every(isKnown)) return operations;
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
    else joined.push(each);
    if (each.operator === 'Tf') [font, size] = [fonts.get(each.operands[0]?.slice(1) ?? ''), Number(each.operands[1])];
    if (each.operator === 'Tm') theirs = 0;
    if (each.operator === 'Tm' || each.operator === 'Td') ours = theirs;
  }
  return joined;
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

/** Follows a path and joins each row of curves in it. */
function joinedPath(operations: readonly Operation[]): readonly Operation[] {
  const joined: Operation[] = [];
  let pen: Point = [0, 0];
  let curves: Curve[] = [];
  const finish = () => {
    for (const [, a, b, end] of joinedCurves(curves)) {
      joined.push(
        operation(
          'c',
          [...a, ...b, ...end].map((number) => decimal(number, 3)),
        ),
      );
    }
    curves = [];
  };
  for (const each of operations) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(each);
    if (each.operator === 'c') {
      curves.push([pen, [a, b], [c, d], [e, f]]);
      pen = [e, f];
      continue;
    }
    finish();
    joined.push(rounded(each));
    if (each.operator === 'm' || each.operator === 'l') pen = [a, b];
  }
  return joined;
}

function rounded(each: Operation): Operation {
  return each.operands.length === 0
    ? each
    : operation(
        each.operator,
        numbers(each).map((number) => decimal(number, 3)),
      );
}

function operation(operator: string, operands: readonly string[]): Operation {
  return { operator, operands, source: [...operands, operator].join(' ') };
}

function decimal(number: number, digits: number): string {
  return String(Number(number.toFixed(digits)));
}

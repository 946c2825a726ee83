import { type PageFont, utf16 } from './letters.ts';
import { followed, type Graphics, IDENTITY, type Matrix, matrixOf, times } from './matrix.ts';
import { type Drawn, numberAfter, numbers, type Operation } from './tokens.ts';

/** One thing that a page paints, and the mark (MCID) that ties it to the structure; none for an artifact. */
export type Painted =
  | {
      readonly kind: 'text';
      readonly mark: number | undefined;
      /** False in the margins of the page, where headers and page numbers are. */
      readonly inFlow: boolean;
      readonly text: string;
      /** Height of the type in points, as it comes out on paper. */
      readonly size: number;
      readonly font: string;
      /** Distance of the line from the bottom of the page, in points. */
      readonly height: number;
      /** Letters that the font does not have, drawn as empty boxes. */
      readonly missing: number;
    }
  /** The inner rectangle of the page, within which the flow of text is drawn; its width in points. */
  | { readonly kind: 'frame'; readonly mark: undefined; readonly width: number }
  | { readonly kind: 'path'; readonly mark: number | undefined }
  | { readonly kind: 'object'; readonly mark: number | undefined; readonly name: string };

/** Follows a page's drawing and tells what it paints, in order. */
export function paintedBy(drawing: readonly Drawn[], fonts: ReadonlyMap<string, PageFont>): readonly Painted[] {
  const painted: Painted[] = [];
  const marks: (number | undefined)[] = [];
  const saved: Graphics[] = [];
  let state: Graphics = { matrix: IDENTITY, clipped: false };
  for (const { kind, operations } of drawing) {
    const mark = marks.findLast((each) => each !== undefined);
    const [first] = operations as [Operation];
    if (kind === 'path') painted.push({ kind, mark });
    else if (kind === 'object') painted.push({ kind, mark, name: first.operands[0]?.slice(1) ?? '' });
    else if (kind === 'text') painted.push(...textIn(operations, mark, state, fonts));
    else if (kind === 'clip') {
      // Chromium draws the margin boxes first and unclipped, then the flow of text within the page's inner rectangle.
      const isFrame = first.operator === 're' && !painted.some((piece) => piece.kind === 'frame');
      if (isFrame) painted.push({ kind: 'frame', mark: undefined, width: (numbers(first)[2] ?? 0) * state.matrix[0] });
      state = { ...state, clipped: true };
    } else if (first.operator === 'BDC' || first.operator === 'BMC') marks.push(numberAfter(first, 'MCID'));
    else if (first.operator === 'EMC') marks.pop();
    else state = followed(first, state, saved);
  }
  return painted;
}

/**
 * Where glyphs and letters are not one to one, Chromium says in full what is written there:
 * `/Span <</ActualText <feff0915094d> >> BDC <0123> Tj EMC`.
 */
function actualTextOf(operation: Operation): string | undefined {
  const at = operation.operands.indexOf('/ActualText');
  const actual = at < 0 ? undefined : operation.operands[at + 1];
  return actual?.startsWith('<') ? utf16(actual.slice(1, -1)) : undefined;
}

function textIn(
  operations: readonly Operation[],
  mark: number | undefined,
  state: Graphics,
  fonts: ReadonlyMap<string, PageFont>,
): Painted[] {
  const runs: Painted[] = [];
  let [font, size, matrix]: [PageFont | undefined, number, Matrix] = [undefined, 0, IDENTITY];
  let [text, missing, actual]: [string, number, string | undefined] = ['', 0, undefined];
  const finish = () => {
    const onPaper = times(matrix, state.matrix);
    const height = onPaper[5];
    // Slanted letters are no taller for their slant, so the area is divided by the width.
    const area = Math.abs(onPaper[0] * onPaper[3] - onPaper[1] * onPaper[2]);
    const points = size * (area / Math.hypot(onPaper[0], onPaper[1]));
    if (text !== '' || missing > 0) {
      runs.push({
        kind: 'text',
        mark,
        inFlow: state.clipped,
        text,
        size: points,
        font: font?.name ?? '',
        height,
        missing,
      });
    }
    [text, missing] = ['', 0];
  };
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === 'Tf') {
      finish();
      [font, size] = [fonts.get(operands[0]?.slice(1) ?? ''), Number(operands[1])];
    } else if (operator === 'Tm') {
      finish();
      matrix = matrixOf(operation);
    } else if (operator === 'BDC') {
      actual = actualTextOf(operation);
      text += actual ?? '';
    } else if (operator === 'EMC') actual = undefined;
    else if (operator === 'Tj' || operator === 'TJ') {
      for (const glyph of glyphsIn(operands)) {
        if (glyph === 0) missing++;
        else if (actual === undefined) text += font?.letters.get(glyph) ?? '';
      }
    }
  }
  finish();
  return runs;
}

/** Chromium names glyphs by four hexadecimal digits each: `<002b0049> Tj`. */
function glyphsIn(operands: readonly string[]): readonly number[] {
  return operands
    .filter((operand) => operand.startsWith('<'))
    .flatMap((operand) => operand.match(/[0-9A-Fa-f]{4}/g) ?? [])
    .map((hex) => Number.parseInt(hex, 16));
}

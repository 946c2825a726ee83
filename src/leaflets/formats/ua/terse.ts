import { IDENTITY, type Matrix, matrixOf, times } from './matrix.ts';
import { isPlainText, settledOnce } from './settings.ts';
import { type Drawn, numbers, type Operation } from './tokens.ts';

/**
 * Writes a drawing in few bytes that paint the same. Artifacts in a row are one; so are blocks of text, each line a step
 * from the last; and a glyph is two bytes, where Chromium has four digits.
 */
export function tersely(drawing: readonly Drawn[]): Uint8Array {
  const words: string[] = [];
  // Where the last line of the block of text began; none while no block is open.
  let line: Matrix | undefined;
  for (const drawn of artifactsJoined(settledOnce(drawing))) {
    if (isPlainText(drawn)) {
      line = addText(words, drawn.operations, line);
      continue;
    }
    if (line !== undefined) words.push('ET');
    line = undefined;
    words.push(...drawn.operations.map(({ source }) => source));
  }
  if (line !== undefined) words.push('ET');
  return Buffer.from(words.join('\n'), 'latin1');
}

/** An artifact that ends where another of its kind begins goes on. */
function artifactsJoined(drawing: readonly Drawn[]): readonly Drawn[] {
  const joined: Drawn[] = [];
  const open: string[] = [];
  let ended: string | undefined;
  for (const drawn of drawing) {
    const { operator, source } = drawn.operations[0] as Operation;
    const begins = operator === 'BDC' || operator === 'BMC';
    if (begins) open.push(source);
    if (begins && source === ended) joined.pop();
    else joined.push(drawn);
    const last = operator === 'EMC' ? open.pop() : undefined;
    ended = last?.startsWith('/Artifact') ? last : undefined;
  }
  return joined;
}

/** Adds a block of text to the one that is open, or else begins one; gives where its last line begins. */
function addText(words: string[], operations: readonly Operation[], open: Matrix | undefined): Matrix | undefined {
  let [written, line] = [open, IDENTITY];
  let isMoved = true;
  for (const operation of operations) {
    const { operator, operands, source } = operation;
    if (operator === 'BT' || operator === 'ET') continue;
    if (operator === 'Tm') line = matrixOf(operation);
    else if (operator === 'Td') line = times([1, 0, 0, 1, ...(numbers(operation) as [number, number])], line);
    else if (operator === 'Tj' || operator === 'TJ') {
      if (written === undefined) words.push('BT');
      if (isMoved) words.push(...movedTo(line, written));
      written = line;
      words.push(shown(operands));
    } else words.push(source);
    isMoved = operator === 'Tm' || operator === 'Td' || (isMoved && operator !== 'Tj' && operator !== 'TJ');
  }
  return written;
}

/** How a line is begun: with a step from the last where both are level, and else by its own place. */
function movedTo(line: Matrix, last: Matrix | undefined): readonly string[] {
  const isLevel = ([a, b, c, d]: Matrix) => a === 1 && b === 0 && c === 0 && Math.abs(d) === 1;
  if (last !== undefined && isLevel(last) && isLevel(line) && last[3] === line[3])
    return [`${decimal(line[4] - last[4])} ${decimal((line[5] - last[5]) * line[3])} Td`];
  return [`${line.map(decimal).join(' ')} Tm`];
}

function decimal(number: number): string {
  return String(Number(number.toFixed(6)));
}

/** Glyphs in a row as bytes, with the kerning between them: `[(..)-12.5(....)]TJ`. */
function shown(operands: readonly string[]): string {
  const pieces = operands
    .filter((operand) => operand !== '[' && operand !== ']')
    .map((operand) => (operand.startsWith('<') ? bytesOf(operand) : operand));
  const [only, ...others] = pieces;
  return others.length === 0 ? `${only}Tj` : `[${pieces.join('')}]TJ`;
}

function bytesOf(hex: string): string {
  const bytes = Buffer.from(hex.slice(1, -1), 'hex').toString('latin1');
  return `(${bytes.replaceAll(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}

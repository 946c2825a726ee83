/**
 * The page's drawing, as PDF writes it: operands first, then the operator.
 *
 *     /P <</MCID 3 >> BDC      BT      /F4 18.66 Tf      <002b> Tj      ET      EMC
 */
export type Operation = {
  readonly operator: string;
  /** The tokens before the operator; brackets of arrays and dictionaries are tokens of their own. */
  readonly operands: readonly string[];
  readonly source: string;
};

/** Space or a note, which say nothing, or else a token. */
const PIECE =
  /[\0\t\n\f\r ]+|%[^\r\n]*|(<<|>>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\0\t\n\f\r ]*>|[^\0\t\n\f\r ()<>[\]{}/%]+)/gy;
const OPERATOR = /^(?:[A-Za-z]{1,3}\*?|['"]|d[01])$/;
const OPERAND_WORDS = new Set(['true', 'false', 'null']);

/**
 * Splits a content stream into operations. Throws on what Chromium never writes (an inline image, a broken token):
 * that is a fault of this program's knowledge, never of an author.
 */
export function operationsOf(bytes: Uint8Array): readonly Operation[] {
  const text = Buffer.from(bytes).toString('latin1');
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = 0;
  for (const match of tokensOf(text)) {
    const token = match.token;
    if (operands.length === 0) start = match.start;
    if (!OPERATOR.test(token) || OPERAND_WORDS.has(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BI') throw new Error('an image within the drawing of a page, which Chromium does not write');
    operations.push({ operator: token, operands, source: text.slice(start, match.end) });
    operands = [];
  }
  return operations;
}

function* tokensOf(text: string): Generator<{ token: string; start: number; end: number }> {
  let end = 0;
  for (const { 0: piece, 1: token, index: start } of text.matchAll(PIECE)) {
    end = start + piece.length;
    if (token !== undefined) yield { token, start, end };
  }
  if (end < text.length) throw new Error(`the drawing of a page cannot be read at its byte ${end}`);
}

/** The number after a key of the operation's dictionary: `3` of `/P <</MCID 3 >> BDC`. */
export function numberAfter(operation: Operation, key: string): number | undefined {
  const at = operation.operands.indexOf(`/${key}`);
  const value = at < 0 ? undefined : operation.operands[at + 1];
  return value === undefined ? undefined : Number(value);
}

/** The operands that are numbers, as numbers. */
export function numbers(operation: Operation): readonly number[] {
  return operation.operands.map(Number);
}

const PATH_STARTS = new Set(['m', 're']);
/** The operators that paint a path, or end it unpainted. */
export const PATH_ENDS: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n']);
const PAINTS = new Set(['Do', 'sh']);

/** Operations that only make sense together: a path up to its painting, a block of text, or one alone. */
export type Drawn = {
  readonly kind: 'path' | 'clip' | 'text' | 'object' | 'other';
  readonly operations: readonly Operation[];
};

/** Gathers operations into what they draw; a `clip` is a path that paints nothing, `object` an image or a group. */
export function drawnBy(operations: readonly Operation[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (let at = 0; at < operations.length; ) {
    const first = operations[at] as Operation;
    const isPath = PATH_STARTS.has(first.operator);
    const isText = first.operator === 'BT';
    const ends = isPath ? PATH_ENDS : isText ? new Set(['ET']) : undefined;
    let end = at;
    while (ends !== undefined && end + 1 < operations.length && !ends.has((operations[end] as Operation).operator))
      end++;
    const group = operations.slice(at, end + 1);
    const last = group.at(-1)?.operator;
    const kind = isPath
      ? last === 'n'
        ? 'clip'
        : 'path'
      : isText
        ? 'text'
        : PAINTS.has(first.operator)
          ? 'object'
          : 'other';
    drawn.push({ kind, operations: group });
    at = end + 1;
  }
  return drawn;
}

import { type Lexeme, lex } from '../../src/syntax/lexer.ts';
import type { Line } from '../../src/syntax/outline.ts';

/** One slip of the keyboard: what was done to which line, and the line as it then reads. */
export interface Mutation {
  kind: (typeof kinds)[number];
  line: number;
  text: string;
  /** Where the change stands in the line as it was; of a change of indentation, the indentation. */
  from: number;
  to: number;
}

export const kinds = [
  'letter dropped',
  'letter doubled',
  'letter replaced',
  'letters swapped',
  'word dropped',
  'word doubled',
  'one column less',
  'one column more',
  'to the margin',
  'one level deeper',
  'quote not opened',
  'quote not closed',
  'unit left out',
  'number left out',
] as const;

/** Numbers between 0 and 1, the same ones for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every mutation of a line; in each word, which letter is hit is drawn. */
export function mutationsOf(line: Line, draw: () => number): Mutation[] {
  if (line.kind !== 'line' && line.kind !== 'prose') return [];
  const lexemes = line.kind === 'line' ? lex(line) : [];
  return [
    ...wordsOf(line).flatMap((word) => ofWord(line, word, draw)),
    ...ofIndentation(line),
    ...lexemes.filter(({ kind }) => kind === 'quoted').flatMap((quotation) => ofQuotation(line, quotation)),
    ...ofAmounts(line, lexemes),
  ];
}

interface Word {
  text: string;
  from: number;
  to: number;
}

/** The words of a line, those in quotes and after a bar too; marks at their ends belong to none. */
function wordsOf({ raw, text, comment }: Line): Word[] {
  const end = comment === undefined ? raw.length : text.length;
  return [...raw.slice(0, end).matchAll(/[^\s"|]*[\p{L}\p{N}][^\s"|]*/gu)].map((found) => {
    const word = found[0].replace(/[.,;:!?)]+$/u, '');
    return { text: word, from: found.index, to: found.index + word.length };
  });
}

function ofWord(line: Line, word: Word, draw: () => number): Mutation[] {
  const { from, to } = word;
  const change = (kind: Mutation['kind'], text: string): Mutation[] =>
    text === word.text ? [] : [{ kind, line: line.number, text: put(line.raw, from, to, text), from, to }];
  const letters = [...word.text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const one = letters[Math.floor(draw() * letters.length)];
  const spelt =
    one === undefined
      ? []
      : [
          ...change('letter dropped', put(word.text, one, one + 1, '')),
          ...change('letter doubled', put(word.text, one, one, word.text.charAt(one))),
          ...change('letter replaced', put(word.text, one, one + 1, another(word.text.charAt(one), draw))),
          ...swapped(word.text, draw).flatMap((text) => change('letters swapped', text)),
        ];
  const gone = line.raw.slice(0, from) + line.raw.slice(to).replace(/^ +/, '');
  return [
    ...spelt,
    // A line of one word would be gone as a whole: that is no slip in a word.
    ...(gone.trim() === ''
      ? []
      : [{ kind: 'word dropped' as const, line: line.number, text: gone.trimEnd(), from, to }]),
    { kind: 'word doubled', line: line.number, text: put(line.raw, from, from, `${word.text} `), from, to },
  ];
}

const put = (text: string, from: number, to: number, other: string): string =>
  text.slice(0, from) + other + text.slice(to);

function another(letter: string, draw: () => number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const other = alphabet.charAt(Math.floor(draw() * 26));
  return other === letter.toLowerCase() ? another(letter, draw) : other;
}

function swapped(word: string, draw: () => number): string[] {
  const places = [...word.matchAll(/(?=(\p{L})(\p{L}))/gu)].filter(([, a, b]) => a !== b).map(({ index }) => index);
  const at = places[Math.floor(draw() * places.length)];
  return at === undefined ? [] : [put(word, at, at + 2, word.charAt(at + 1) + word.charAt(at))];
}

function ofIndentation({ raw, number, indent }: Line): Mutation[] {
  const body = raw.slice(indent);
  const to = (kind: Mutation['kind'], columns: number): Mutation[] =>
    columns < 0 || columns === indent
      ? []
      : [{ kind, line: number, text: ' '.repeat(columns) + body, from: 0, to: indent }];
  return [
    ...to('one column less', indent - 1),
    ...to('one column more', indent + 1),
    ...to('to the margin', 0),
    ...to('one level deeper', indent + 2),
  ];
}

function ofQuotation({ raw, number }: Line, { from, to }: Lexeme): Mutation[] {
  return [
    { kind: 'quote not opened', line: number, text: put(raw, from, from + 1, ''), from, to },
    { kind: 'quote not closed', line: number, text: put(raw, to - 1, to, ''), from, to },
  ];
}

const unit = /^(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|rings?)$/;

/** “within 10 days” without its days, and without its ten. */
function ofAmounts({ raw, number }: Line, lexemes: Lexeme[]): Mutation[] {
  return lexemes.flatMap((lexeme, i) => {
    const first = lexemes[i + 1];
    if (lexeme.kind !== 'word' || !/^\d+$|^(one|two|three|four|five|six|seven|ten)$/.test(lexeme.key)) return [];
    const end = lexemes.findIndex((of, at) => at > i && at < i + 4 && unit.test(of.key));
    if (end < 0 || !first) return [];
    const last = lexemes[end] as Lexeme;
    const without = (kind: Mutation['kind'], from: number, to: number): Mutation => ({
      kind,
      line: number,
      text: (raw.slice(0, from) + raw.slice(to).replace(/^ +/, '')).trimEnd(),
      from,
      to,
    });
    return [without('unit left out', first.from, last.to), without('number left out', lexeme.from, lexeme.to)];
  });
}

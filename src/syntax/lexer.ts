import type { Line } from './outline.ts';

/** One word, number, mark or quotation of a line. What it means is for the grammar to say. */
export interface Lexeme {
  kind: 'word' | 'quoted' | 'unclosed' | 'comma' | 'colon' | 'stop';
  /** As written; of a quotation, what stands between the quotes. */
  text: string;
  /** For looking up: small letters, no apostrophes. */
  key: string;
  from: number;
  to: number;
}

/** How a word is looked up. */
export function keyOf(word: string): string {
  const small = word.toLowerCase();
  return small.includes("'") ? small.replaceAll("'", '') : small;
}

/** The lexemes of a line, found once and kept with it. Columns are those of the line as written. */
export function lex(line: Line): Lexeme[] {
  line.lexemes ??= withoutColon(lexemesOf(line.text, line.raw));
  return line.lexemes;
}

/** The lexemes of other words than those of a line, as if they stood there. */
export function lexOther(text: string, { number, indent }: Line): Lexeme[] {
  return lex({ number, kind: 'line', indent, raw: text, text });
}

/** Many people set a colon after a heading; it says nothing. */
function withoutColon(lexemes: Lexeme[]): Lexeme[] {
  return lexemes.length > 1 && lexemes.at(-1)?.kind === 'colon' ? lexemes.slice(0, -1) : lexemes;
}

/** Most words are small letters alone, and need no second look. */
const smallLetters = /^[a-z]+$/;

function lexemesOf(text: string, raw: string): Lexeme[] {
  const found: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = text[at];
    if (letter === ' ') at++;
    else if (letter === '"') {
      const quotation = quoted(text, raw, at);
      found.push(quotation);
      at = quotation.to;
    } else {
      const end = wordEnd(text, at);
      const piece = text.slice(at, end);
      if (smallLetters.test(piece)) found.push({ kind: 'word', text: piece, key: piece, from: at, to: end });
      else for (const part of word(piece, at)) found.push({ ...part, text: asWritten(raw, part) });
      at = end;
    }
  }
  return found;
}

function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && text[end] !== ' ' && text[end] !== '"') end++;
  return end;
}

/** Typing marks are kept in what is printed: dashes, and the apostrophes of names. */
function asWritten(raw: string, { text, from, to }: Lexeme): string {
  return /['-]/.test(text) ? raw.slice(from, to) : text;
}

/** A quotation ends at the closing mark of its kind; Word's curly quotes may hold straight ones. */
function quoted(text: string, raw: string, from: number): Lexeme {
  const curly = raw[from] === '\u201c' ? raw.indexOf('\u201d', from + 1) : -1;
  const close = curly > 0 ? curly : text.indexOf('"', from + 1);
  const to = close < 0 ? text.length : close + 1;
  const inside = raw
    .slice(from + 1, close < 0 ? text.length : close)
    .replaceAll('\u00a0', ' ')
    .trim();
  return { kind: close < 0 ? 'unclosed' : 'quoted', text: inside, key: '', from, to };
}

const marks: Record<string, Lexeme['kind']> = { ',': 'comma', ';': 'comma', ':': 'colon', '.': 'stop' };

/** Marks beside a word stand by themselves, and so does a comma between words typed without a space; a range such as 9am-5pm or Monday-Friday is three words. */
function word(text: string, from: number): Lexeme[] {
  const mark = marks[text.at(-1) as string];
  if (mark && text.length > 1) {
    const last = text.length - 1;
    return [...word(text.slice(0, last), from), plain(text.slice(last), from + last, mark)];
  }
  if (mark) return [plain(text, from, mark)];
  // £1,250 is one amount.
  const comma = /^(?!£\d)[^,@/]*(?=,[\p{L}\d])(?!.*\d,\d)/u.exec(text)?.[0].length;
  if (comma !== undefined) {
    const before = comma > 0 ? word(text.slice(0, comma), from) : [];
    return [...before, plain(',', from + comma, 'comma'), ...word(text.slice(comma + 1), from + comma + 1)];
  }
  const range = /^(\d[\w.:]*|[A-Za-z]+day)(-)(\d[\w.:]*|[A-Za-z]+day)$/.exec(text);
  if (!range) return [plain(text, from)];
  const [, first = '', , second = ''] = range;
  const dash = from + first.length;
  return [plain(first, from), plain('-', dash), plain(second, dash + 1)];
}

function plain(text: string, from: number, kind: Lexeme['kind'] = 'word'): Lexeme {
  return { kind, text, key: keyOf(text), from, to: from + text.length };
}

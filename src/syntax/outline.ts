import { lineEnd } from '../ground/span.ts';
import type { Lexeme } from './lexer.ts';

/**
 * The first reading of a file: its lines, how far each is indented, and what is comment or prose. Nothing of the
 * language is known here. Text pasted from Word is levelled letter by letter, so that every column stays where the
 * author sees it.
 */
export interface Line {
  /** From 1. */
  number: number;
  kind: 'blank' | 'comment' | 'prose' | 'line';
  /** The column of the first letter. */
  indent: number;
  /** As written. */
  raw: string;
  /** Levelled, comment left out; as long as `raw` up to there. */
  text: string;
  /** With its `# `. */
  comment?: string;
  /** Of a `|` line, what follows the bar, as written. */
  prose?: string;
  /** Its words, once they were asked for. */
  lexemes?: Lexeme[];
}

const levels: [RegExp, string][] = [
  [/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2018\u2019\u201b\u2032]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\p{Cf}\p{Cc}]/gu, ' '],
];

/** What no keyboard types: most lines have nothing of it, and are level as they stand. */
const odd = /[^ -~£]/;

/** Letter for letter, what Word makes of quotes, dashes and spaces, as a keyboard has them. */
export function level(text: string): string {
  return !odd.test(text) ? text : levels.reduce((levelled, [odd, plain]) => levelled.replace(odd, plain), text);
}

/** All lines of a text, blank ones too. A tab counts as two columns of indentation. */
export function outline(text: string): Line[] {
  const lines = text.replace(/^\ufeff/, '').split(lineEnd);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((raw, i) => readLine(raw, i + 1));
}

function readLine(raw: string, number: number): Line {
  const levelled = level(raw).trimEnd();
  const indent = levelled.length - levelled.trimStart().length;
  const line: Line = { number, kind: 'line', indent: indent + tabsIn(raw, indent), raw, text: levelled };
  if (levelled === '') return { ...line, kind: 'blank' };
  if (levelled[indent] === '|') {
    const prose = raw
      .slice(indent + 1)
      .replace(/^[ \u00a0]/, '')
      .trimEnd();
    return { ...line, kind: 'prose', prose };
  }
  const at = commentStart(levelled);
  if (at < 0) return line;
  const comment = raw.slice(at).trimEnd();
  if (at === indent) return { ...line, kind: 'comment', text: '', comment };
  return { ...line, text: levelled.slice(0, at).trimEnd(), comment };
}

function tabsIn(raw: string, end: number): number {
  let count = 0;
  for (let at = raw.indexOf('\t'); at >= 0 && at < end; at = raw.indexOf('\t', at + 1)) count++;
  return count;
}

/** Where a `#` followed by a space begins a comment: at the start or after a space, and not within quotes. */
function commentStart(text: string): number {
  if (!text.includes('#')) return -1;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    const begins =
      text[i] === '#' && (i === 0 || text[i - 1] === ' ') && (i + 1 === text.length || text[i + 1] === ' ');
    if (begins && !quoted) return i;
  }
  return -1;
}

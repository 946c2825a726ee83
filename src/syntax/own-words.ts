import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Container } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Option } from './forms.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { quotations, type Stretch } from './quotations.ts';
import { pathThrough } from './read-line.ts';
import type { Mend } from './repair.ts';
import { spanOf, wordsOf } from './tell.ts';

/**
 * A statement that can be read once words of the author's own stand in quotes: what is done, or what it is done to, and
 * what follows “if” or “before”. It is read as if they did. Figures are none of them: a quotation would hide them.
 */
export function ownWords(
  parsing: Parsing,
  proposed: Container,
  line: Line,
  lexemes: readonly Lexeme[],
): Diagnosis | undefined {
  const container = [proposed, ...[...parsing.open].reverse()].find((of) => of.block?.statements && !of.hasStages);
  if (!container) return undefined;
  for (const quoted of quotations(parsing, lexemes)) {
    if (quoted.some((of) => holdsFigure(lexemes, of))) continue;
    const words = quoted.reduceRight((all, of) => inQuotes(all, of, line), lexemes);
    const read = readStatement(parsing, words, line);
    if (!read) continue;
    const findings = quoted.map((of) => unquoted(of, words, line, lexemes));
    return { findings, attempt: { container, ...read }, broken: false };
  }
  return undefined;
}

/** Whether a clause names somebody or something that is not known, and that no quotation may stand for. */
export function namesUnknown([first, ...others]: readonly Mend[], lexemes: readonly Lexeme[]): boolean {
  const isName = first?.is === 'unknown' && others.length === 0 && !first.kinds.includes('quoted');
  return isName && naming.has(lexemes[first.at - 1]?.key ?? '');
}

/** The words of clauses after which a name stands. */
const naming = new Set(['for', 'to', 'by', 'through', 'in', 'during', 'outside', 'of', 'from', 'about', 'until']);

function readStatement({ grammar, vocabulary }: Parsing, words: readonly Lexeme[], { number }: Line) {
  for (const rule of ['promise', 'standing', 'request', 'plea']) {
    const reading = pathThrough(grammar.start(rule), words, vocabulary);
    const option: Option = { rule, kind: 'statement' };
    if ('path' in reading) return { option, read: grammar.read(rule, reading.path, words, number) };
  }
  return undefined;
}

function holdsFigure(lexemes: readonly Lexeme[], { from, to }: Stretch): boolean {
  return lexemes.slice(from, to).some(({ kind, text }) => (kind !== 'word' && kind !== 'comma') || /\d/.test(text));
}

function inQuotes(lexemes: readonly Lexeme[], { from, to }: Stretch, line: Line): readonly Lexeme[] {
  const [first, last] = [lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme];
  const text = wordsOf(line, lexemes, from, to);
  const quotation: Lexeme = { kind: 'quoted', text, key: '', from: first.from, to: last.to };
  return [...lexemes.slice(0, from), quotation, ...lexemes.slice(to)];
}

function unquoted({ from, to }: Stretch, mended: readonly Lexeme[], line: Line, lexemes: readonly Lexeme[]): Finding {
  const words = wordsOf(line, lexemes, from, to);
  const whole = mended.map(({ kind, text }) => (kind === 'quoted' ? `"${text}"` : text)).join(' ');
  const span = spanOf(line, lexemes, from, to);
  const hint = `Write: ${whole.replaceAll(/ ([,.])/g, '$1')}`;
  return raise(say.unquoted, { words }, span, { hint, fix: { span, text: `"${words}"`, safe: true } });
}

import { type Finding, raise } from '../ground/diagnostic.ts';
import { numberWords } from '../language/words.ts';
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
import { shown, spanOf, wordsOf } from './tell.ts';
import { matchTerms, type Vocabulary } from './vocabulary.ts';

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
  let figured: Diagnosis | undefined;
  for (const quoted of quotations(parsing, lexemes)) {
    const words = quoted.reduceRight((all, of) => inQuotes(all, of, line), lexemes);
    const read = readStatement(parsing, words, line);
    if (!read) continue;
    const hidden = quoted.find((of) => holdsFigure(lexemes, of));
    const findings = hidden
      ? [withFigure(hidden, line, lexemes)]
      : quoted.map((of) => unquoted(parsing, of, words, line, lexemes));
    const found = { findings, attempt: { container, ...read }, broken: hidden !== undefined };
    if (!hidden) return found;
    figured ??= found;
  }
  return figured;
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

/** Digits, or a number in words; “one” is oftener none. */
function holdsFigure(lexemes: readonly Lexeme[], { from, to }: Stretch): boolean {
  const isFigure = ({ text, key }: Lexeme) => /\d/.test(text) || (key !== 'one' && Object.hasOwn(numberWords, key));
  return lexemes.slice(from, to).some((of) => (of.kind !== 'word' && of.kind !== 'comma') || isFigure(of));
}

function inQuotes(lexemes: readonly Lexeme[], { from, to }: Stretch, line: Line): readonly Lexeme[] {
  const [first, last] = [lexemes[from] as Lexeme, lexemes[to - 1] as Lexeme];
  const text = wordsOf(line, lexemes, from, to);
  const quotation: Lexeme = { kind: 'quoted', text, key: '', from: first.from, to: last.to };
  return [...lexemes.slice(0, from), quotation, ...lexemes.slice(to)];
}

function withFigure({ from, to }: Stretch, line: Line, lexemes: readonly Lexeme[]): Finding {
  const hint =
    'Words of your own stand in quotes, and a figure beside them in a clause of its own, such as “within 10 working days” or “fee £10”.';
  const words = shown(wordsOf(line, lexemes, from, to));
  return raise(say.notUnderstood, { words }, spanOf(line, lexemes, from, to), { hint });
}

function unquoted(
  { vocabulary }: Parsing,
  { from, to }: Stretch,
  mended: readonly Lexeme[],
  line: Line,
  lexemes: readonly Lexeme[],
): Finding {
  const words = wordsOf(line, lexemes, from, to);
  const whole = mended.map(({ kind, text }) => (kind === 'quoted' ? `"${text}"` : text)).join(' ');
  const span = spanOf(line, lexemes, from, to);
  if (holdsDeed(vocabulary, lexemes.slice(from, to)))
    return raise(say.unquoted, { words }, span, { hint: 'What is more than one thing takes a line for each.' });
  const hint = `Write “${whole.replaceAll(/ ([,.])/g, '$1')}”.`;
  return raise(say.unquoted, { words }, span, { hint, fix: { span, text: `"${words}"`, safe: true } });
}

/** “…, and update you”: another deed stands among the words, and would no longer be a promise of its own. */
function holdsDeed(vocabulary: Vocabulary, words: readonly Lexeme[]): boolean {
  return words.some(
    ({ key }, at) => (key === 'and' || key === 'or') && matchTerms(vocabulary, 'action', words, at + 1).length > 0,
  );
}

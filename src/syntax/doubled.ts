import { type Finding, type Fix, raise } from '../ground/diagnostic.ts';
import { twiceInName } from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';

/** Words that English doubles. */
const natural = new Set(['had']);

/** Words that nobody doubles on purpose, and between which no other can be missing: wherever they stand, and in a statement. */
const never = new Set(['a', 'an', 'the', 'our', 'your']);
const neverInStatements = new Set([...never, 'at', 'by', 'for', 'from', 'of', 'to', 'will', 'with', 'within']);

/** Of a line that is full of them, the first few are told. */
const most = 3;

/** Words that stand twice in a row where any words may stand: in names, in quotes and in prose. */
export function doubled(lexemes: readonly Lexeme[], line: number): Finding[] {
  const found: Finding[] = [];
  for (const [i, lexeme] of lexemes.entries()) {
    const { kind, key } = lexeme;
    if (kind === 'quoted') found.push(...inQuotes(lexeme, line));
    const before = lexemes[i - 1];
    if (kind !== 'word' || before?.key !== key || before.kind !== 'word') continue;
    if (i === 1 && key === 'subject') continue; // subject subject access request
    const isClause = lexemes[0]?.key === 'clause' && /^\d/.test(key);
    if (isWord(key) || isClause) found.push(twice(lexeme, before.to, line));
  }
  return found.slice(0, most);
}

function inQuotes({ text, from, to }: Lexeme, line: number): Finding[] {
  // Spaces beside the quotation marks are not part of the text.
  const begins = to - from === text.length + 2 ? from + 1 : undefined;
  return [...text.matchAll(/(?<![\w'’-])([A-Za-z]+) +\1(?![\w'’-])/gi).take(most)].flatMap((match) => {
    const [both, word = ''] = match;
    if (!isWord(word.toLowerCase())) return [];
    const end = (begins ?? from + 1) + match.index + both.length;
    const second = { key: word.toLowerCase(), text: word, from: end - word.length, to: end };
    return [twice(second, begins === undefined ? undefined : end - both.length + word.length, line)];
  });
}

const isWord = (word: string): boolean => /^[a-z]+$/.test(word) && !natural.has(word);

type Second = Pick<Lexeme, 'key' | 'text' | 'from' | 'to'>;

function twice(second: Second, end: number | undefined, line: number): Finding {
  const fix = end === undefined ? {} : { fix: leftOut(second, end, line, never) };
  const span = { line, from: second.from, to: second.to };
  return raise(twiceInName, { word: second.text }, span, { hint: 'Leave one of them out.', ...fix });
}

/** Leaves out the second of two words, from where the first ends. */
function leftOut({ key, to }: Second, end: number, line: number, certain: ReadonlySet<string>): Fix {
  return { span: { line, from: end, to }, text: '', safe: certain.has(key) };
}

/** How a doubled word of a statement is mended. */
export function withoutSecond(lexemes: readonly Lexeme[], at: number, line: number): { fix?: Fix } {
  const [first, second] = [lexemes[at - 1], lexemes[at]];
  return first && second && first.key === second.key ? { fix: leftOut(second, first.to, line, neverInStatements) } : {};
}

import { type Finding, raise } from '../ground/diagnostic.ts';
import { twiceInName } from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';

/** Words that English doubles. */
const natural = new Set(['had']);

/** Of a line that is full of them, the first few are told. */
const most = 3;

/** Words that stand twice in a row where any words may stand: in names, in quotes and in prose. */
export function doubled(lexemes: readonly Lexeme[], line: number): Finding[] {
  const found: Finding[] = [];
  for (const [i, lexeme] of lexemes.entries()) {
    const { kind, key, text, from, to } = lexeme;
    if (kind === 'quoted') found.push(...inQuotes(lexeme, line));
    const before = lexemes[i - 1];
    if (kind !== 'word' || before?.key !== key || before.kind !== 'word') continue;
    if (i === 1 && key === 'subject') continue; // subject subject access request
    const isClause = lexemes[0]?.key === 'clause' && /^\d/.test(key);
    if (isWord(key) || isClause) found.push(twice(text, { line, from, to }));
  }
  return found.slice(0, most);
}

function inQuotes({ text, from }: Lexeme, line: number): Finding[] {
  return [...text.matchAll(/(?<![\w'’-])([A-Za-z]+) +\1(?![\w'’-])/gi).take(most)].flatMap((match) => {
    const word = match[1] ?? '';
    const end = from + 1 + match.index + match[0].length;
    return isWord(word.toLowerCase()) ? [twice(word, { line, from: end - word.length, to: end })] : [];
  });
}

const isWord = (word: string): boolean => /^[a-z]+$/.test(word) && !natural.has(word);

function twice(word: string, span: Finding['span']): Finding {
  return raise(twiceInName, { word }, span, { hint: 'Leave one of them out.' });
}

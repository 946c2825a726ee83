import { type Finding, raise } from '../ground/diagnostic.ts';
import { twiceInName } from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';

/** Words that English doubles. */
const natural = new Set(['that', 'had']);

/** Words that stand twice in a row where any words may stand: in names, in quotes and in prose. */
export function doubled(lexemes: readonly Lexeme[], line: number): Finding[] {
  return lexemes.flatMap((lexeme, i) => {
    if (lexeme.kind === 'quoted') return inQuotes(lexeme, line);
    if (i === 1 && lexeme.key === 'subject') return []; // subject subject access request
    const before = lexemes[i - 1];
    if (lexeme.kind !== 'word' || before?.kind !== 'word' || lexeme.key !== before.key) return [];
    return isWord(lexeme.key) ? [found(lexeme.text, { line, from: lexeme.from, to: lexeme.to })] : [];
  });
}

function inQuotes({ text, from }: Lexeme, line: number): Finding[] {
  return [...text.matchAll(/(?<![\w'’-])([A-Za-z]+) +\1(?![\w'’-])/gi)].flatMap((match) => {
    const word = match[1] ?? '';
    const end = from + 1 + match.index + match[0].length;
    return isWord(word.toLowerCase()) ? [found(word, { line, from: end - word.length, to: end })] : [];
  });
}

const isWord = (word: string): boolean => /^[a-z]{2,}$/.test(word) && !natural.has(word);

function found(word: string, span: Finding['span']): Finding {
  return raise(twiceInName, { word }, span, { hint: 'Leave one of them out.' });
}

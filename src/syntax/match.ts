import { type TermKind, termKinds, type Values } from '../language/shape.ts';
import type { Terminal } from './grammar.ts';
import type { Lexeme } from './lexer.ts';
import { readers } from './values.ts';
import { type Match, matchTerms, type Vocabulary } from './vocabulary.ts';

/** All that can be recognised at a place, the longest first. */
export type Matcher = (lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary) => readonly Match<unknown>[];

const kinds = new Set<string>(termKinds);

const none: readonly never[] = [];

/** How a terminal is recognised: its words, if it is words; and whether it is a term of the vocabulary. */
export function matcherOf(terminal: Terminal): { keys: readonly string[]; isTerm: boolean; matches: Matcher } {
  switch (terminal.is) {
    case 'words': {
      const { words } = terminal;
      const keys = words.toLowerCase().replaceAll("'", '').split(/,? /);
      return { keys, isTerm: false, matches: (lexemes, at) => matchWords(keys, words, lexemes, at) };
    }
    case 'join':
      return { keys: none, isTerm: false, matches: matchJoin };
    case 'kind': {
      const { kind } = terminal;
      if (!kinds.has(kind)) return { keys: none, isTerm: false, matches: readers[kind as keyof Values] };
      return {
        keys: none,
        isTerm: true,
        matches: (lexemes, at, vocabulary) => matchTerms(vocabulary, kind as TermKind, lexemes, at),
      };
    }
  }
}

/** Words of the language. An article in the shape may be left out by the author. */
function matchWords(
  keys: readonly string[],
  words: string,
  lexemes: readonly Lexeme[],
  start: number,
): readonly Match<string>[] {
  let at = start;
  for (const key of keys) {
    if (lexemes[at]?.kind === 'comma') at++;
    const lexeme = lexemes[at];
    if (lexeme?.key === key && lexeme.kind === 'word') at++;
    else if (key !== 'the') return none;
  }
  return [{ value: words, next: at }];
}

function matchJoin(lexemes: readonly Lexeme[], at: number): readonly Match<string>[] {
  const comma = lexemes[at]?.kind === 'comma' ? at + 1 : at;
  const { kind, key } = lexemes[comma] ?? {};
  if (kind === 'word' && (key === 'and' || key === 'or' || key === '&')) return [{ value: key, next: comma + 1 }];
  return comma > at ? [{ value: ',', next: comma }] : none;
}

import { type TermKind, termKinds, type Values } from '../language/shape.ts';
import type { Lexeme } from './lexer.ts';
import { readers } from './values.ts';
import { type Match, matchTerms, type Vocabulary } from './vocabulary.ts';

/** All that can be recognised at a place, the longest first. */
type Matcher = (lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary) => readonly Match<unknown>[];

/** What can be seen at a place: words of the language, a value or term of a kind, or what joins a list. */
export type Terminal = { is: 'words'; words: string } | { is: 'kind'; kind: string } | { is: 'join' };

/** How a terminal is recognised. */
export interface Recogniser {
  readonly terminal: Terminal;
  /** Of words, each by itself. */
  readonly keys: readonly string[];
  /** A term of the vocabulary. */
  readonly isTerm: boolean;
  readonly matches: Matcher;
}

const kinds = new Set<string>(termKinds);

const none: readonly never[] = [];

export function recogniser(terminal: Terminal): Recogniser {
  const plain = { terminal, keys: none, isTerm: false };
  if (terminal.is === 'join') return { ...plain, matches: matchJoin };
  if (terminal.is === 'kind') {
    const { kind } = terminal;
    if (!kinds.has(kind)) return { ...plain, matches: readers[kind as keyof Values] };
    const matches: Matcher = (lexemes, at, vocabulary) => matchTerms(vocabulary, kind as TermKind, lexemes, at);
    return { ...plain, isTerm: true, matches };
  }
  const { words } = terminal;
  const keys = words.toLowerCase().replaceAll("'", '').split(/,? /);
  return { ...plain, keys, matches: (lexemes, at) => matchWords(keys, words, lexemes, at) };
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

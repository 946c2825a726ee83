import type { IToken, TokenType } from 'chevrotain';
import type { TermKind, Values } from '../language/shape.ts';
import { termKinds } from '../language/shape.ts';
import { type Edge, edgesBy, type State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { readers } from './values.ts';
import { isSmall, type Match, matchTerms, type Vocabulary } from './vocabulary.ts';

/** How far a line could be read, and what would have gone on from there: what mending and completion start from. */
export interface Stuck {
  /** The lexeme at which every reading ended. */
  at: number;
  /** The states in which readings ended there. */
  states: Set<State>;
  /** The longest beginning that would have been a line by itself. */
  whole?: { tokens: IToken[]; at: number };
}

export type Reading = { tokens: IToken[] } | { readonly stuck: Stuck };

const kinds = new Set<string>(termKinds);

const none: readonly never[] = [];

/**
 * Gives each stretch of a line its token. Of all that the grammar allows at a place the longest is taken; if the rest
 * of the line then cannot be read, the next shorter. Where a line cannot be read, why is found out only when asked.
 */
export function readTokens(start: State, lexemes: readonly Lexeme[], line: number, vocabulary: Vocabulary): Reading {
  const tokens: IToken[] = [];
  if (search(start, lexemes, line, vocabulary, tokens)) return { tokens };
  return {
    get stuck() {
      const stuck: Stuck = { at: 0, states: new Set([start]) };
      search(start, lexemes, line, vocabulary, [], stuck);
      return stuck;
    },
  };
}

function search(
  start: State,
  lexemes: readonly Lexeme[],
  line: number,
  vocabulary: Vocabulary,
  tokens: IToken[],
  stuck?: Stuck,
): boolean {
  let failed: Set<number> | undefined;
  const width = lexemes.length + 1;
  const note = (state: State, at: number, track: Stuck) => {
    if (state.final && at > (track.whole?.at ?? 0)) track.whole = { tokens: [...tokens], at };
    if (at > track.at) {
      track.at = at;
      track.states = new Set();
    }
    if (at === track.at) track.states.add(state);
  };
  const reach = (state: State, at: number): boolean => {
    if (state.final && passOver(lexemes, at) === lexemes.length) return true;
    const key = state.id * width + at;
    if (failed?.has(key)) return false;
    if (stuck) note(state, at, stuck);
    for (const { edge, from, match } of stepsFrom(state, lexemes, at, vocabulary)) {
      tokens.push(toToken(edge.token, lexemes, from, match, line));
      if (reach(edge.to(), match.next)) return true;
      tokens.pop();
    }
    failed ??= new Set();
    failed.add(key);
    return false;
  };
  return reach(start, 0);
}

/** Commas, colons and a full stop say nothing where no list goes on. */
export function passOver(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  for (; next < lexemes.length; next++) {
    const { kind } = lexemes[next] as Lexeme;
    if (kind !== 'comma' && kind !== 'colon' && kind !== 'stop') break;
  }
  return next;
}

export interface Step {
  edge: Edge;
  from: number;
  match: Match<unknown>;
}

/** What can be seen at a place, the longest first. */
export function stepsFrom(state: State, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Step[] {
  const steps: Step[] = [];
  const past = passOver(lexemes, at);
  const add = (edge: Edge, from: number) => {
    for (const match of matches(edge, lexemes, from, vocabulary)) steps.push({ edge, from, match });
  };
  const lexeme = lexemes[past];
  for (const edge of edgesBy(lexeme?.key ?? '', state)) add(edge, past);
  if (lexeme && isSmall(lexeme.key))
    for (const edge of edgesBy(lexemes[past + 1]?.key ?? '', state)) add(edge, past + 1);
  for (let of: State | undefined = state; of; of = of.also)
    for (const edge of of.others) add(edge, edge.terminal.is === 'join' ? at : past);
  return steps.length < 2 ? steps : steps.sort((a, b) => b.match.next - a.match.next);
}

function matches(
  edge: Edge,
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): readonly Match<unknown>[] {
  const { terminal } = edge;
  if (terminal.is === 'words') return matchWords(edge.keys, terminal.words, lexemes, at);
  if (terminal.is === 'join') return matchJoin(lexemes, at);
  const { kind } = terminal;
  if (kinds.has(kind)) return matchTerms(vocabulary, kind as TermKind, lexemes, at);
  return readers[kind as keyof Values](lexemes, at, vocabulary);
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
    if (lexemes[at]?.kind === 'word' && lexemes[at]?.key === key) at++;
    else if (key !== 'the') return none;
  }
  return [{ value: words, next: at }];
}

function matchJoin(lexemes: readonly Lexeme[], at: number): readonly Match<string>[] {
  const comma = lexemes[at]?.kind === 'comma' ? at + 1 : at;
  const key = lexemes[comma]?.kind === 'word' ? lexemes[comma]?.key : '';
  if (key === 'and' || key === 'or' || key === '&') return [{ value: key, next: comma + 1 }];
  return comma > at ? [{ value: ',', next: comma }] : none;
}

export function toToken(
  type: TokenType,
  lexemes: readonly Lexeme[],
  from: number,
  match: Match<unknown>,
  line: number,
): IToken {
  const first = lexemes[from];
  const last = lexemes[match.next - 1] ?? first;
  const isJoin = typeof match.value === 'string' && type.name === '<and>';
  return {
    image: isJoin ? String(match.value) : textOf(lexemes, from, match.next),
    startOffset: first?.from ?? 0,
    endOffset: (last?.to ?? 1) - 1,
    startLine: line,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    payload: match.value,
  };
}

function textOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = lexemes[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) text += ` ${lexemes[at]?.text}`;
  return text;
}

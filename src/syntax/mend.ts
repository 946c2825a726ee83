import type { IToken } from 'chevrotain';
import type { State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { type Slip, slips } from './near.ts';
import { passOver, readTokens, type Stuck } from './read-line.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What had to be supposed so that a line could be read. Places are lexemes. */
export type Mend =
  | ({ is: 'slip' } & Slip)
  | { is: 'twice'; at: number }
  | { is: 'missing'; at: number; wanted: string; isWord: boolean }
  | { is: 'skipped'; at: number; to: number; stuck: Stuck };

export interface Mended {
  tokens: IToken[];
  mends: Mend[];
}

export interface Context {
  line: number;
  vocabulary: Vocabulary;
  /** The start of a line of clauses, for finding the next one that can be read. */
  clauses?: State;
}

const most = 4;

/** Reads a line that cannot be read as it stands, with as few suppositions as it takes. */
export function mend(start: State, lexemes: readonly Lexeme[], context: Context): Mended | undefined {
  const mends: Mend[] = [];
  let words = [...lexemes];
  while (mends.length < most) {
    const reading = readTokens(start, words, context.line, context.vocabulary);
    if ('tokens' in reading) return { tokens: reading.tokens, mends };
    const step = correct(start, words, reading.stuck, context);
    if (!step) return giveUp(words, reading.stuck, mends, context);
    mends.push(step.mend);
    words = step.words;
  }
  return undefined;
}

/** A word mended or left out, where that brings the reading further. */
function correct(start: State, words: Lexeme[], stuck: Stuck, { line, vocabulary }: Context) {
  const at = passOver(words, stuck.at);
  const here = words[at];
  if (!here) return undefined;
  const without = words.filter((_, i) => i !== at);
  const candidates: { mend: Mend; words: Lexeme[] }[] = [];
  if (here.key !== '' && here.key === words[at - 1]?.key)
    candidates.push({ mend: { is: 'twice', at }, words: without });
  for (const slip of slips(stuck.states, words, at, vocabulary)) {
    const replaced = words.map((word, i) => (i === slip.at ? { ...word, key: slip.known, text: slip.known } : word));
    candidates.push({ mend: { is: 'slip', ...slip }, words: replaced });
  }
  let best: { mend: Mend; words: Lexeme[] } | undefined;
  let furthest = at;
  for (const candidate of candidates) {
    const reading = readTokens(start, candidate.words, line, vocabulary);
    if ('tokens' in reading) return candidate;
    if (reading.stuck.at > furthest) [best, furthest] = [candidate, reading.stuck.at];
  }
  return best;
}

/** Says what seems to be missing, or what had to be passed over; keeps all that could be read around it. */
function giveUp(words: Lexeme[], stuck: Stuck, mends: Mend[], context: Context): Mended | undefined {
  const missing = missed(words, stuck, context);
  const around = skip(words, stuck, context);
  if (missing) return { tokens: around?.tokens ?? [], mends: [...mends, missing] };
  return around && { tokens: around.tokens, mends: [...mends, around.mend] };
}

/** What swallows any words proves nothing. */
const takesAnything = ['<text>', '<names>', '<clause>', '<word>', '<quoted>', '<terms>', '<forms>', '<title>'];

/** A word or value that seems to have been left out: with it, the rest of the line reads. */
function missed(words: Lexeme[], stuck: Stuck, { line, vocabulary }: Context): Mend | undefined {
  const at = passOver(words, stuck.at);
  for (const edge of [...stuck.states].flatMap((of) => [...of.others, ...[...of.byWord.values()].flat()])) {
    if (edge.terminal.is === 'join') continue;
    const rest = readTokens(edge.to(), words.slice(at), line, vocabulary);
    if (!('tokens' in rest) || takesAnything.includes(rest.tokens[0]?.tokenType.name ?? '')) continue;
    const isWord = edge.terminal.is === 'words';
    return {
      is: 'missing',
      at,
      wanted: edge.terminal.is === 'words' ? edge.terminal.words : edge.terminal.kind,
      isWord,
    };
  }
  return undefined;
}

/** What could be read before and after a stretch that could not. */
function skip(words: Lexeme[], stuck: Stuck, { line, vocabulary, clauses }: Context) {
  if (!stuck.whole || !clauses) return undefined;
  const { at, tokens } = stuck.whole;
  for (let to = Math.max(at + 1, stuck.at); to <= words.length; to++) {
    const rest = to < words.length ? readTokens(clauses, words.slice(to), line, vocabulary) : { tokens: [] };
    if ('tokens' in rest)
      return { tokens: [...tokens, ...rest.tokens], mend: { is: 'skipped', at, to, stuck } as const };
  }
  return undefined;
}

import { isNear, nearest } from '../ground/suggest.ts';
import { type TermKind, termKinds, weekdays } from '../language/shape.ts';
import { numberWords } from '../language/words.ts';
import type { Edge, State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { keysOf, spellingsOf, type Vocabulary } from './vocabulary.ts';

/** A word that was mistyped, and the one that was meant. */
export interface Slip {
  at: number;
  known: string;
  /** The kind of term that it belongs to, if it is one. */
  kind?: TermKind;
}

const isTerm = (kind: string): kind is TermKind => (termKinds as readonly string[]).includes(kind);

/** The words that would have been read at a place, had one of them not been mistyped. */
export function slips(states: Iterable<State>, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Slip[] {
  const found = new Map<string, Slip>();
  for (const state of states) {
    const edges = [...[...state.byWord.values()].flat(), ...state.others];
    for (const slip of edges.flatMap((edge) => slipOf(edge, lexemes, at, vocabulary) ?? []))
      if (!found.has(`${slip.at} ${slip.known}`)) found.set(`${slip.at} ${slip.known}`, slip);
  }
  return [...found.values()];
}

function slipOf(edge: Edge, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Slip | Slip[] | undefined {
  const { terminal } = edge;
  if (terminal.is === 'words') return slipIn(edge.keys, lexemes, at);
  if (terminal.is === 'join') return undefined;
  if (!isTerm(terminal.kind)) return slipInValue(terminal.kind, lexemes, at, vocabulary);
  const { kind } = terminal;
  return spellingsOf(vocabulary, kind).flatMap((words) => {
    const slip = slipIn(keysOf(words), lexemes, at);
    return slip ? [{ ...slip, kind }] : [];
  });
}

/** At most one word in a phrase may be wrong, and then only a little. */
function slipIn(keys: readonly string[], lexemes: readonly Lexeme[], at: number): Slip | undefined {
  let slip: Slip | undefined;
  for (const [i, known] of keys.entries()) {
    const lexeme = lexemes[at + i];
    if (lexeme?.kind !== 'word') return undefined;
    if (lexeme.key === known) continue;
    if (slip || known.length < 2 || !isNear(lexeme.key, known)) return undefined;
    slip = { at: at + i, known };
  }
  return slip;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const days = weekdays.flatMap((day) => [day, `${day}s`]).map((day) => day.toLowerCase());

/** Words within values: units, numbers, months and days. */
function slipInValue(kind: string, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Slip[] {
  const words = wordsOf(kind, vocabulary);
  if (words.length === 0) return [];
  const reach = kind === 'weekdays' || kind === 'unit' ? 1 : 4;
  return lexemes.slice(at, at + reach).flatMap((lexeme, i) => {
    if (lexeme.kind !== 'word' || lexeme.key.length < 3 || words.includes(lexeme.key)) return [];
    const known = nearest(lexeme.key, words);
    return known ? [{ at: at + i, known }] : [];
  });
}

function wordsOf(kind: string, vocabulary: Vocabulary): string[] {
  const units = () => [...vocabulary.units.keys()].flatMap((words) => words.split(' '));
  switch (kind) {
    case 'duration':
    case 'period':
      return [...new Set([...units(), ...Object.keys(numberWords)])];
    case 'unit':
      return [...new Set(units())];
    case 'count':
      return ['once', 'twice', 'times', ...Object.keys(numberWords)];
    case 'date':
      return months;
    case 'weekdays':
      return [...days, 'weekdays', 'weekends'];
    default:
      return [];
  }
}

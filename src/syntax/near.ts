import { apart, nearest } from '../ground/suggest.ts';
import { type TermKind, termKinds, type Values, weekdays } from '../language/shape.ts';
import { everydayWords, numberWords } from '../language/words.ts';
import type { Edge } from './automaton.ts';
import { keyOf, type Lexeme } from './lexer.ts';
import { readers } from './values.ts';
import { isSmall, type Match, type Vocabulary } from './vocabulary.ts';

/** A word that was mistyped, and the one that was meant; or one that a phrase lacks. Places are lexemes. */
export type Slip =
  | { is: 'slip'; at: number; known: string; kind?: TermKind; from?: number; to?: number }
  | { is: 'lacking'; at: number; phrase: string; kind?: TermKind; from?: number; to?: number };

/** What an edge would have taken, had one word not been wrong. */
export interface Nearly {
  match: Match<unknown>;
  slip: Slip;
  cost: number;
}

const isTerm = (kind: string): kind is TermKind => (termKinds as readonly string[]).includes(kind);

/** What nearly stands at a place. */
export function nearly(edge: Edge, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Nearly[] {
  const { terminal } = edge.sees;
  if (lexemes[at]?.kind !== 'word' || terminal.is === 'join') return [];
  if (terminal.is === 'words') {
    const found = align(edge.sees.keys, terminal.words, lexemes, at, false);
    return found ? [{ ...found, match: { value: terminal.words, next: found.next } }] : [];
  }
  return isTerm(terminal.kind)
    ? nearTerms(terminal.kind, lexemes, at, vocabulary)
    : nearValues(terminal.kind as keyof Values, lexemes, at, vocabulary);
}

function nearTerms(kind: TermKind, lexemes: readonly Lexeme[], from: number, vocabulary: Vocabulary): Nearly[] {
  let at = from;
  while (isSmall(lexemes[at]?.key ?? '') && lexemes[at + 1]?.kind === 'word') at++;
  const key = lexemes[at]?.key ?? '';
  const second = lexemes[at + 1]?.key ?? '';
  const found: Nearly[] = [];
  for (const [first, spellings] of vocabulary.spellings.get(kind) ?? []) {
    const near = first === key || apart(key, first) !== undefined;
    for (const { term, keys } of spellings) {
      if (!near && keys[1] !== key && keys[1] !== second) continue;
      const one = align(keys, term.words, lexemes, at, true);
      if (one)
        found.push({
          ...one,
          slip: { ...one.slip, kind, from: at, to: one.next },
          match: { value: term, next: one.next },
        });
    }
  }
  return found;
}

/** A phrase in which one word is wrong, and only a little, or missing. */
function align(
  keys: readonly string[],
  phrase: string,
  lexemes: readonly Lexeme[],
  from: number,
  isOfTerm: boolean,
): { slip: Slip; next: number; cost: number } | undefined {
  let slip: Slip | undefined;
  let cost = 0;
  let at = from;
  let met = 0;
  for (const known of keys) {
    while (isOfTerm && met > 0 && lexemes[at]?.key !== known && isSmall(lexemes[at]?.key ?? '')) at++;
    const typed = lexemes[at]?.kind === 'word' ? (lexemes[at]?.key ?? '') : '';
    const away =
      typed === known
        ? 0
        : typed !== '' && !everydayWords.has(typed) && (known.length > 1 || typed.length > 1)
          ? apart(typed, known, met > 0 && known.length > 4 ? 1 : 0)
          : undefined;
    if (away === 0) met++;
    else if (slip) return undefined;
    else if (away !== undefined) {
      slip = { is: 'slip', at, known: asWritten(known, phrase) };
      cost = 0.75 + away / 4;
    } else if (keys.length > 1) {
      slip = { is: 'lacking', at, phrase };
      // Without its last word, a phrase may well be another.
      cost = !isOfTerm && known === keys.at(-1) ? 3.75 : 2;
      continue;
    } else return undefined;
    at++;
  }
  const enough = slip?.is === 'lacking' ? met > 0 : true;
  // Half a phrase of two words is as likely something else.
  if (slip?.is === 'lacking' && isOfTerm && keys.length === 2) cost = 3.5;
  return slip && enough ? { slip, next: at, cost } : undefined;
}

/** A word as a phrase has it, with its capital. */
const asWritten = (key: string, phrase: string): string =>
  phrase.split(/[ ,]+/).find((word) => keyOf(word) === key) ?? key;

const months = 'january february march april may june july august september october november december'.split(' ');
const days = weekdays.flatMap((day) => [day, `${day}s`]).map((day) => day.toLowerCase());

const capital = new Set([...months, ...days]);

/** Words within values: units, numbers, months and days. */
function nearValues(kind: keyof Values, lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Nearly[] {
  const words = wordsOf(kind, vocabulary);
  if (words.length === 0) return [];
  const reach = kind === 'unit' ? 1 : kind === 'weekdays' ? 8 : 4;
  return lexemes.slice(at, at + reach).flatMap((lexeme, i): Nearly[] => {
    if (lexeme.kind !== 'word' || words.includes(lexeme.key) || /\d/.test(lexeme.key)) return [];
    const key = nearest(lexeme.key, words);
    if (key === undefined) return [];
    const known = capital.has(key) ? key.charAt(0).toUpperCase() + key.slice(1) : key;
    const mended = lexemes.slice();
    mended[at + i] = { ...lexeme, key, text: known };
    const cost = 0.75 + (apart(lexeme.key, key) ?? 1) / 4;
    return readers[kind](mended, at, vocabulary)
      .filter(({ next }) => next > at + i)
      .map((match) => ({ match, slip: { is: 'slip', at: at + i, known }, cost }));
  });
}

function wordsOf(kind: keyof Values, vocabulary: Vocabulary): string[] {
  const units = () => [...vocabulary.units.keys()].flatMap((words) => words.split(' '));
  switch (kind) {
    case 'duration':
    case 'period':
      return [...new Set([...units(), ...Object.keys(numberWords), 'to'])];
    case 'unit':
      return [...new Set(units())];
    case 'count':
      return ['once', 'twice', 'times', ...Object.keys(numberWords)];
    case 'number':
      return Object.keys(numberWords);
    case 'date':
    case 'dated':
    case 'yearly':
      return months;
    case 'time':
      return ['noon', 'midday', 'midnight', 'am', 'pm'];
    case 'times':
      return ['noon', 'midday', 'midnight', 'am', 'pm', 'to', 'until', 'and'];
    case 'weekdays':
      return [...days, 'weekdays', 'weekends', 'to', 'and', 'daily', 'every', 'day'];
    default:
      return [];
  }
}

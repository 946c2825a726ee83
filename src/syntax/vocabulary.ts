import type { Span } from '../ground/span.ts';
import type { Term, TermKind } from '../language/shape.ts';
import { hedges, languages, parties, pronouns, smallWords, unitWords, vagueWords } from '../language/words.ts';
import { keyOf, type Lexeme } from './lexer.ts';

/** One way of writing a term, word by word, small words left out. */
interface Spelling {
  term: Term;
  keys: string[];
}

/** Where a term was declared, and what was said of it there. */
export interface Declared {
  kind: TermKind | 'unit';
  id: string;
  words: string[];
  /** Kinds of which it is one, by id. */
  is: string[];
  /** Declared in the policy itself, and not in the shared vocabulary. */
  own: boolean;
  span: Span;
}

/** The words that a line may use. Filled from the language's closed lists, the shared vocabulary and the policy. */
export interface Vocabulary {
  /** By kind, then by first word; the longest spelling first. */
  spellings: Map<TermKind, Map<string, Spelling[]>>;
  /** Kinds of whose spellings it has a copy of its own; those of other kinds belong to what it extends. */
  copied: Set<TermKind>;
  /**
   * The first words of terms of any kind: most words of a line are none, and need no look at each kind. The words of
   * what it extends stand in sets of their own.
   */
  firstWords: Set<string>[];
  /** Units by their word. */
  units: Map<string, string>;
  declared: Declared[];
}

const passedOver = new Set(smallWords.filter((word) => !word.includes(' ')));
const longestSmall = Math.max(...smallWords.map(({ length }) => length));

/** Whether a word is passed over before a term and within one. */
export function isSmall(key: string): boolean {
  return key.length <= longestSmall && passedOver.has(key);
}

/** The words by which a term is looked up. A term made of small words alone keeps them. */
export function keysOf(words: string): string[] {
  const keys = words.split(/\s+/).map(keyOf).filter(Boolean);
  const telling = keys.filter((key) => !isSmall(key));
  return telling.length > 0 ? telling : keys;
}

/** The words of the language itself. */
export function closedWords(): Vocabulary {
  const vocabulary = extend({
    spellings: new Map(),
    copied: new Set(),
    firstWords: [],
    units: new Map(),
    declared: [],
  });
  for (const [id, words] of Object.entries(parties)) for (const word of words) add(vocabulary, 'party', id, word);
  for (const word of hedges) add(vocabulary, 'hedge', word, word);
  for (const [id, others] of Object.entries(languages))
    for (const word of [id, ...others]) add(vocabulary, 'language', id, word);
  for (const word of pronouns) add(vocabulary, 'pronoun', word, word);
  for (const [kind, list] of Object.entries(vagueWords))
    for (const word of list) add(vocabulary, kind as TermKind, word, word);
  for (const [unit, words] of Object.entries(unitWords)) for (const word of words) vocabulary.units.set(word, unit);
  return vocabulary;
}

/** A copy to which a policy can add without changing the original. */
export function extend(vocabulary: Vocabulary): Vocabulary {
  return {
    spellings: new Map(vocabulary.spellings),
    copied: new Set(),
    firstWords: [...vocabulary.firstWords, new Set()],
    units: new Map(vocabulary.units),
    declared: [...vocabulary.declared],
  };
}

/** Adds a term with all its words. */
export function declare(vocabulary: Vocabulary, declared: Declared): void {
  const known = vocabulary.declared.find((of) => of.kind === declared.kind && of.id === declared.id);
  if (known && declared.words.every((word) => known.words.includes(word)) && !declared.own) return;
  vocabulary.declared.push(declared);
  for (const word of declared.words) {
    if (declared.kind === 'unit') vocabulary.units.set(word.toLowerCase(), declared.id);
    else add(vocabulary, declared.kind, declared.id, word);
  }
}

function add(vocabulary: Vocabulary, kind: TermKind, id: string, words: string): void {
  const keys = keysOf(words);
  const [first] = keys;
  if (first === undefined) return;
  const before = vocabulary.spellings.get(kind);
  const byFirst = before && vocabulary.copied.has(kind) ? before : new Map(before);
  vocabulary.copied.add(kind);
  vocabulary.spellings.set(kind, byFirst);
  const known = byFirst.get(first) ?? [];
  const rest = known.filter((spelling) => spelling.keys.join(' ') !== keys.join(' '));
  const list = [...rest, { term: { kind, id, words }, keys }].sort((a, b) => b.keys.length - a.keys.length);
  byFirst.set(first, list);
  vocabulary.firstWords.at(-1)?.add(first);
}

/** A term found in a line, and the place after it. */
export interface Match<Value> {
  value: Value;
  next: number;
}

/** Whether a term of any kind may begin at a place. */
export function mayBeTerm({ firstWords }: Vocabulary, lexemes: readonly Lexeme[], at: number): boolean {
  for (let start = at; ; start++) {
    const key = lexemes[start]?.key ?? '';
    for (const words of firstWords) if (words.has(key)) return true;
    if (!isSmall(key) && key !== 'some') return false;
  }
}

/** All terms of a kind that begin at a place, the longest first; small words before and within are passed over. */
export function matchTerms(
  vocabulary: Vocabulary,
  kind: TermKind,
  lexemes: readonly Lexeme[],
  at: number,
): Match<Term>[] {
  const byFirst = vocabulary.spellings.get(kind);
  if (!byFirst) return [];
  let start = at;
  let some = false;
  for (;;) {
    const lexeme = lexemes[start];
    if (lexeme?.kind !== 'word') return none;
    const known = byFirst.get(lexeme.key);
    if (known) return matchSpellings(known, lexemes, start, some);
    if (lexeme.key === 'some' && kind === 'customer') some = true;
    else if (!isSmall(lexeme.key)) return none;
    start++;
  }
}

const none: Match<Term>[] = [];

function matchSpellings(known: readonly Spelling[], lexemes: readonly Lexeme[], start: number, some: boolean) {
  const found: Match<Term>[] = [];
  for (const { term, keys } of known) {
    const next = endOf(keys, lexemes, start);
    if (next !== undefined) found.push({ value: some ? { ...term, some } : term, next });
  }
  return found;
}

/** The place after a spelling that begins here. */
function endOf(keys: readonly string[], lexemes: readonly Lexeme[], start: number): number | undefined {
  let at = start;
  for (const key of keys) {
    if (at > start)
      while (lexemes[at]?.kind === 'word' && lexemes[at]?.key !== key && isSmall(lexemes[at]?.key ?? '')) at++;
    if (lexemes[at]?.kind !== 'word' || lexemes[at]?.key !== key) return undefined;
    at++;
  }
  return at;
}

/** Every way of writing a term of a kind, for suggestions. */
export function spellingsOf(vocabulary: Vocabulary, kind: TermKind): string[] {
  const byFirst = vocabulary.spellings.get(kind);
  return byFirst ? [...byFirst.values()].flat().map((spelling) => spelling.term.words) : [];
}

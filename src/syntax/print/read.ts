import type { Filled, Shape } from '../../language/shape.ts';
import type { Lexeme } from '../lexer.ts';
import { type Part, partsOf } from '../shape.ts';
import type { Read } from '../tree.ts';
import { spaced, valueIn } from './value.ts';

/** A form in print: the words by which it is known, and what follows them. */
export interface Printed {
  key: string;
  rest: string;
}

/** A gap of a form, and what fills it. */
interface Filling {
  part: Extract<Part, { is: 'gap' | 'choice' }>;
  filled: Filled<unknown>;
}

/**
 * Prints what was read from its own words, so that nothing is said in other words than the author's: only spaces,
 * commas, colons and full stops are settled, and quotes are those of the keyboard.
 */
export function printRead(read: Read, shape: Shape, lexemes: readonly Lexeme[]): Printed {
  const parts = partsOf(shape);
  const fillings = fillingsOf(read, parts);
  const condition = openingCondition(parts, fillings);
  const before = lexemes.filter((lexeme) => lexeme.from < (fillings[0]?.filled.from ?? Number.POSITIVE_INFINITY));
  const keyLength = keyPieces(parts, before);
  const pieces = literals(before);
  let at = before.length;
  for (const [i, { part, filled }] of fillings.entries()) {
    const inside = until(lexemes, at, filled.to);
    const next = fillings[i + 1];
    const after = until(lexemes, at + inside.length, next?.filled.from ?? Number.POSITIVE_INFINITY);
    at += inside.length + after.length;
    pieces.push(valueIn(part, filled, inside));
    if (part === condition && next?.part !== condition) pieces.push(',');
    pieces.push(...(next?.part === part ? joint(after) : literals(after)));
  }
  return { key: spaced(pieces.slice(0, keyLength)), rest: spaced(pieces.slice(keyLength)) };
}

/** What fills the gaps, in the order in which it stands. */
function fillingsOf(read: Read, parts: readonly Part[]): Filling[] {
  return parts
    .flatMap((part) => (part.is === 'optional' ? part.parts : [part]))
    .filter((part) => part.is === 'gap' || part.is === 'choice')
    .flatMap((part) => [read.gaps[part.gap] ?? []].flat().map((filled) => ({ part, filled })))
    .toSorted((a, b) => a.filled.from - b.filled.from);
}

/** The lexemes from a place on that begin before a column. */
function until(lexemes: readonly Lexeme[], at: number, column: number): Lexeme[] {
  const rest = lexemes.slice(at);
  const end = rest.findIndex((lexeme) => lexeme.from >= column);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The words of the language itself; marks between them say nothing. */
function literals(lexemes: readonly Lexeme[]): string[] {
  return lexemes.filter(({ kind }) => kind === 'word').map(({ key }) => key);
}

/** What joins two members of a list. */
function joint(lexemes: readonly Lexeme[]): string[] {
  const words = literals(lexemes).map((word) => (word === '&' ? 'and' : word));
  return words.length > 0 ? words : lexemes.some(({ kind }) => kind === 'comma') ? [','] : [];
}

/** How many pieces a form begins with by which it is known: its first words, and the keyword or term that is explained. */
function keyPieces(parts: readonly Part[], before: readonly Lexeme[]): number {
  const words = before.filter(({ kind }) => kind === 'word').map(({ key }) => key);
  let length = 0;
  for (const [i, part] of parts.entries()) {
    if (part.is !== 'words' && (part.is !== 'either' || i > 0))
      return length + (isExplained(part, parts[i + 1]) ? 1 : 0);
    const fits = (known: string) => known.split(' ').every((word, i) => words[length + i] === word);
    length += part.words.find(fits)?.split(' ').length ?? 0;
  }
  return length;
}

function isExplained(part: Part, next: Part | undefined): boolean {
  return part.is === 'gap' && next?.is === 'gap' && (part.kinds.includes('word') || part.kinds.includes('terms'));
}

/** The gap of what may open a form, as in “if …, we will …”: a comma sets it off from the rest. */
function openingCondition(parts: readonly Part[], fillings: readonly Filling[]): Part | undefined {
  const first = parts.find((part) => part.is !== 'words' && part.is !== 'either');
  const gap = first?.is === 'optional' ? first.parts.find((part) => part.is === 'gap') : undefined;
  return fillings.some(({ part }) => part !== gap) ? gap : undefined;
}

import type { Filled } from '../language/shape.ts';
import type { ReadLine } from './grammar.ts';
import type { Read } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How lines were read, by rule and text; nothing where they could not be. */
type Readings = Map<string, ReadLine | undefined>;

/**
 * What the reading of a file may remember for the next time, so that a change costs the lines that it touches. Who
 * reads a file again and again keeps one; it holds for one grammar and one shared vocabulary.
 */
export type Memory = Map<string, Readings>;

const most = { words: 4, lines: 20_000 };

/** What is remembered of lines read with the same words of the policy's own. */
export function readingsWith(memory: Memory | undefined, vocabulary: Vocabulary): Readings | undefined {
  if (!memory) return undefined;
  const own = vocabulary.declared.filter((of) => of.own).map(({ kind, id, words }) => `${kind} ${id}: ${words}`);
  const key = own.join('\n');
  const known = memory.get(key);
  if (known && known.size < most.lines) return known;
  const [oldest] = memory.keys();
  if (memory.size >= most.words && oldest !== undefined) memory.delete(oldest);
  const fresh: Readings = new Map();
  memory.set(key, fresh);
  return fresh;
}

/** A reading, as it would have been on another line. */
export function onLine(read: ReadLine, line: number): ReadLine {
  const first = read.head ?? read.clauses[0];
  if (first?.line === line) return { ...read, ...(read.head && { head: { ...read.head } }) };
  return {
    ...read,
    ...(read.head && { head: moved(read.head, line) }),
    clauses: read.clauses.map((of) => moved(of, line)),
  };
}

function moved(read: Read, line: number): Read {
  const gaps = Object.entries(read.gaps).map(([gap, filled]) => [
    gap,
    Array.isArray(filled) ? filled.map((of) => on(of, line)) : on(filled, line),
  ]);
  return { ...read, line, gaps: Object.fromEntries(gaps) };
}

const on = (filled: Filled<unknown>, line: number): Filled<unknown> => ({ ...filled, line });

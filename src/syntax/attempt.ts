import type { Block } from '../language/define.ts';
import { clauses } from '../language/index.ts';
import type { Option } from './forms.ts';
import { onlyClauses, optionsIn, topOptions } from './forms.ts';
import type { ReadLine } from './grammar.ts';
import type { Under } from './indent.ts';
import type { Lexeme } from './lexer.ts';
import { onLine } from './memory.ts';
import { mayName } from './names.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { pathThrough } from './read-line.ts';
import type { Node } from './tree.ts';

/** Something that is open, and under which a line may stand. */
export interface Container {
  is: 'file' | 'block' | 'statement' | 'line';
  node: Node;
  block?: Block;
  /** The column at which it stands, or should: what slipped does not lead others astray. */
  indent: number;
  /** Where what stands in it should begin. */
  inner: Under;
  /** Has a statement, or a stage, so that clauses can no longer hold for the whole block. */
  hasStatements: boolean;
  hasStages: boolean;
}

/** The clauses that may stand under a field, an entry or another clause: where it is said, and on what terms. */
const underLines = ['cited', 'when', 'unless', 'free', 'vagueCondition', 'occasion', 'note', 'accept', 'fee'];

/** What can stand in a container as it is now. */
export function optionsOf(container: Container): readonly Option[] {
  if (container.is === 'file') return topOptions;
  if (container.is !== 'block' || !container.block) return onlyClauses;
  return optionsIn(container.block, container);
}

/** The other containers that are open, the nearest first: of those in which the same may stand, only the nearest. */
export function othersOpen(open: readonly Container[], proposed: Container): Container[] {
  const nearest = new Map<unknown, Container>();
  for (const container of open) {
    const sort = container.block ?? container.is;
    nearest.delete(sort);
    if (container !== proposed) nearest.set(sort, container);
  }
  return [...nearest.values()].reverse();
}

/** A line, read as one of the things that may stand in a container. */
export interface Attempt {
  container: Container;
  option: Option;
  read: ReadLine;
}

/** Reads a line in other words, wherever it may stand. */
export type Variant = (words: Lexeme[]) => Attempt | undefined;

/** Reads a line in a container, or not at all. */
export function attempt(
  parsing: Parsing,
  container: Container,
  lexemes: readonly Lexeme[],
  line: Line,
): Attempt | undefined {
  for (const option of parsing.grammar.among(optionsOf(container), lexemes)) {
    if (!mayName(option, lexemes, line, parsing.lines, parsing.vocabulary)) continue;
    const read = readAs(parsing, option.rule, lexemes, line);
    if (read && fits(container, option, read)) return { container, option, read };
  }
  return undefined;
}

/** Reads a line by one rule; what was read so before is remembered. */
export function readAs(
  { grammar, vocabulary, readings }: Pick<Parsing, 'grammar' | 'vocabulary' | 'readings'>,
  rule: string,
  lexemes: readonly Lexeme[],
  line: Line,
): ReadLine | undefined {
  const key = readings && `${rule}\n${line.raw}`;
  if (key !== undefined && readings?.has(key)) {
    const known = readings.get(key);
    return known && onLine(known, line.number);
  }
  const reading = pathThrough(grammar.start(rule), lexemes, vocabulary);
  const read = 'path' in reading ? grammar.read(rule, reading.path, lexemes, line.number) : undefined;
  if (key !== undefined) readings?.set(key, read);
  return read;
}

/** Whether clauses may stand where they do. */
export function fits(container: Container, option: Option, read: ReadLine): boolean {
  if (option.kind !== 'clauses') return true;
  if (container.is === 'line') {
    const above = container.node.clauses;
    const takesClauses =
      above.length === 0 || above.some((of) => ['otherwise', 'remedy', 'extendable'].includes(of.form));
    return takesClauses && read.clauses.every((of) => underLines.includes(of.form));
  }
  if (container.is === 'block') {
    const heads = container.block?.statements
      ? (form: string) => clauses[form as keyof typeof clauses].heads
      : (form: string) => underLines.includes(form);
    return read.clauses.every((of) => heads(of.form));
  }
  return true;
}

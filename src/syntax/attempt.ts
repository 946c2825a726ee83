import type { Block } from '../language/define.ts';
import { clauses } from '../language/index.ts';
import type { Grammar, Option } from './forms.ts';
import { clausesOption, optionsIn, topOptions } from './forms.ts';
import type { ReadLine } from './grammar.ts';
import type { Under } from './indent.ts';
import type { Lexeme } from './lexer.ts';
import { mayName } from './names.ts';
import type { Line } from './outline.ts';
import { readTokens } from './read-line.ts';
import type { Node } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export function optionsOf(container: Container): Option[] {
  if (container.is === 'file') return topOptions;
  if (container.is !== 'block' || !container.block) return [clausesOption];
  return optionsIn(container.block).filter(
    ({ kind }) => (kind !== 'clauses' || !container.hasStatements) && (kind !== 'statement' || !container.hasStages),
  );
}

/** A line, read as one of the things that may stand in a container. */
export interface Attempt {
  container: Container;
  option: Option;
  read: ReadLine;
}

/** Reads a line in a container, or not at all. */
export function attempt(
  container: Container,
  lexemes: readonly Lexeme[],
  line: Line,
  lines: readonly Line[],
  grammar: Grammar,
  vocabulary: Vocabulary,
): Attempt | undefined {
  for (const option of optionsOf(container)) {
    const reading = readTokens(grammar.start(option.rule), lexemes, line.number, vocabulary);
    if (!('tokens' in reading)) continue;
    if (!mayName(option, lexemes, line, lines)) continue;
    const read = grammar.read(option.rule, reading.tokens);
    if (fits(container, option, read)) return { container, option, read };
  }
  return undefined;
}

/** Whether clauses may stand where they do. */
export function fits(container: Container, option: Option, read: ReadLine): boolean {
  if (option.kind !== 'clauses') return true;
  if (container.is === 'line') {
    const above = container.node.clauses;
    const takesClauses = above.length === 0 || above.some((of) => of.form === 'otherwise' || of.form === 'extendable');
    return takesClauses && read.clauses.every((of) => underLines.includes(of.form));
  }
  if (container.is === 'block') return read.clauses.every((of) => clauses[of.form as keyof typeof clauses].heads);
  return true;
}

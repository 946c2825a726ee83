import type { Block, Form } from '../../language/define.ts';
import { blocks } from '../../language/index.ts';
import { lex } from '../lexer.ts';
import { type Line, level } from '../outline.ts';
import type { Node } from '../tree.ts';
import { rowsOf, textOf } from './clauses.ts';
import { type Printed, printRead } from './read.ts';

/** The column at which the values of a block stand, the margin being 0. */
const valueColumn = 19;

/** Blocks whose lines read like sentences, and not like a table. */
const sentences: readonly Block[] = [blocks.subject, blocks.means, blocks.action, blocks.event, blocks.example];

/** The lines in which a node is printed; those after the first stand under it, or, of clauses, beside it. */
export function linesOf(node: Node, within: Block | undefined, block: Block | undefined, depth: number): string[] {
  if (node.kind === 'prose') return [node.line.prose ? `| ${node.line.prose}` : '|'];
  if (node.broken) return [asItStands(node.line)];
  const lexemes = lex(node.line);
  if (node.kind === 'statement') return rowsOf(node, lexemes, depth).map(textOf);
  if (node.kind === 'clauses')
    return rowsOf(node, lexemes, depth).map((row) => {
      const [only] = row;
      return only && row.length === 1 && isCitation(only.form) ? inColumns(only, within, depth) : textOf(row);
    });
  const shape = node.kind === 'block' ? block?.opens : formOf(node, within)?.shape;
  if (!node.read || shape === undefined) return [asItStands(node.line)];
  const printed = printRead(node.read, shape, lexemes);
  return [isRow(node, within) ? inColumns(printed, within, depth) : textOf([{ form: '', ...printed }])];
}

/** What was not understood is left alone. */
export function asItStands({ raw }: Line): string {
  const levelled = level(raw).trimEnd();
  return raw.slice(levelled.length - levelled.trimStart().length, levelled.length);
}

function formOf(node: Node, within: Block | undefined): Form | undefined {
  const name = node.read?.form ?? '';
  return within?.fields[name] ?? within?.entries?.[name];
}

/** Clauses that read like a field, at the head of a block. */
function isCitation(form: string): boolean {
  return form === 'cited' || form === 'monitored';
}

function isRow({ kind }: Node, within: Block | undefined): boolean {
  if (kind === 'block') return within === blocks.references;
  return kind === 'field' || within === blocks.glossary;
}

function inColumns({ key, rest }: Printed, within: Block | undefined, depth: number): string {
  const wide = within === undefined || sentences.includes(within) || key === '' || rest === '';
  return wide ? textOf([{ form: '', key, rest }]) : `${key.padEnd(valueColumn - 1 - depth * 2)} ${rest}`;
}

import type { Block } from '../language/define.ts';
import type { Grammar } from './forms.ts';
import { topBlocks } from './forms.ts';
import type { Line } from './outline.ts';
import { parse } from './parser.ts';
import { asItStands, linesOf } from './print/line.ts';
import { type Row, spread } from './print/spread.ts';
import type { Node } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Lays a file out as it should be: two columns for each level, values below each other, blank lines between blocks,
 * one statement a line. It never changes what a file says: the words are the author's, every comment is kept, and a
 * line that cannot be read stays as it is. What is laid out already does not change.
 */
export function format(text: string, grammar: Grammar, vocabulary: Vocabulary): string {
  const { tree } = parse(text, grammar, vocabulary);
  const printed = new Map(tree.nodes.flatMap((node) => rowsUnder(node, undefined, topBlocks, 0)));
  const rows = spread(tree.lines, (line) => printed.get(line) ?? [{ depth: 0, text: asItStands(line) }]);
  return rows.map(({ depth, text }) => (text === '' ? '\n' : `${'  '.repeat(depth)}${text}\n`)).join('');
}

/** The rows of a node and of all under it, by the line on which each stood. */
function rowsUnder(
  node: Node,
  within: Block | undefined,
  blocks: readonly Block[],
  depth: number,
): [Line, readonly Row[]][] {
  const block = node.kind === 'block' ? blocks.find((of) => of.name === node.read?.form) : undefined;
  const [first = '', ...others] = linesOf(node, within, block, depth);
  const further = node.kind === 'statement' ? depth + 1 : depth;
  const comment = node.broken || node.kind === 'unread' ? undefined : node.line.comment;
  const rows: Row[] = [
    { depth, text: comment ? `${first}  ${comment}` : first, ...(node.kind === 'block' && { block: node.read?.form }) },
    ...others.map((text) => ({ depth: further, text })),
  ];
  const under = node.children.flatMap((child) => rowsUnder(child, block, block?.blocks ?? [], depth + 1));
  return [[node.line, rows], ...under];
}

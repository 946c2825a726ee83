import type { Finding } from '../ground/diagnostic.ts';
import type { Block } from '../language/define.ts';
import { bullet, shortForm } from './diagnostics.ts';
import type { Grammar } from './forms.ts';
import { topBlocks } from './forms.ts';
import type { Line } from './outline.ts';
import { type Parsed, parse } from './parser.ts';
import { asItStands, linesOf } from './print/line.ts';
import { type Row, spread } from './print/spread.ts';
import type { Node } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Lays a file out as it should be: two columns for each level, values below each other, blank lines between blocks,
 * one statement a line. It never changes what a file says: the words are the author's, and every comment is kept. What
 * is laid out already does not change. A block with a mistake in it is left alone, since its indentation may be all that
 * tells what was meant.
 */
export function format(text: string, grammar: Grammar, vocabulary: Vocabulary): string {
  const typed = sorted(parse(text, grammar, vocabulary));
  const written = writtenOut(typed);
  const { lines, nodes, isLeft } = written === undefined ? typed : sorted(parse(written, grammar, vocabulary));
  const printed = new Map(nodes.flatMap((node) => rowsUnder(node, undefined, topBlocks, 0)));
  const rows = spread(lines, {
    rowsOf: (line) => printed.get(line) ?? [{ depth: 0, text: asItStands(line) }],
    isLeft: ({ number }) => isLeft(number),
  });
  return rows.map(({ depth, text }) => (text === '' ? '\n' : `${'  '.repeat(depth)}${text}\n`)).join('');
}

/** A file, and which of its lines are left alone. */
interface Sorted {
  lines: readonly Line[];
  nodes: Node[];
  findings: readonly Finding[];
  isLeft: (line: number) => boolean;
}

function sorted({ tree, findings }: Parsed): Sorted {
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ span }) => span.line));
  const nodes = tree.nodes.map((node) => withFaults(node, faulty));
  const left = leftAlone(nodes).map(({ line, children }) => [line.number, lastUnder(line, children)] as const);
  const isLeft = (number: number) => left.some(([first, last]) => number >= first && number <= last);
  return { lines: tree.lines, nodes, findings, isLeft };
}

/** The text with short forms written out and without bullets, if it has such: lines that are read as if they were so. */
function writtenOut({ lines, findings, isLeft }: Sorted): string | undefined {
  const wanted = findings.filter(
    ({ code, span }) => (code === shortForm.code || code === bullet.code) && !isLeft(span.line),
  );
  const fixes = wanted.flatMap(({ fix }) => fix ?? []).toSorted((a, b) => b.span.from - a.span.from);
  if (fixes.length === 0) return undefined;
  const raws = lines.map(({ raw }) => raw);
  for (const { span, text } of fixes) {
    const raw = raws[span.line - 1] ?? '';
    raws[span.line - 1] = raw.slice(0, span.from) + text + raw.slice(span.to);
  }
  return raws.join('\n');
}

/** A line with an error was read by supposing something: it stays as it is. */
function withFaults(node: Node, faulty: ReadonlySet<number>): Node {
  const children = node.children.map((child) => withFaults(child, faulty));
  return { ...node, children, broken: node.broken || faulty.has(node.line.number) };
}

/** Blocks with a mistake in them; beside them also what may have slipped away from them. */
function leftAlone(nodes: readonly Node[]): Node[] {
  const faulty = nodes.filter(isFaulty);
  return faulty.length > 0 ? nodes.filter((node) => node.line.indent > 0 || faulty.includes(node)) : [];
}

/** Whether there is a mistake in this, or in something under it. */
function isFaulty(node: Node): boolean {
  return node.broken || node.children.some(isFaulty);
}

function lastUnder(line: Line, children: readonly Node[]): number {
  const last = children.at(-1);
  return last ? lastUnder(last.line, last.children) : line.number;
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
  const comment = node.broken ? undefined : node.line.comment;
  const rows: Row[] = [
    { depth, text: comment ? `${first}  ${comment}` : first, ...(node.kind === 'block' && { block: node.read?.form }) },
    ...others.map((text) => ({ depth: further, text })),
  ];
  const under = node.children.flatMap((child) => rowsUnder(child, block, block?.blocks ?? [], depth + 1));
  return [[node.line, rows], ...under];
}

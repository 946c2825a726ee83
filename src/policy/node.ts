import { clauses } from '../language/index.ts';
import type { Line } from '../syntax/outline.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';

/** The Markdown under a node and its clauses: bars that follow one another are one text, a bare bar parts paragraphs. */
export function proseIn({ children }: Pick<Node, 'children'>): string[] {
  // Most lines have nothing under them.
  if (children.length === 0) return [];
  const lines = proseLines(children);
  const texts: string[][] = [];
  let last: number | undefined;
  for (const { number, prose = '' } of lines) {
    if (last !== undefined && number === last + 1) texts.at(-1)?.push(prose);
    else texts.push([prose]);
    last = number;
  }
  return texts.map((all) => all.join('\n').trim()).filter(Boolean);
}

function proseLines(children: readonly Node[]): Line[] {
  return children.flatMap((child) => {
    if (child.kind === 'prose') return [child.line];
    return child.kind === 'clauses' && child.children.length > 0 ? proseLines(child.children) : [];
  });
}

/** The clauses that stand on lines of their own under a node, a list for each line; what is indented under one goes on with it. */
export function clauseLines(node: Node): Read[][] {
  return node.children.filter((child) => child.kind === 'clauses').map(withNested);
}

function withNested(line: Node): Read[] {
  return line.children.length === 0 ? line.clauses : [...line.clauses, ...clauseLines(line).flat()];
}

/** Where the association's document says so: the `clause` lines under a node. */
export function citedIn(node: Node): string[] {
  return clauseLines(node).flatMap((line) => line.flatMap((read) => gapsIn(read, clauses.cited)?.clause.value ?? []));
}

/** Whether a clause of one form stands under a node. */
export function hasClause(node: Node, name: keyof typeof clauses): boolean {
  return clauseLines(node).some((line) => line.some((read) => read.form === name));
}

/** The lines of clauses under a node, at any depth, in the order of the file. */
export function linesOfClauses(node: Node): Node[] {
  return node.children.flatMap((child) => (child.kind === 'clauses' ? [child, ...linesOfClauses(child)] : []));
}

/** A statement with the clauses under it, in its author's words, spaces settled. */
export function writtenIn(node: Node): string {
  return [node, ...linesOfClauses(node)].map(wordsOn).join(' ');
}

/** The words of a line, without the bullet that may have come along with them. */
function wordsOn({ line, read, clauses }: Node): string {
  const starts = [...(read ? [read] : []), ...clauses].map(({ from }) => from);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  return line.text.slice(first).trim().replace(/ +/g, ' ');
}

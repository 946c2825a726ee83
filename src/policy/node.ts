import { clauses } from '../language/index.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';

/** The Markdown under a node: bars that follow one another are one text, a bare bar parts paragraphs. */
export function proseIn(node: Node): string[] {
  const texts: string[][] = [];
  let last: Node | undefined;
  for (const child of node.children) {
    if (child.kind !== 'prose') continue;
    const follows = last !== undefined && child.line.number === last.line.number + 1;
    if (follows) texts.at(-1)?.push(child.line.prose ?? '');
    else texts.push([child.line.prose ?? '']);
    last = child;
  }
  return texts.map((lines) => lines.join('\n').trim()).filter(Boolean);
}

/** The clauses that stand on lines of their own under a node, a list for each line. */
export function clauseLines(node: Node): Read[][] {
  return node.children.filter((child) => child.kind === 'clauses').map((child) => child.clauses);
}

/** Where the association's document says so: the `clause` lines under a node. */
export function citedIn(node: Node): string[] {
  return clauseLines(node).flatMap((line) => line.flatMap((read) => gapsIn(read, clauses.cited)?.clause.value ?? []));
}

/** Whether a clause of one form stands under a node. */
export function hasClause(node: Node, name: keyof typeof clauses): boolean {
  return clauseLines(node).some((line) => line.some((read) => read.form === name));
}

/** A statement with the clauses under it, in its author's words, spaces settled. */
export function writtenIn(node: Node): string {
  const lines = [node, ...node.children.filter((child) => child.kind === 'clauses')];
  return lines.map(({ line }) => line.text.trim().replace(/ +/g, ' ')).join(' ');
}

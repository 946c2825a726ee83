import { blocks } from '../language/index.ts';
import type { Node } from '../syntax/tree.ts';
import type { Compiling, Terms } from './draft.ts';
import type { Aside, Said } from './making.ts';
import { clauseLines } from './node.ts';
import { putSaid } from './statement.ts';
import { termsOf } from './terms.ts';

/** Blocks at whose head clauses hold for the statements in them. */
const stating = new Set<string>(
  [...Object.values(blocks), ...blocks.procedure.blocks].filter((of) => 'statements' in of).map(({ name }) => name),
);

/** What clauses say of a field, an entry, or a block in which no statement stands. */
export function asidesIn(nodes: readonly Node[], compiling: Compiling): Aside[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'statement' || node.kind === 'clauses') return [];
    const lines = clauseLines(node);
    const own = lines.length > 0 && !holdsForStatements(node) ? [asideFrom(node, termsOf(lines, '', compiling))] : [];
    return [...own, ...asidesIn(node.children, compiling)];
  });
}

function holdsForStatements(node: Node): boolean {
  if (node.kind === 'unread') return true;
  const inside = (of: Node): boolean => of.kind === 'statement' || of.children.some(inside);
  return stating.has(node.read?.form ?? '') && node.children.some(inside);
}

function asideFrom(node: Node, terms: Terms): Aside {
  const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false);
  const all = {} as Said;
  putSaid(all, terms);
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => isSaid(value)));
  return { under: node.line.text.trim(), line: node.line.number, ...said };
}

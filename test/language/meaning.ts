import type { Filled } from '../../src/language/shape.ts';
import type { Parsed } from '../../src/syntax/parser.ts';
import type { Node, Read } from '../../src/syntax/tree.ts';

/** What is said, wherever it stands: the tree of a file without its lines and columns. Of a line with an error, its words. */
export interface Meaning {
  kind: Node['kind'];
  says: unknown;
  clauses: unknown[];
  under: Meaning[];
}

export function meaningOf({ tree, findings }: Parsed): Meaning[] {
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ span }) => span.line));
  return tree.nodes.map((node) => meaning(node, faulty));
}

/**
 * A clause means the same on the line of its statement as under it, unless it follows `otherwise` on its line, or is
 * an `if` that follows `extendable`: then it is a part of that.
 */
function meaning(node: Node, faulty: ReadonlySet<number>): Meaning {
  const isHost = node.kind === 'statement';
  const rows = isHost ? node.children.filter((child) => child.kind === 'clauses' && child.children.length === 0) : [];
  const others = node.children.filter((child) => !rows.includes(child));
  const unread = node.broken || node.kind === 'prose' || faulty.has(node.line.number);
  return {
    kind: node.kind,
    says: unread ? (node.line.prose ?? node.line.raw.trim()) : node.read && said(node.read),
    clauses: unread ? [] : [node, ...rows].flatMap((row) => owned(row.clauses)),
    under: beside(others.map((other) => meaning(other, faulty))),
  };
}

/** Clauses at the head of a block hold for all of it, whether they share a line or not. */
function beside(all: Meaning[]): Meaning[] {
  const joined: Meaning[] = [];
  for (const one of all) {
    const before = joined.at(-1);
    const isRow = one.kind === 'clauses' && one.under.length === 0;
    if (isRow && before?.kind === 'clauses' && before.under.length === 0) before.clauses.push(...one.clauses);
    else joined.push(one);
  }
  return joined;
}

function owned(clauses: readonly Read[]): unknown[] {
  const main: unknown[] = [];
  let otherwise: unknown[] | undefined;
  let extension: unknown[] | undefined;
  for (const clause of clauses) {
    const entry = { ...said(clause), own: [] as unknown[] };
    const isCondition = clause.form === 'when' || clause.form === 'unless';
    if (otherwise) otherwise.push(entry);
    else if (extension && isCondition) extension.push(entry);
    else main.push(entry);
    if (!otherwise && clause.form === 'otherwise') otherwise = entry.own;
    if (clause.form === 'extendable') extension = entry.own;
  }
  return main;
}

function said({ form, gaps }: Read): { form: string; gaps: Record<string, unknown> } {
  const fills = (filled: Filled<unknown> | Filled<unknown>[]) =>
    [filled].flat().map(({ value, joined }) => ({ value, joined: joined === '&' ? 'and' : joined }));
  return { form, gaps: Object.fromEntries(Object.entries(gaps).map(([gap, filled]) => [gap, fills(filled)])) };
}

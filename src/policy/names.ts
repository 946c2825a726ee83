import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Node, Tree } from '../syntax/tree.ts';
import { declaredTwice } from './diagnostics.ts';

/** Blocks that can stand only once. */
const once = ['association', 'policy', 'calendar', 'leaflet'];

/** Names that are declared twice. */
export function checkNames(tree: Tree): Finding[] {
  const seen = new Map<string, Node>();
  const findings: Finding[] = [];
  const visit = (node: Node, key: string | undefined) => {
    if (key === undefined) return;
    const first = seen.get(key);
    if (!first) seen.set(key, node);
    else findings.push(twice(node, first));
  };
  for (const node of tree.nodes) {
    if (node.kind !== 'block' || node.broken) continue;
    visit(node, keyOf(node));
    if (node.read?.form === 'customers')
      for (const child of node.children) {
        const [name] = (child.read?.gaps.terms as { value: string[] } | undefined)?.value ?? [];
        visit(child, name && `customers ${name.toLowerCase()}`);
      }
    if (node.read?.form === 'procedure')
      for (const child of node.children)
        if (child.read?.form === 'stage') visit(child, `${node.line.number} ${child.line.text.trim()}`);
  }
  return findings;
}

function keyOf({ read, line }: Node): string | undefined {
  const form = read?.form ?? '';
  if (once.includes(form)) return form;
  const named = ['hours', 'channel', 'procedure', 'monitoring', 'section', 'body', 'example'];
  return named.includes(form) ? line.text.trim().toLowerCase().replace(/\s+/g, ' ') : undefined;
}

function twice(node: Node, first: Node): Finding {
  const { line, read } = node;
  const span = { line: line.number, from: read?.from ?? 0, to: read?.to ?? line.text.length };
  const there = { line: first.line.number, from: first.read?.from ?? 0, to: first.read?.to ?? 0 };
  const related = [{ span: there, message: 'it was declared here' }];
  return raise(declaredTwice, { name: line.text.trim() }, span, { related });
}

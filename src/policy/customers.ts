import { blocks } from '../language/index.ts';
import { gapsIn, type Node } from '../syntax/tree.ts';
import type { Compiling } from './draft.ts';
import type { CustomerGroup } from './making.ts';
import { citedIn, proseIn } from './node.ts';

/** The groups of one `customers` block. */
export function customersFrom(node: Node, compiling: Compiling): CustomerGroup[] {
  const clauses = citedIn(node);
  return node.children.flatMap((child) => groupFrom(child, clauses, compiling) ?? []);
}

function groupFrom(node: Node, inherited: string[], { vocabulary }: Compiling): CustomerGroup | undefined {
  const { entries } = blocks.customers;
  const union = gapsIn(node.read, entries.union);
  const group = gapsIn(node.read, entries.group);
  const [first] = (union ?? group)?.terms.value ?? [];
  if (first === undefined) return undefined;
  const id = vocabulary.declared.find(({ kind, words }) => kind === 'customer' && words.includes(first))?.id ?? first;
  const some = union?.of.filter(({ value }) => value.some).map(({ value }) => value.id) ?? [];
  const own = citedIn(node);
  return {
    id,
    name: group?.title?.value ?? first,
    of: union?.of.map(({ value }) => value.id) ?? [],
    ...(some.length > 0 && { someOf: some }),
    clauses: own.length > 0 ? own : inherited,
    text: proseIn(node),
  };
}

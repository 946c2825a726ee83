import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Filled, Term } from '../language/shape.ts';
import type { Node, Read, Tree } from '../syntax/tree.ts';
import { declaredTwice, saidAgain } from './diagnostics.ts';

/** Blocks that can stand only once. */
const once = new Set(['association', 'policy', 'calendar', 'leaflet']);

/** Names that are declared twice, and facts that are given twice. */
export function checkNames(tree: Tree): Finding[] {
  const findings = twice(tree.nodes, keyOf, declaredTwice);
  for (const { read, children } of tree.nodes) {
    if (read?.form === 'customers' || read?.form === 'glossary')
      findings.push(...twice(children, (child) => firstTerm(child.read), declaredTwice));
    if (read?.form === 'procedure') findings.push(...twice(children, stageKey, declaredTwice));
  }
  const visit = (node: Node): void => {
    if (node.children.length < 2 || node.kind === 'statement') return;
    findings.push(...twice(node.children, (child) => factKey(node, child), saidAgain));
    for (const child of node.children) if (child.kind === 'block') visit(child);
  };
  tree.nodes.forEach(visit);
  return findings;
}

/** Every node whose key another had before it. */
function twice(
  nodes: readonly Node[],
  keyFor: (node: Node) => string | undefined,
  kind: typeof declaredTwice,
): Finding[] {
  const seen = new Map<string, Node>();
  return nodes.flatMap((node) => {
    const key = node.broken ? undefined : keyFor(node);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (!first) {
      seen.set(key, node);
      return [];
    }
    const related = [{ span: spanOf(first), message: 'the first is here' }];
    return raise(kind, { name: node.line.text.trim() }, spanOf(node), { related });
  });
}

/** By what a block is known; two channels may share their means, where their titles tell them apart. */
function keyOf({ read }: Node): string | undefined {
  const form = read?.form ?? '';
  if (once.has(form)) return form;
  const name = nameIn(read);
  return name === undefined ? undefined : `${form} ${name}`;
}

const named = new Set(['hours', 'monitoring', 'section', 'example', 'standard', 'repealed', 'ended', 'renamed']);
const ofWords = new Set(['body', 'subject', 'means', 'action', 'qualifier', 'event', 'unit', 'customerGroup']);

function nameIn(read: Read | undefined): string | undefined {
  const form = read?.form ?? '';
  if (named.has(form)) return plain(read?.gaps.name ?? read?.gaps.title);
  if (ofWords.has(form)) return firstTerm(read);
  if (form === 'procedure') return plain(read?.gaps.subject);
  return form === 'channel' ? `${plain(read?.gaps.means)} ${plain(read?.gaps.title) ?? ''}` : undefined;
}

function plain(filled: Read['gaps'][string] | undefined): string | undefined {
  if (!filled || Array.isArray(filled)) return undefined;
  const value = filled.value as string | Term;
  return typeof value === 'string' ? value.toLowerCase() : value.id;
}

function firstTerm(read: Read | undefined): string | undefined {
  return (read?.gaps.terms as Filled<string[]> | undefined)?.value[0]?.toLowerCase();
}

function stageKey({ read }: Node): string | undefined {
  return read?.form === 'stage' ? String((read.gaps.number as Filled<number>).value) : undefined;
}

/** Facts of which a block has one; any other may be given again. */
const single: Record<string, readonly string[]> = {
  association: ['shortName', 'nation', 'registered', 'partOf', 'website'],
  policy: ['reference', 'status', 'approved', 'reviewed', 'review', 'owner'],
  calendar: ['workingDays', 'holidays', 'due'],
  channel: ['openByAppointment'],
  procedure: ['then'],
  monitoring: ['every', 'times', 'occasion', 'vague', 'target'],
  standard: ['issuedBy', 'inForce', 'source', 'checked', 'holidays', 'binds'],
  repealed: ['on', 'now', 'source', 'checked'],
  ended: ['on', 'now', 'source', 'checked'],
  renamed: ['on', 'now', 'source', 'checked'],
  subject: ['begins', 'stages'],
  means: ['begins'],
  action: ['past', 'noun'],
  event: ['follows'],
  body: ['website', 'email', 'telephone', 'address', 'form', 'open'],
};

function factKey(block: Node, { kind, read }: Node): string | undefined {
  return kind === 'field' && read && single[block.read?.form ?? '']?.includes(read.form) ? read.form : undefined;
}

function spanOf({ line, read }: Node) {
  return { line: line.number, from: read?.from ?? 0, to: read?.to ?? line.text.length };
}

import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import type { Filled, WrittenDate } from '../language/shape.ts';
import { alreadyNamed, clauseUnderField, nearTerm, noDays, noYear } from './diagnostics.ts';
import { differByASlip, nearlyTheSame } from './names-used.ts';
import type { Line } from './outline.ts';
import type { Node, Read } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reads well line by line, and is doubtful beside its neighbours. */
export function remarksOn(nodes: readonly Node[], lines: readonly Line[]): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node, above: Node | undefined) => {
    if (node.read) findings.push(...withoutYear(node.read, above));
    for (const clause of node.clauses) findings.push(...withoutYear(clause, above));
    findings.push(...withoutDays(node), ...namedTwice(node), ...headUnderField(node, above));
    for (const child of node.children) visit(child, node);
  };
  for (const node of nodes) visit(node, undefined);
  return [...findings, ...nearlyTheSame(nodes, lines)];
}

/** Terms of the policy's own that are nearly words known to all. */
export function nearKnown({ declared }: Vocabulary): Finding[] {
  const mine = declared.filter((of) => of.own);
  const shared = Map.groupBy(
    declared.filter((of) => !of.own),
    ({ kind }) => kind,
  );
  return mine.flatMap(({ kind, words: [name = ''], span }) => {
    const words = name.toLowerCase().split(' ');
    // By a slip, a name is at most a letter longer or shorter.
    const known = (shared.get(kind) ?? []).flatMap((of) =>
      of.words.filter(({ length }) => Math.abs(length - name.length) < 2),
    );
    if (known.some((word) => word.toLowerCase() === name.toLowerCase())) return [];
    const meant = known.find((word) => differByASlip(words, word.toLowerCase().split(' ')));
    if (meant === undefined) return [];
    return [raise(nearTerm, { name, known: meant }, span, { hint: `Did you mean “${meant}”?` })];
  });
}

/** Days that come round every year need none. */
const everyYear = ['alsoClosed', 'alsoOpen'];

function withoutYear({ form, gaps }: Read, above: Node | undefined): Finding[] {
  if (above?.read?.form === 'calendar' && everyYear.includes(form)) return [];
  if (form === 'season') return [];
  if (above?.read?.form === 'example') return []; // The policy says more of the dates of cases.
  const findings: Finding[] = [];
  for (const gap in gaps)
    for (const one of listed(gaps[gap] ?? [])) {
      const date = one.value as WrittenDate | null;
      if (!date || typeof date !== 'object' || !('month' in date) || date.year !== undefined) continue;
      findings.push(raise(noYear, { date: one.text }, spanOf(one), { hint: 'Add the year.' }));
    }
  return findings;
}

const listed = <Of>(filled: Of | Of[]): Of[] => (Array.isArray(filled) ? filled : [filled]);

/** Hours of every day beside hours of some. */
function withoutDays(node: Node): Finding[] {
  if (node.kind !== 'block' || node.children.length < 2) return [];
  // Most blocks have no hours at all.
  if (!node.children.some(({ read }) => read?.form === 'everyDay' || read?.form === 'openEveryDay')) return [];
  const times = node.children.filter(({ read }) => ['days', 'openDays'].includes(read?.form ?? ''));
  const every = node.children.filter(({ read }) => ['everyDay', 'openEveryDay'].includes(read?.form ?? ''));
  if (times.length === 0) return [];
  return every.flatMap(({ read }) => {
    const days = read?.gaps.times as Filled<unknown> | undefined;
    const hint = 'Say which days, or “every day” if that is what you mean.';
    return days ? [raise(noDays, { times: days.text }, spanOf(days), { hint })] : [];
  });
}

/** “residents ib tenants, leaseholders”: other words for a new group that are groups already. */
function namedTwice(node: Node): Finding[] {
  if (node.read?.form !== 'customers') return [];
  const first = new Map<string, Node>();
  return node.children.flatMap((child) => {
    const terms = child.read?.gaps.terms as Filled<string[]> | undefined;
    const [name, ...others] = (terms?.value ?? []).map((word) => word.toLowerCase());
    const known = others.find((word) => first.has(word));
    if (name !== undefined && !first.has(name)) first.set(name, child);
    if (!terms || known === undefined) return [];
    const hint = 'A group made of others is written with “is”: residents is tenants, leaseholders.';
    const there = first.get(known) as Node;
    const span = { line: there.line.number, from: there.read?.from ?? 0, to: there.read?.to ?? 1 };
    return [raise(alreadyNamed, { name: known }, spanOf(terms), { hint, related: [{ span, message: 'here' }] })];
  });
}

/** A clause that is laid out as fields are, and stands under one: it may have slipped in from the margin of its block. */
function headUnderField(node: Node, above: Node | undefined): Finding[] {
  if (node.kind !== 'clauses' || above?.kind !== 'field') return [];
  const laidOut = /\S {2,}\S/;
  if (!laidOut.test(node.line.text.trim())) return [];
  const [clause] = node.clauses;
  if (!clause || !laidOut.test(above.line.text.trim())) return [];
  const words = {
    clause: clause.form === 'cited' ? 'clause' : node.line.text.trim(),
    field: above.line.text.trim().replace(/ {2,}/, ' '),
  };
  const hint = 'If it holds for the whole block, indent it as much as that line; if not, leave one space in it.';
  return [raise(clauseUnderField, words, spanOf(clause), { hint })];
}

const spanOf = ({ line, from, to }: { line: number; from: number; to: number }): Span => ({ line, from, to });

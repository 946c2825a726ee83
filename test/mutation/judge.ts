import type { Finding } from '../../src/ground/diagnostic.ts';
import type { Block, Form } from '../../src/language/define.ts';
import { blocks, clauses, statements } from '../../src/language/index.ts';
import type { Filled } from '../../src/language/shape.ts';
import type { Parsed } from '../../src/syntax/parser.ts';
import { type Part, partsOf } from '../../src/syntax/shape.ts';
import type { Node, Read } from '../../src/syntax/tree.ts';
import type { Mutation } from './mutations.ts';

/** What was understood of one line, in a form that can be compared. */
export interface Understood {
  /** What it is, where it stands, and what it says in the words of the language: `within.limit=…`. */
  facts: Set<string>;
  /** What it says in words of the author's own: names, titles, quotations, prose. */
  own: Set<string>;
  /** The line under which it stands. */
  under: number;
  kind: Node['kind'];
}

export type Understanding = Map<number, Understood>;

/** Line by line what a tree holds. */
export function understand({ tree, vocabulary }: Parsed, kinds: Kinds): Understanding {
  const declared = new Map<string, number>();
  const shared = new Set(vocabulary.declared.filter(({ own }) => !own).map(({ kind, id }) => `${kind} ${id}`));
  for (const { own, kind, id, span } of vocabulary.declared)
    if (own && !shared.has(`${kind} ${id}`)) declared.set(`${kind} ${id}`, span.line);
  const all: Understanding = new Map();
  const visit = (node: Node, above: Node | undefined) => {
    const under = above?.line.number ?? 0;
    const understood: Understood = { facts: new Set(), own: new Set(), under, kind: node.kind };
    if (node.kind === 'prose') understood.own.add(`quoted prose=${node.line.prose}`);
    const block = node.kind === 'field' || node.kind === 'entry' ? (above?.read?.form ?? above?.declares ?? '') : '';
    if (node.read) tell(node.read, block, kinds, understood, declared);
    for (const clause of node.clauses) tell(clause, '', kinds, understood, declared);
    all.set(node.line.number, understood);
    for (const child of node.children) visit(child, node);
  };
  for (const node of tree.nodes) visit(node, undefined);
  return all;
}

/** The kinds of value of each gap, by block, form and gap. */
type Kinds = Map<string, string[]>;

/** All forms of the language, by the block in which they stand; a clause stands anywhere. */
export function kindsOfGaps(): Kinds {
  const kinds: Kinds = new Map();
  const add = (block: string, { name, shape }: Form) => {
    const visit = (parts: readonly Part[]) => {
      for (const part of parts)
        if (part.is === 'optional') visit(part.parts);
        else if (part.is === 'gap') kinds.set(`${block} ${name} ${part.gap}`, part.kinds);
    };
    visit(partsOf(shape));
  };
  for (const form of [...Object.values(statements), ...Object.values(clauses)]) add('', form);
  const all: Block[] = [...Object.values(blocks), ...blocks.procedure.blocks, ...blocks.references.blocks];
  for (const block of all) {
    add('', { name: block.name, shape: block.opens, meaning: '', example: '' });
    for (const form of Object.values({ ...block.fields, ...block.entries })) add(block.name, form);
  }
  return kinds;
}

/** Kinds of value in which any words may stand. */
const free = [
  'text',
  'names',
  'title',
  'quoted',
  'terms',
  'forms',
  'word',
  'identity',
  'declared-hours',
  'web',
  'email',
  'clause',
];

function tell(
  read: Read,
  block: string,
  kinds: Kinds,
  { facts, own }: Understood,
  declared: Map<string, number>,
): void {
  facts.add(read.form);
  for (const [gap, filled] of Object.entries(read.gaps)) {
    const of = kinds.get(`${block} ${read.form} ${gap}`) ?? kinds.get(` ${read.form} ${gap}`) ?? [];
    for (const one of Array.isArray(filled) ? filled : [filled])
      for (const says of shown(one, declared))
        if (of.length > 0 && isOwn(of, one))
          own.add(`${of.includes('quoted') ? 'quoted' : 'named'} ${read.form}.${gap}=${says}`);
        else facts.add(`${read.form}.${gap}=${says}`);
  }
}

const isOwn = (kinds: string[], { value }: Filled<unknown>): boolean =>
  kinds.every((kind) => free.includes(kind)) ||
  (kinds.some((kind) => free.includes(kind)) && typeof value === 'string');

/** A term is what it means, however it was written; one of the policy's own is known by the line that declares it. */
function shown({ value, joined }: Filled<unknown>, declared: Map<string, number>): string[] {
  const term = value as { id?: string; kind?: string; some?: boolean };
  const or = joined === 'or' ? 'or ' : '';
  if (Array.isArray(value)) return value.map((one) => or + JSON.stringify(one));
  if (typeof value !== 'object' || value === null || !('id' in value)) return [or + JSON.stringify(value)];
  const id = declared.get(`${term.kind} ${term.id}`) ?? term.id;
  return [`${or}${term.kind} ${id} ${term.some ?? ''}`];
}

export type Verdict =
  /** Reported at its line, and only there. */
  | 'reported'
  /** Not reported, and rightly: it means the same as before. */
  | 'harmless'
  /** In quotes or after a bar, where any words may stand. */
  | 'quoted words'
  /** In a name, a title, an address or the number of a clause, where any may stand. */
  | 'names'
  /** Something optional is gone; what is left is a sentence that nobody could doubt. */
  | 'another sentence'
  /** A line of prose went to the statement above it. */
  | 'moved prose'
  | 'FAILED: not reported'
  | 'FAILED: another line blamed'
  | 'FAILED: another line misread';

export interface Base {
  understanding: Understanding;
  findings: readonly Finding[];
  kinds: Kinds;
}

/** Holds what became of a mutated file against the original. */
export function judge(mutation: Mutation, base: Base, mutated: Parsed, findings: readonly Finding[]): Verdict {
  const after = understand(mutated, base.kinds);
  const known = new Set(base.findings.map(told));
  const fresh = findings.filter((finding) => !known.has(told(finding)));
  if (fresh.some(({ span }) => span.line !== mutation.line)) return 'FAILED: another line blamed';
  for (const [line, was] of base.understanding)
    if (line !== mutation.line && !same(was, after.get(line))) return 'FAILED: another line misread';
  if (fresh.length > 0) return 'reported';
  return silent(mutation, base.understanding.get(mutation.line), after.get(mutation.line));
}

/** What to think of a change of which nothing is said. */
function silent({ kind }: Mutation, was: Understood | undefined, is: Understood | undefined): Verdict {
  if (same(was, is)) return 'harmless';
  if (!was || !is) return 'FAILED: not reported';
  if (was.kind === 'prose' && is.kind === 'prose' && equal(was.own, is.own)) return 'moved prose';
  if (was.under !== is.under) return 'FAILED: not reported';
  if (equal(was.facts, is.facts)) return isQuoted(was.own, is.own) ? 'quoted words' : 'names';
  return kind === 'word dropped' && leavesASentence(was, is) ? 'another sentence' : 'FAILED: not reported';
}

/** Whether two lines differ in quotations and prose alone. */
function isQuoted(was: Set<string>, is: Set<string>): boolean {
  return [...was.symmetricDifference(is)].every((words) => words.startsWith('quoted '));
}

/**
 * Whether a statement, or a list, without one of its words is a sentence that nobody could doubt: all that it says was
 * said before, or is said of something wider (“messages” for “telephone messages”). A figure may not change.
 */
function leavesASentence(was: Understood, is: Understood): boolean {
  const form = (fact: string) =>
    fact
      .replace(/^(quoted|named) /, '')
      .replace(/^(promise|standing|request|plea)\b/, '')
      .replace(/^\.(what|words)=/, '.of=');
  const before = new Set([...was.facts, ...was.own].map(form));
  return [...is.facts, ...is.own].map(form).every((fact) => before.has(fact) || wider.test(fact));
}

const wider = /=(or )?(subject|means|event|customer|action|qualifier) /;

const told = ({ code, span, message }: Finding): string => `${code} ${span.line} ${message}`;

const same = (a: Understood | undefined, b: Understood | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.under === b.under &&
  a.kind === b.kind &&
  equal(a.facts, b.facts) &&
  equal(a.own, b.own);

function equal(a: Set<string>, b: Set<string>): boolean {
  if (a.size !== b.size) return false;
  for (const of of a) if (!b.has(of)) return false;
  return true;
}

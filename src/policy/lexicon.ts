import { blocks } from '../language/index.ts';
import type { TermKind } from '../language/shape.ts';
import { gapsIn, type Node, type Tree } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { bodyFrom } from './bodies.ts';
import type { Body } from './making.ts';

/** What is known of one term besides its words. */
export interface Entry {
  id: string;
  /** All ways of writing it; the first is the name, the second mostly the plural. */
  words: string[];
  /** Kinds of which it is one, nearest first, by id. */
  is: string[];
  /** The event from which limits about it are counted. */
  begins?: string;
  stages: string[];
  /** Of an action: the event that fulfils it, for all objects or for some. */
  fulfilled: { event: string; participle?: string; for: string[] }[];
  past?: string;
  noun?: string;
  /** Of an event: what never comes after it. */
  follows: string[];
  own: boolean;
}

/** The vocabulary, with what is said of each term: shared words first, the policy's own after them. */
export interface Lexicon {
  terms: ReadonlyMap<TermKind, Map<string, Entry>>;
  bodies: ReadonlyMap<string, Body>;
}

const kinds: Record<string, TermKind> = {
  subject: 'subject',
  means: 'means',
  action: 'action',
  qualifier: 'qualifier',
  event: 'event',
  customerGroup: 'customer',
};

/** Gathers what a tree says of its terms, on top of what is known. */
export function lexiconOf(tree: Tree, vocabulary: Vocabulary, known?: Lexicon): Lexicon {
  const terms = new Map<TermKind, Map<string, Entry>>(known?.terms);
  const own = new Set<TermKind>();
  const ownEntries = (kind: TermKind): Map<string, Entry> => {
    if (!own.has(kind)) terms.set(kind, new Map(terms.get(kind)));
    own.add(kind);
    return terms.get(kind) as Map<string, Entry>;
  };
  const bodies = new Map(known?.bodies);
  for (const { kind, id, words, own: isOwn } of vocabulary.declared) {
    if (kind === 'unit') continue;
    const before = terms.get(kind)?.get(id);
    if (before && !isOwn) continue;
    const all = before ? [...new Set([...before.words, ...words])] : words;
    const fresh: Entry = { id, words: all, is: [], stages: [], fulfilled: [], follows: [], own: isOwn };
    ownEntries(kind).set(id, before ? { ...before, words: all, own: isOwn } : fresh);
  }
  for (const node of tree.nodes) {
    const kind = kinds[node.read?.form ?? ''];
    const entry = kind && terms.get(kind)?.get(idOf(node, vocabulary, kind));
    if (entry) learn(entry, node, vocabulary);
    if (node.read?.form === 'body') {
      const body = bodyFrom(node);
      bodies.set(body.name, { ...bodies.get(body.name), ...body });
    }
  }
  return { terms, bodies };
}

/** The id under which the vocabulary holds what a declaration names. */
function idOf(node: Node, vocabulary: Vocabulary, kind: TermKind): string {
  const [first = ''] = (node.read?.gaps.terms as { value: string[] } | undefined)?.value ?? [];
  return vocabulary.declared.findLast((of) => of.kind === kind && of.words.includes(first))?.id ?? first;
}

function learn(entry: Entry, node: Node, vocabulary: Vocabulary): void {
  const of = node.read?.gaps.of;
  if (Array.isArray(of)) entry.is = of.map((term) => (term.value as { id: string }).id);
  const fulfilledBy: Entry['fulfilled'] = [];
  for (const { read } of node.children) {
    const begins = gapsIn(read, blocks.subject.fields.begins);
    if (begins) entry.begins = eventId(begins.events.value[0] ?? '', vocabulary);
    const stages = gapsIn(read, blocks.subject.fields.stages);
    if (stages) entry.stages = stages.stages.value;
    const fulfilled = gapsIn(read, blocks.action.fields.fulfilled);
    if (fulfilled) {
      const [event = '', participle] = fulfilled.events.value;
      const objects = (fulfilled.for ?? []).map((term) => term.value.id);
      fulfilledBy.push({ event: eventId(event, vocabulary), ...(participle && { participle }), for: objects });
    }
    const past = gapsIn(read, blocks.action.fields.past);
    if (past?.past.value[0]) entry.past = past.past.value[0];
    const noun = gapsIn(read, blocks.action.fields.noun);
    if (noun?.noun.value[0]) entry.noun = noun.noun.value[0];
    const follows = gapsIn(read, blocks.event.fields.follows);
    if (follows) entry.follows = follows.after.map((term) => term.value.id);
  }
  // What is said last goes before what was known.
  if (fulfilledBy.length > 0) entry.fulfilled = [...fulfilledBy, ...entry.fulfilled];
}

function eventId(words: string, vocabulary: Vocabulary): string {
  return vocabulary.declared.find((of) => of.kind === 'event' && of.words.includes(words))?.id ?? words;
}

/** What is known of a term. */
export function entryOf(lexicon: Lexicon, kind: TermKind, id: string): Entry | undefined {
  return lexicon.terms.get(kind)?.get(id);
}

/** A term and all that it is a kind of, nearest first. */
export function kindsOf(lexicon: Lexicon, kind: TermKind, id: string): string[] {
  const reach = new Set([id]);
  for (const of of reach) for (const wider of entryOf(lexicon, kind, of)?.is ?? []) reach.add(wider);
  return [...reach];
}

/** The event that begins a term's clock, its own or that of what it is a kind of. */
export function beginningOf(lexicon: Lexicon, kind: TermKind, id: string): string | undefined {
  for (const of of kindsOf(lexicon, kind, id)) {
    const { begins } = entryOf(lexicon, kind, of) ?? {};
    if (begins) return begins;
  }
  return undefined;
}

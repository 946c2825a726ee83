import type { Span } from '../../ground/span.ts';
import type { Filled } from '../../language/shape.ts';
import { lex } from '../../syntax/lexer.ts';
import type { Node, Read, Tree } from '../../syntax/tree.ts';
import type { Checking } from '../check.ts';

/** Words that an author chose and that are printed: in quotes, or after a bar. `from` is the column at which they begin. */
export interface OwnWords {
  text: string;
  line: number;
  from: number;
}

/** What stands in quotes and is not printed. */
const unprinted = ['accept', 'weakened', 'withdrawn', 'note', 'doesNotFollow'];

/** All that a file says in its author's own words, in the order of the file. */
export function ownWords({ nodes }: Tree): OwnWords[] {
  return nodes
    .filter(({ read }) => !ofTheLaw.includes(read?.form ?? ''))
    .flatMap((node) => [...ownWordsOf(node), ...ownWords({ nodes: node.children, lines: [] })]);
}

/** Nothing of what a standard requires is printed, and its words are not its author's to choose. */
const ofTheLaw = ['standard', 'repealed', 'ended', 'renamed'];

function ownWordsOf(node: Node): OwnWords[] {
  const { line, kind, read } = node;
  if (kind === 'prose') {
    const from = line.raw.indexOf('|') + 1;
    return [{ text: line.raw.slice(from), line: line.number, from }];
  }
  const hidden = [...(read ? [read] : []), ...node.clauses].filter(({ form }) => unprinted.includes(form));
  return lex(line)
    .filter(({ kind, from }) => kind === 'quoted' && !hidden.some((of) => of.from <= from && from < of.to))
    .map(({ text, from }) => ({ text, line: line.number, from: from + 1 }));
}

/** Where some of these words stand. */
export function within({ line, from }: OwnWords, at: number, length: number): Span {
  return { line, from: from + at, to: from + at + length };
}

/** Fields and clauses that take the name of a person, a body or a document. */
const naming = [
  ...['approved', 'reviewed', 'review', 'owner', 'lead', 'author', 'board', 'committee', 'reviewedBy'],
  ...['answeredBy', 'receivedBy', 'passedTo', 'monitored', 'monitoring', 'published', 'to', 'by', 'target'],
  ...['law', 'relatedPolicy', 'framework', 'document', 'code', 'organisation', 'team', 'scheme', 'format'],
];

/** Names that stand without quotes. */
export function ownNames({ nodes }: Tree): OwnWords[] {
  return nodes.flatMap((node) => {
    const reads = [...(node.read ? [node.read] : []), ...node.clauses].filter(({ form }) => naming.includes(form));
    return [...reads.flatMap(namesIn), ...ownNames({ nodes: node.children, lines: [] })];
  });
}

function namesIn({ gaps }: Read): OwnWords[] {
  return Object.values(gaps)
    .flat()
    .filter(({ value }: Filled<unknown>) => typeof value === 'string' || Array.isArray(value))
    .map(({ text, line, from }) => ({ text, line, from }));
}

/**
 * Where a pattern is found in an author's words and names, each finding once, at its first place; `of` says which are
 * the same.
 */
export function firstSaid(
  { own, tree }: Pick<Checking, 'own' | 'tree'>,
  pattern: RegExp,
  of: (found: string) => string,
) {
  const told = new Set<string>();
  return [...own(), ...ownNames(tree)]
    .toSorted((a, b) => a.line - b.line || a.from - b.from)
    .flatMap((words) =>
      [...words.text.matchAll(pattern)].flatMap((match) => {
        const [found] = match;
        const is = of(found);
        if (told.has(is)) return [];
        told.add(is);
        return [{ found, is, span: within(words, match.index, found.length) }];
      }),
    );
}

/** Titles that are printed and stand without quotes. */
export function ownTitles({ nodes }: Tree): OwnWords[] {
  return nodes.flatMap(({ read }) => {
    const title = read && ['policy', 'section', 'leaflet'].includes(read.form) ? read.gaps.title : undefined;
    if (!title || Array.isArray(title) || title.text.startsWith('"')) return [];
    const { text, line, from } = title;
    return [{ text, line, from }];
  });
}

import { type Finding, raise } from '../ground/diagnostic.ts';
import { apart } from '../ground/suggest.ts';
import type { Term, TermKind } from '../language/shape.ts';
import { declaredOtherwise } from './diagnostics.ts';
import { keyOf } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Node } from './tree.ts';
import { type Declared, keysOf, type Vocabulary } from './vocabulary.ts';

/** A term that some line uses and that is not known. */
export interface Unresolved {
  kind: TermKind;
  used: string;
  line: number;
}

/** Terms of several words that a line may mean, with a word more or less: no other line uses them. */
export function perhapsUsed(vocabulary: Vocabulary, words: readonly string[], line: number): Unresolved[] {
  const keys = words.map((word) => keyOf(word));
  const within = (longer: readonly string[], shorter: readonly string[]) =>
    longer[0] === shorter[0] && longer.at(-1) === shorter.at(-1) && differInOne(longer, shorter);
  return vocabulary.declared.flatMap(({ own, kind, words: [name = ''] }) => {
    const declared = keysOf(name);
    if (!own || kind === 'unit' || declared.length < 2) return [];
    for (let at = 0; at + declared.length < keys.length; at++) {
      const window = keys.slice(at, at + declared.length + 1);
      const ends = at + window.length === keys.length && window.at(-1) === declared.at(-1);
      if (!window.every((key) => /\p{L}/u.test(key))) continue;
      if (within(window, declared) || (ends && at > 0 && differInOne(window, declared)))
        return [{ kind, used: words.slice(at, at + declared.length + 1).join(' '), line }];
    }
    return [];
  });
}

/** One mistake that many lines suffer from: what should have been declared, and what is to be told of it. */
export interface Cause {
  declared: Declared;
  finding?: Finding;
}

/**
 * Unknown terms whose cause lies where they are declared: a name misspelt there, or a declaration that could not be
 * read. With such terms known, the lines that use them are read, and blamed no more.
 */
export function causesOf(
  nodes: readonly Node[],
  lines: readonly Line[],
  unresolved: readonly Unresolved[],
  vocabulary: Vocabulary,
): Cause[] {
  const doubtful = new Set(unresolved.map(({ line }) => line));
  const used = unresolved.length > 0 ? termsIn(nodes, doubtful) : new Set<string>();
  const known = unresolved.length > 0 ? knownWords(vocabulary, lines) : new Map<string, number>();
  const causes = new Map<string, Cause>();
  for (const one of unresolved) {
    const key = `${one.kind} ${keysOf(one.used).join(' ')}`;
    if (causes.has(key)) continue;
    const misspelt = vocabulary.declared.find(
      (of) =>
        of.own &&
        of.kind === one.kind &&
        !used.has(`${of.kind} ${of.words[0]}`) &&
        isMisspelt(of, one, unresolved, known),
    );
    const broken = brokenDeclaration(nodes, one.kind);
    if (misspelt) causes.set(key, { declared: { ...misspelt, words: [one.used] }, finding: tell(misspelt, one) });
    else if (broken) {
      const span = { line: broken.line.number, from: 0, to: 1 };
      causes.set(key, { declared: { kind: one.kind, id: one.used, words: [one.used], is: [], own: true, span } });
    }
  }
  return [...causes.values()];
}

/** The terms that were read, by kind and spelling; those of doubtful lines do not count. */
function termsIn(nodes: readonly Node[], doubtful: ReadonlySet<number>): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node) => {
    for (const read of doubtful.has(node.line.number) ? [] : [...(node.read ? [node.read] : []), ...node.clauses])
      for (const { value } of Object.values(read.gaps).flat()) {
        const term = value as Partial<Term> | null;
        if (term && typeof term === 'object' && term.words) found.add(`${term.kind} ${term.words}`);
      }
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** Each word of the vocabulary and of the file, and how often it stands there. */
function knownWords({ spellings }: Vocabulary, lines: readonly Line[]): Map<string, number> {
  const known = wordsIn(lines);
  for (const byFirst of spellings.values())
    for (const { keys } of [...byFirst.values()].flat())
      for (const key of keys) known.set(key, (known.get(key) ?? 0) + 1);
  return known;
}

/** Each word of a file, and how often it stands there. */
export function wordsIn(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { raw } of lines)
    for (const [word] of raw
      .slice(0, 1000)
      .toLowerCase()
      .matchAll(/[\p{L}-]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether it is the declaration that is wrong, and not the use: others use the same word, or it is a word known elsewhere. */
function isMisspelt(
  { words }: Declared,
  { kind, used }: Unresolved,
  unresolved: readonly Unresolved[],
  known: ReadonlyMap<string, number>,
): boolean {
  const declared = keysOf(words[0] ?? '');
  const wanted = keysOf(used);
  if (!differInOne(declared, wanted)) return false;
  if (new Set(unresolved.filter((of) => of.kind === kind && of.used === used).map((of) => of.line)).size > 1)
    return true;
  if (declared.length < wanted.length) return true;
  // “tenants in sheltered housing tenants” lacks its “is”.
  if (declared.length > wanted.length) return kind === 'customer' && (known.get(declared.at(-1) ?? '') ?? 0) > 1;
  const at = declared.findIndex((key, i) => key !== wanted[i]);
  const times = (key: string | undefined) => known.get(key ?? '') ?? 0;
  return times(wanted[at]) > times(declared[at]);
}

/** Whether two phrases are the same but for one word that is nearly the same, or missing. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) {
    const different = a.flatMap((key, i) => (key === b[i] ? [] : [i]));
    const [at] = different;
    return different.length === 1 && at !== undefined && apart(a[at] ?? '', b[at] ?? '') !== undefined;
  }
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length !== shorter.length + 1 || shorter.length === 0) return false;
  return longer.some((_, gap) => longer.filter((_, i) => i !== gap).join(' ') === shorter.join(' '));
}

function tell({ words, span }: Declared, { used, line }: Unresolved): Finding {
  const related = [{ span: { line, from: 0, to: 0 }, message: `“${used}” is used here` }];
  return raise(declaredOtherwise, { declared: words[0] ?? '', used }, span, {
    hint: `Did you mean “${used}”?`,
    related,
  });
}

const blockOf: Partial<Record<TermKind, string[]>> = { customer: ['customers', 'customerGroup'] };

/** A declaration of terms of that kind that could not be read. */
function brokenDeclaration(nodes: readonly Node[], kind: TermKind): Node | undefined {
  return nodes.find(({ declares }) => declares !== undefined && (blockOf[kind] ?? [kind]).includes(declares));
}

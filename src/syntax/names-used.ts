import { type Finding, raise } from '../ground/diagnostic.ts';
import { apart } from '../ground/suggest.ts';
import type { Filled } from '../language/shape.ts';
import { wordsIn } from './causes.ts';
import { nearName } from './diagnostics.ts';
import type { Line } from './outline.ts';
import type { Node } from './tree.ts';

/** A name of the author's own, where it stands. */
interface Name {
  text: string;
  line: number;
  from: number;
  /** It stands where names are given, and not only used. */
  declares: boolean;
}

/** Clauses and fields that name people and arrangements. */
const naming = new Set(['monitored', 'answeredBy', 'receivedBy', 'passedTo', 'published', 'to', 'by']);

/** Facts of the policy that are one name. */
const facts = new Set(['owner', 'lead', 'author', 'board', 'committee', 'reviewedBy']);

/** Of a file with more names than that, the odd one is not looked for. */
const most = 2000;

/** How often the rarest word of a name stands in the file: a slip mostly stands there once. */
const rarity = (name: string, counts: ReadonlyMap<string, number>): number =>
  Math.min(...name.split(' ').map((word) => counts.get(word) ?? 0));

/** Names used once that are nearly one used elsewhere: “mystery shopers” beside “mystery shoppers”. */
export function nearlyTheSame(nodes: readonly Node[], lines: readonly Line[]): Finding[] {
  const names = new Map<string, Name[]>();
  for (const name of nodes.flatMap(namesIn)) {
    const key = name.text.toLowerCase();
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  if (names.size > most) return [];
  const all = [...names];
  const common = all.filter(([, uses]) => uses.length > 1 || uses[0]?.declares).map(([key]) => key.split(' '));
  const pairs = all.flatMap(([key, [name, ...more]]) => {
    if (!name || more.length > 0 || name.declares) return [];
    const meant = common.find((other) => differByASlip(key.split(' '), other))?.join(' ') ?? '';
    const other = names.get(meant)?.[0];
    return other ? [{ name, other, key, meant, alone: names.get(meant)?.length === 1 }] : [];
  });
  const counts = pairs.length > 0 ? wordsIn(lines) : new Map<string, number>();
  return pairs.map((pair) => {
    const turned = pair.alone && rarity(pair.meant, counts) < rarity(pair.key, counts);
    const [name, other] = turned ? [pair.other, pair.name] : [pair.name, pair.other];
    const span = { line: name.line, from: name.from, to: name.from + name.text.length };
    const there = { line: other.line, from: other.from, to: other.from + other.text.length };
    const related = [{ span: there, message: 'as here' }];
    const hint = `Did you mean “${other.text}”?`;
    return raise(nearName, { name: name.text, other: other.text }, span, { hint, related });
  });
}

function namesIn(node: Node): Name[] {
  const own = [...(node.read ? [node.read] : []), ...node.clauses].flatMap(({ form, gaps }): Name[] => {
    if (node.kind === 'block') {
      const title = form === 'monitoring' || form === 'team' ? (gaps.name as Filled<string> | undefined) : undefined;
      return title ? [{ text: title.value, line: title.line, from: title.from, declares: true }] : [];
    }
    const fact = facts.has(form) ? (gaps.value as Filled<string> | undefined) : undefined;
    if (fact) return [{ text: fact.value, line: fact.line, from: fact.from, declares: true }];
    if (!naming.has(form)) return [];
    return Object.values(gaps)
      .flat()
      .flatMap(({ value, line, from }) => {
        const list = Array.isArray(value) ? value.filter((of) => typeof of === 'string') : [];
        return list.map((text) => ({
          text,
          line,
          from: Math.max(from, node.line.raw.indexOf(text, from)),
          declares: false,
        }));
      });
  });
  return [...own, ...node.children.flatMap(namesIn)];
}

/** Whether one word differs, and there only as a slip does; a plural is none. */
export function differByASlip(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length) return false;
  const [at, ...more] = words.flatMap((word, i) => (word === known[i] ? [] : [i]));
  if (at === undefined || more.length > 0) return false;
  const [a = '', b = ''] = [words[at], known[at]];
  return a.length > 3 && `${a}s` !== b && `${b}s` !== a && apart(a, b) === 1;
}

import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { citedIn } from '../policy/node.ts';
import type { Node } from '../syntax/tree.ts';
import type { Check } from './check.ts';
import { placeOf } from './shared/places.ts';

export const clauseNeverCited = diagnostic({
  code: 'P0450',
  severity: 'note',
  says: t`Every clause of your document from ${'first'} to ${'last'} is cited, but for ${'gap'}.`,
  because:
    'Either the numbers of the document leave it out, which its readers will take for a page that is missing, or its promises were forgotten here. “pledge trace” tells which figures of a document nothing accounts for.',
  wrong: `section Letters
  clause 1
  we will "write clearly"
section Visits
  clause 2
  we will "listen"
section Calls
  clause 3
  we will "greet you"
section Meetings
  clause 5
  we will "welcome you"
section Us
  clause 6
  we will "help you"`,
  right: `section Letters
  clause 1
  we will "write clearly"
section Visits
  clause 2
  we will "listen"
section Calls
  clause 3
  we will "greet you"
section Meetings
  clause 4
  we will "welcome you"
section Us
  clause 5
  we will "help you"`,
});

export const partNeverCited = diagnostic({
  code: 'P0453',
  severity: 'note',
  says: t`${'before'} and ${'after'} of your document are cited, and ${'gap'} is not; of no other clause is a part left out.`,
  because:
    'Either the numbers of the document leave it out, which its readers will take for a line that is missing, or a promise was forgotten here.',
  wrong: `section Letters
  we will "write clearly"
    clause 1.1, 1.2, 1.3, 1.4
section Visits
  we will "listen"
    clause 2.1, 2.2, 2.3
section Calls
  we will "greet you"
    clause 3.1, 3.2, 3.4`,
  right: `section Letters
  we will "write clearly"
    clause 1.1, 1.2, 1.3, 1.4
section Visits
  we will "listen"
    clause 2.1, 2.2, 2.3
section Calls
  we will "greet you"
    clause 3.1, 3.2, 3.3`,
});

/** So many clauses that follow on one another are no accident, nor so many parts of clauses of which none is left out. */
const [several, many] = [5, 10];

/** A clause that nothing cites, where all before it and after it are; and a part of one, where all other parts are. */
export const clauseGap: Check = {
  finds: [clauseNeverCited, partNeverCited],
  look: ({ tree: { nodes } }) => {
    const cited = placesOf(nodes);
    return [...clauseLeftOut(cited), ...partLeftOut(cited)];
  },
};

function clauseLeftOut(cited: Places): Finding[] {
  const [first = 0, last = 0] = [Math.min(...cited.keys()), Math.max(...cited.keys())];
  const [gap, ...more] = between(cited);
  const place = gap === undefined ? undefined : cited.get(gap + 1)?.place;
  if (!place || more.length > 0 || cited.size < several) return [];
  return [raise(clauseNeverCited, { first: `${first}`, last: `${last}`, gap: `${gap}` }, place)];
}

/** Many parts say nothing to promise, so it counts only where a single one is left out of them all. */
function partLeftOut(cited: Places): Finding[] {
  const all = [...cited].flatMap(([number, { parts }]) => between(parts).map((gap) => ({ number, gap, parts })));
  const [found, ...more] = all;
  const place = found?.parts.get(found.gap + 1);
  const size = [...cited.values()].reduce((sum, { parts }) => sum + parts.size, 0);
  if (!found || !place || more.length > 0 || size < many) return [];
  const { number, gap } = found;
  const words = { before: `${number}.${gap - 1}`, after: `${number}.${gap + 1}`, gap: `${number}.${gap}` };
  return [raise(partNeverCited, words, place)];
}

/** The numbers that are left out between the first and the last. */
function between(numbers: ReadonlyMap<number, unknown>): number[] {
  const [first, last] = [Math.min(...numbers.keys()), Math.max(...numbers.keys())];
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((of) => !numbers.has(of));
}

/** The clauses that are cited, each with the place at which it first is, and those of its parts. */
type Places = Map<number, { place: Span; parts: Map<number, Span> }>;

function placesOf(nodes: readonly Node[]): Places {
  const places: Places = new Map();
  const visit = (node: Node): void => {
    const cited = node.kind === 'clauses' ? [] : citedIn(node);
    for (const clause of cited.flatMap((of) => of.split(', '))) {
      const [, number, part] = /^(\d{1,3})(?:\.(\d{1,3}))?(?!\d)/.exec(clause) ?? [];
      if (number === undefined) continue;
      const place = placeOf(node);
      const { parts } = places.get(Number(number)) ?? { parts: new Map<number, Span>() };
      if (part !== undefined && !parts.has(Number(part))) parts.set(Number(part), place);
      if (!places.has(Number(number))) places.set(Number(number), { place, parts });
    }
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return places;
}

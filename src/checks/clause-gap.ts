import { diagnostic, raise, t } from '../ground/diagnostic.ts';
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

/** So many clauses that follow on one another are no accident. */
const several = 5;

/** A clause that nothing cites, where all before it and after it are. Of their parts, many say nothing to promise. */
export const clauseGap: Check = {
  finds: [clauseNeverCited],
  look: ({ tree: { nodes } }) => {
    const cited = placesOf(nodes);
    const [first = 0, last = 0] = [Math.min(...cited.keys()), Math.max(...cited.keys())];
    const gaps = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((of) => !cited.has(of));
    const [gap] = gaps;
    const place = gap === undefined ? undefined : cited.get(gap + 1);
    if (!place || gaps.length > 1 || cited.size < several) return [];
    return [raise(clauseNeverCited, { first: `${first}`, last: `${last}`, gap: `${gap}` }, place)];
  },
};

/** The numbers of clauses, without those of their parts, each with the place at which it is first cited. */
function placesOf(nodes: readonly Node[]): Map<number, Span> {
  const places = new Map<number, Span>();
  const visit = (node: Node): void => {
    for (const clause of node.kind === 'clauses' ? [] : citedIn(node)) {
      const [, number] = /^(\d{1,3})\b/.exec(clause) ?? [];
      if (number !== undefined && !places.has(Number(number))) places.set(Number(number), placeOf(node));
    }
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return places;
}

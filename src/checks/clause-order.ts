import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { citedIn } from '../policy/node.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const clauseOutOfOrder = diagnostic({
  code: 'P0454',
  severity: 'note',
  says: t`Clause ${'clause'} is cited between clauses ${'before'} and ${'after'}, where its number does not belong.`,
  because:
    'Where it stands there in the document too, its number is a slip, often from an older version, and nobody finds the clause by it.',
  wrong: `section Emails
  clause 7
  we will "write clearly"
section Visits
  clause 2.1.1
  we will "listen"
section Calls
  clause 8
  we will "greet you"`,
  right: `section Emails
  clause 7
  we will "write clearly"
section Visits
  clause 7.1.1
  we will "listen"
section Calls
  clause 8
  we will "greet you"`,
});

/** A section under a clause of a depth that no other has, between two that follow on one another and to which it does not belong. */
export const clauseOrder: Check = {
  finds: [clauseOutOfOrder],
  look: ({ tree }) => {
    const sections = blocksOf(tree, 'section').map((node) => ({ clauses: citedIn(node), place: placeOf(node) }));
    const deep = sections.filter(({ clauses }) => clauses.some(isDeep));
    return sections.flatMap(({ clauses: [clause = '', ...more], place }, i) => {
      const [before, after] = [sections[i - 1], sections[i + 1]].map((of) => numberOf(of?.clauses ?? []));
      if (!isDeep(clause) || more.length > 0 || deep.length > 1 || before === undefined || after === undefined)
        return [];
      const follow = after === before || after === before + 1;
      const number = numberOf([clause]);
      if (!follow || number === undefined || (before <= number && number <= after)) return [];
      return [raise(clauseOutOfOrder, { clause, before: `${before}`, after: `${after}` }, place)];
    });
  },
};

/** “3.1.1”. */
const isDeep = (clause: string): boolean => /^\d+\.\d+\.\d/.test(clause);

/** The number of the one clause that is cited. */
function numberOf([clause, ...more]: readonly string[]): number | undefined {
  const [, number] = /^(\d+)(?![^.])/.exec(clause ?? '') ?? [];
  return number === undefined || more.length > 0 ? undefined : Number(number);
}

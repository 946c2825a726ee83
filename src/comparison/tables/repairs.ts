import type { Commitment } from '../../policy/policy.ts';
import { rowParts, type Weigh } from '../../strictness/weigh.ts';
import { rankedWords } from '../../wording/question.ts';
import type { Aligned, Cell } from '../align.ts';
import type { Column } from '../column.ts';
import { deedOf, questionsOf } from '../question.ts';
import { priorities } from '../sort.ts';

/** A row that compares by rank, and the words in which it asks. */
export interface Ranked {
  readonly aligned: Aligned;
  readonly asks: string;
}

/** One column's kinds of repairs that differ in how soon they are done, from the soonest. */
type Tiers = readonly { readonly name: string; readonly promises: readonly Commitment[] }[];

/**
 * Repairs by the rank of their priority, whatever it is called: the soonest that each column knows, the next, and so
 * on. The rows by name stand among the others.
 */
export function repairsByRank(columns: readonly Column[], weigh: Weigh): Ranked[] {
  const tiers = columns.map((column) => tiersOf(column, weigh));
  const deeds = [...new Set(tiers.flat().flatMap(({ promises }) => promises.map((one) => deedOf(one))))];
  const most = Math.max(0, ...tiers.map(({ length }) => length));
  return Array.from({ length: most }, (_, rank) => deeds.map((deed) => ranked(rank, deed, tiers, columns))).flatMap(
    (rows) => rows.flatMap((row) => row ?? []),
  );
}

function ranked(rank: number, deed: string, tiers: readonly Tiers[], columns: readonly Column[]): Ranked | undefined {
  const cells = tiers.map((own): Cell => {
    const holds = own[rank]?.promises.filter((promise) => deedOf(promise) === deed) ?? [];
    return { how: holds.length > 0 ? 'own' : 'silent', holds, wider: [] };
  });
  const first = cells.find(({ holds }) => holds.length > 0)?.holds[0];
  const [question] = first ? questionsOf(first, (columns[0] as Column).common.terms) : [];
  if (!first || !question) return undefined;
  const id = `repairs-rank-${rank + 1}-${first.action ?? 'do'}`;
  return { aligned: { question: { ...question, id }, cells }, asks: rankedWords(first, rank) };
}

function tiersOf({ promises, common }: Column, weigh: Weigh): Tiers {
  const ours = promises.filter(
    ({ subject, qualifiers, kind, words, means }) =>
      subject === 'repair' &&
      qualifiers.length === 1 &&
      kind === 'response' &&
      words === undefined &&
      means.length === 0,
  );
  const tiers = [...Map.groupBy(ours, ({ qualifiers: [name = ''] }) => name)];
  return tiers
    .map(([name, promises]) => ({ name, promises }))
    .toSorted((one, other) => {
      const [a, b] = [priorities.indexOf(one.name), priorities.indexOf(other.name)];
      if (a >= 0 && b >= 0) return a - b;
      const [first, second] = [one, other].map(({ promises: [commitment] }) => ({
        commitment: commitment as Commitment,
        rules: common,
      })) as [Parameters<Weigh>[0], Parameters<Weigh>[1]];
      const { relation } = weigh(first, second, rowParts);
      return relation === 'stricter' ? -1 : relation === 'weaker' ? 1 : 0;
    });
}

import type { UsedTerm } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { dayNumber } from '../time/day.ts';
import { momentOf } from '../time/moment.ts';
import { fee, pausing, share, strength } from './firmness.ts';
import { compareMeasures, type Scales, type Verdict } from './limits.ts';
import { ofEach, once, remembering } from './memory.ts';
import { payment } from './payment.ts';
import { cases, conditions, customers, hours } from './reach.ts';
import { together } from './relation.ts';
import { plainTerms, type Situation, situationsOf } from './situations.ts';
import { type Part, type PartName, partNames, type Side, type Weighed } from './weighed.ts';

/** Weighs two commitments against each other in the parts that count: all of them, where nothing else is said. */
export type Weigh = (first: Side, second: Side, counts?: readonly PartName[]) => Weighed;

/** What counts where it is settled which case both are about. */
export const rowParts: readonly PartName[] = partNames.filter((part) => part !== 'cases');

/**
 * Scales for the cases that begin from a day on, to the calendar's end. They remember what they compared: make them
 * once for a run. A commitment is at least as strict as another only if it is no worse in every part.
 */
export function weighing(on: Temporal.PlainDate): Weigh {
  const scales: Scales = {
    // Most of what is weighed needs no calendar.
    get from() {
      return momentOf(dayNumber(on.year, on.month, on.day));
    },
    memory: remembering(),
  };
  const words = ofEach(joined);
  return (first, second, counts = partNames) => {
    const both: Both = {
      words: () => words(first.rules, second.rules),
      situations: once(() => situationsOf(first.commitment, second.commitment)),
    };
    const parts = counts
      .map((part): Part => ({ part, ...comparing[part](first, second, scales, both) }))
      .filter(({ relation }) => relation !== 'the same');
    const relation = together(parts.map((of) => of.relation));
    const nearly = together(parts.map((of) => of.except ?? of.relation));
    const except = relation === 'incomparable' && (nearly === 'stricter' || nearly === 'weaker') ? nearly : undefined;
    return { relation, parts, ...(except && { except }) };
  };
}

/** What several parts ask of the two together. */
interface Both {
  readonly words: () => Rules;
  readonly situations: () => readonly Situation[];
}

type Compare = (first: Side, second: Side, scales: Scales, both: Both) => Verdict;

const comparing: Readonly<Record<PartName, Compare>> = {
  limit: (first, second, scales) => compareMeasures(plainly(first), plainly(second), scales),
  strength,
  share,
  cases: (first, second, _, { words }) => cases(first, second, words()),
  customers: (first, second, _, { words }) => customers(first, second, words()),
  conditions,
  hours,
  extension: inSituations(false),
  exceptions: inSituations(true),
  pausing,
  fee,
  payment,
};

/** In every situation of one kind: how late the one may be there, and how late the other. */
function inSituations(isException: boolean): Compare {
  return (first, second, scales, { situations }) => {
    const found = situations()
      .filter((situation) => situation.isException === isException)
      .map(({ terms, extended }) => {
        const [a, b] = [
          { ...first, commitment: terms[0] },
          { ...second, commitment: terms[1] },
        ];
        return compareMeasures(a, b, scales, extended);
      });
    const relation = together(found.map((of) => of.relation));
    return { ...found.find((of) => of.relation !== 'the same'), relation };
  };
}

const plainly = (side: Side): Side => ({ ...side, commitment: plainTerms(side.commitment) });

/** The words of two policies in one: what the second knows as a kind of something, it is for the first as well. */
export function joined(one: Rules, other: Rules): Rules {
  if (one.terms === other.terms) return one;
  const terms = new Map<string, UsedTerm>(other.terms);
  for (const [key, term] of one.terms) {
    const known = terms.get(key);
    terms.set(key, known ? { ...term, is: [...new Set([...term.is, ...known.is])] } : term);
  }
  return {
    policy: one.policy,
    commitments: one.commitments,
    terms,
    get clock() {
      return one.clock;
    },
  };
}

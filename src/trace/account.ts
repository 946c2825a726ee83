import type { Lexicon } from '../policy/lexicon.ts';
import { anotherThan } from './another.ts';
import { type ClauseFit, clauseFit } from './clause.ts';
import type { Fact } from './facts.ts';
import type { Found } from './found.ts';
import { isSame } from './same.ts';
import { type Telling, tellingIn } from './telling.ts';

/** What a specification says of a figure, the best first; and what it says in the same figure of something else. */
export interface Accounted {
  by: readonly Fact[];
  like: readonly Fact[];
}

/**
 * Which facts of a specification account for each figure of a document, the best first. The value alone proves nothing:
 * “10 working days” stands in every policy several times. So both must say the same value about the same: neither may
 * name another thing, means, urgency or stage than the other; clause and words together must speak for it; and a fact
 * that fits one figure does not account for others that it fits far less. Telephone numbers and addresses mean the
 * same wherever they stand.
 */
export function accounting(facts: readonly Fact[], found: readonly Found[], lexicon: Lexicon): Accounted[] {
  const isAboutAnother = anotherThan(facts, lexicon);
  const telling = tellingIn([
    ...new Set(facts.map(({ owner }) => owner.near)),
    ...new Set(found.flatMap(({ near, beside }) => [near, beside])),
  ]);
  const times = Map.groupBy(found, ({ value }) => value);
  const weighed = found.map((one) => {
    const same = facts.filter((fact) => isSame(one, fact));
    const isOnly = same.length === 1 && times.get(one.value)?.length === 1;
    return same.map((fact) => ({ fact, ...weigh(one, fact, { isAboutAnother, telling, isOnly }) }));
  });
  const best = new Map<Fact, number>();
  for (const { fact, weight } of weighed.flat()) best.set(fact, Math.max(weight, best.get(fact) ?? 0));
  return weighed.map((each, at) => {
    const { beside } = found[at] as Found;
    const own = telling(beside, beside);
    const isEnough = ({ fact, weight, clause, isSure }: (typeof each)[number]) => {
      const most = best.get(fact) ?? 0;
      return weight >= enough && (isSure || weight >= nearly * (clause === 'other' ? most : Math.min(most, own)));
    };
    const [by, like] = [each.filter(isEnough), each.filter((of) => !isEnough(of))];
    return { by: by.sort((a, b) => b.weight - a.weight).map(({ fact }) => fact), like: like.map(({ fact }) => fact) };
  });
}

/** How much must speak for it: at all, and of what speaks for the figure that the fact fits best, or of all that is said there. */
const enough = 0.5;
const nearly = 0.5;

const contacts = new Set(['telephone', 'email', 'web', 'address']);

interface Weighing {
  isAboutAnother: ReturnType<typeof anotherThan>;
  telling: Telling;
  /** No other figure, and no other fact, has this value. */
  isOnly: boolean;
}

interface Weight {
  weight: number;
  clause: ClauseFit;
  /** Its value alone tells enough. */
  isSure: boolean;
}

const clauseWeights = { same: 1, within: 0.5, unknown: 0, other: -1 } as const;

function weigh(found: Found, fact: Fact, { isAboutAnother, telling, isOnly }: Weighing): Weight {
  const clause = clauseFit(found.clause, found.headings, fact.owner.clauses);
  const words = weightOfWords(found, fact, telling);
  const isSure = contacts.has(found.kind) || (clause !== 'other' && areOpeningHours(found, fact));
  // Where the specification cites this very clause for the only such figure in both, its author saw it here.
  const isSeen = clause === 'same' && (isOnly || found.kind === 'hours' || found.kind === 'days');
  const isFit = isSure || isSeen || (words > 0 && !isAboutAnother(found, fact));
  return { clause, isSure, weight: isFit ? words + (isSure ? enough : clauseWeights[clause]) : 0 };
}

/** Hours from one time to another are as telling as words, where they are those of something that is open. */
const areOpeningHours = ({ kind, value }: Found, { owner }: Fact): boolean =>
  kind === 'hours' && /^(?!00:00-24:00)\S+-/.test(value) && owner.commitments.length === 0;

/** What stands in the sentence weighs most, what stands in headings half. */
function weightOfWords({ near, beside, far }: Found, { owner }: Fact, telling: Telling): number {
  const closest = Math.max(telling(near, owner.near), telling(beside, owner.near));
  const further = Math.max(telling(far, owner.near), telling(beside, owner.far), telling(far, owner.far));
  return closest + further / 2;
}

import { underFallback } from '../policy/binding.ts';
import { limitOf } from '../policy/measure.ts';
import type { Circumstance, Commitment, Fallback } from '../policy/policy.ts';

/** The terms on which two commitments bind in one situation, and whether each is extended in it. */
export interface Situation {
  readonly terms: readonly [Commitment, Commitment];
  readonly extended: readonly [boolean, boolean];
  /** Whether what one of them promises `otherwise … if` binds. */
  readonly isException: boolean;
}

/** The terms that bind where no circumstance changes them: `otherwise` without `if` is the limit, and what came first an aim. */
export function plainTerms(commitment: Commitment): Commitment {
  const always = timed(commitment).find(({ conditions }) => conditions.length === 0);
  return always ? under(commitment, always) : commitment;
}

/** The terms that bind instead in a case of their own, one for each `otherwise … if`. */
export function exceptionsOf(commitment: Commitment): Commitment[] {
  return timed(commitment).flatMap((of) => (of.conditions.length > 0 ? [under(commitment, of)] : []));
}

/**
 * Every situation that two commitments can be in together but the plain one, in which nothing changes their terms: each
 * circumstance on which an exception or an extension of theirs turns is so or is not, and the time was extended or not.
 */
export function situationsOf(one: Commitment, other: Commitment): Situation[] {
  const theirs = casesOf(other);
  return casesOf(one).flatMap((a) => theirs.flatMap((b) => situationsIn(a, b)));
}

/** What must be so, or not so, for something. */
type Fact = Pick<Circumstance, 'fact' | 'holds'>;

/** The terms on which one commitment binds in one case, and what makes it that case: the first exception whose conditions hold. */
interface Case {
  readonly terms: Commitment;
  readonly isException: boolean;
  readonly holding: readonly Fact[];
  /** Each of these fails in some fact. */
  readonly failing: readonly (readonly Fact[])[];
  /** What must be so for the time to be extended; nothing where it never is. */
  readonly grounds: readonly Fact[] | undefined;
}

function casesOf(commitment: Commitment): Case[] {
  const exceptions = timed(commitment).filter(({ conditions }) => conditions.length > 0);
  const conditions = exceptions.map((of) => of.conditions);
  const plain = plainTerms(commitment);
  return [
    { terms: plain, isException: false, holding: [], failing: conditions, grounds: groundsOf(plain) },
    ...exceptions.map((of, i) => {
      const terms = under(commitment, of);
      const failing = conditions.slice(0, i);
      return { terms, isException: true, holding: of.conditions, failing, grounds: groundsOf(terms) };
    }),
  ];
}

const timed = ({ otherwise }: Commitment) => otherwise.filter(({ limit, occasion }) => limit ?? occasion);

/** Whether vague words are so, nobody can tell: it may be. */
function groundsOf({ extension }: Commitment): Fact[] | undefined {
  const vague = (extension?.vagueConditions ?? []).map((words) => ({ fact: `vaguely ${words}`, holds: true }));
  return extension && [...extension.conditions, ...vague];
}

const extensions: readonly Situation['extended'][] = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
];

/** Both in a case each, as far as one can be with the other. Where the time was extended, it is so for all whose grounds hold. */
function situationsIn(a: Case, b: Case): Situation[] {
  const isException = a.isException || b.isException;
  return extensions.flatMap((extended): Situation[] => {
    const wasExtended = extended.includes(true);
    if (!wasExtended && !isException) return [];
    const grounds = [a, b].map((of) => of.grounds);
    if (extended.some((is, i) => is && !grounds[i])) return [];
    const given = (is: boolean) => grounds.flatMap((of, i) => (wasExtended && of && extended[i] === is ? [of] : []));
    const holding = [a.holding, b.holding, ...given(true)].flat();
    const failing = [...a.failing, ...b.failing, ...given(false)];
    return canBe(holding, failing) ? [{ terms: [a.terms, b.terms], extended, isException }] : [];
  });
}

/** Whether all of some facts can hold while each of several others fails in one at least. */
function canBe(holding: readonly Fact[], failing: readonly (readonly Fact[])[]): boolean {
  const known = new Map(holding.map(({ fact, holds }) => [fact, holds]));
  return holding.every(({ fact, holds }) => known.get(fact) === holds) && canFail(failing, known);
}

function canFail([first, ...others]: readonly (readonly Fact[])[], known: ReadonlyMap<string, boolean>): boolean {
  if (!first) return true;
  if (first.some(({ fact, holds }) => known.get(fact) === !holds)) return canFail(others, known);
  return first.some(({ fact, holds }) => !known.has(fact) && canFail(others, new Map([...known, [fact, !holds]])));
}

/** A commitment with the limit and the terms of one of its fallbacks. */
function under(commitment: Commitment, fallback: Fallback): Commitment {
  const limit = fallback.limit ?? fallback.occasion ?? limitOf(commitment);
  return { ...underFallback(commitment, fallback), ...(limit && { limit }) };
}

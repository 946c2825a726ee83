import { underFallback } from '../policy/binding.ts';
import { limitOf } from '../policy/measure.ts';
import type { Circumstance, Commitment, Extension, Fallback } from '../policy/policy.ts';

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
  const facts = [...new Set([...factsTurnedOn(one), ...factsTurnedOn(other)])].slice(0, MOST);
  const found = new Map<string, Situation>();
  for (let truth = 0; truth < 2 ** facts.length; truth++) {
    const isSo = (fact: string) => (truth & (1 << facts.indexOf(fact))) !== 0;
    const [a, b] = [termsIn(one, isSo), termsIn(other, isSo)];
    for (const wasExtended of [false, true]) {
      const extended = [wasExtended && a.extendable, wasExtended && b.extendable] as const;
      const isException = a.exception >= 0 || b.exception >= 0;
      if (!isException && !extended.includes(true)) continue;
      const situation = { terms: [a.terms, b.terms], extended, isException } as const;
      found.set(`${a.exception} ${b.exception} ${extended}`, situation);
    }
  }
  return [...found.values()];
}

/** Nobody writes more circumstances under one promise; there are twice as many situations for each. */
const MOST = 8;

const timed = ({ otherwise }: Commitment) => otherwise.filter(({ limit, occasion }) => limit ?? occasion);

function factsTurnedOn(commitment: Commitment): string[] {
  const exceptions = timed(commitment).flatMap(({ conditions }) => conditions.map(({ fact }) => fact));
  const extensions = [commitment, ...commitment.otherwise].flatMap(({ extension }) => grounds(extension));
  return [...exceptions, ...extensions.map(({ fact }) => fact)];
}

/** What must be so for a time to be extended. Whether vague words are so, nobody can tell: it may be. */
function grounds(extension: Extension | undefined): Pick<Circumstance, 'fact' | 'holds'>[] {
  const vague = (extension?.vagueConditions ?? []).map((words) => ({ fact: `vaguely ${words}`, holds: true }));
  return [...(extension?.conditions ?? []), ...vague];
}

function termsIn(commitment: Commitment, isSo: (fact: string) => boolean) {
  const areSo = (conditions: readonly Pick<Circumstance, 'fact' | 'holds'>[]) =>
    conditions.every(({ fact, holds }) => isSo(fact) === holds);
  const exceptions = timed(commitment).filter(({ conditions }) => conditions.length > 0);
  const exception = exceptions.findIndex(({ conditions }) => areSo(conditions));
  const fallback = exceptions[exception];
  const terms = fallback ? under(commitment, fallback) : plainTerms(commitment);
  return { terms, exception, extendable: terms.extension !== undefined && areSo(grounds(terms.extension)) };
}

/** A commitment with the limit and the terms of one of its fallbacks. */
function under(commitment: Commitment, fallback: Fallback): Commitment {
  const limit = fallback.limit ?? fallback.occasion ?? limitOf(commitment);
  return { ...underFallback(commitment, fallback), ...(limit && { limit }) };
}

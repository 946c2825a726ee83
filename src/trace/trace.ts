import type { Excuse } from '../policy/policy.ts';
import { accounting } from './account.ts';
import type { Document } from './document.ts';
import { excusing } from './excuses.ts';
import { type Fact, factsIn, readingOf, type Specified } from './facts.ts';
import { type Found, foundIn } from './found.ts';

/** A figure of the document, and what in the specification accounts for it: a fact, an excuse, or nothing. */
export interface Traced {
  found: Found;
  by?: Fact;
  excuse?: Excuse;
  /** What says the same figure of something else. */
  like: readonly Fact[];
}

/** A document held against a specification. */
export interface Trace {
  traced: readonly Traced[];
  /** What the specification says and the document does not. */
  extra: readonly Fact[];
  /** Excuses that excuse nothing: their words are not in the document, or hold no figure. */
  idle: readonly Excuse[];
}

/** document → figures → each with the fact that says it, or the excuse; and what is left of the specification. */
export function trace(specified: Specified, document: Document): Trace {
  const facts = factsIn(specified);
  const found = foundIn(document, readingOf(specified));
  const accounts = accounting(facts, found, specified.lexicon);
  const excused = excusing(specified.policy.excuses);
  const used = new Set<Fact>();
  const traced = found.map((one, at): Traced => {
    const { by, like } = accounts[at] ?? { by: [], like: [] };
    for (const fact of by) used.add(fact);
    const excuse = excused.of(one);
    return { found: one, like, ...(excuse ? { excuse } : by[0] && { by: by[0] }) };
  });
  const extra = facts.filter((fact) => fact.owner.line !== undefined && !used.has(fact));
  return { traced, extra, idle: excused.idle() };
}

import type { Finding } from '../ground/diagnostic.ts';
import type { TimeRange, Weekday } from '../language/shape.ts';
import type { Read } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Said } from './making.ts';

/** What the compiling of one policy knows, and the findings that it collects. */
export interface Compiling {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  findings: Finding[];
}

/** What can be said only once of a statement. */
export type Once =
  | 'limit'
  | 'frequency'
  | 'hours'
  | 'occasion'
  | 'language'
  | 'share'
  | 'price'
  | 'payment'
  | 'extension'
  | 'first day'
  | 'last day'
  | 'season'
  | 'appointment'
  | 'about'
  | 'wording'
  | 'identity';

/** Hours of some days, or some hours of the days that stand beside them. */
export interface Stretch {
  days?: Weekday[];
  times?: TimeRange[];
  holidays: boolean;
}

/** What the clauses of a statement say, before it is known what the statement is about. */
export interface Terms extends Said {
  /** Named by `as`. */
  identity?: string;
  /** Named by `about`. */
  about: { qualifiers: string[]; subject?: string };
  /** “always”. */
  always: boolean;
  /** After `otherwise`: what follows, in the author's words. */
  words?: string;
  /** Hours that are written out, as far as they were read. */
  stretches: Stretch[];
  /** Where it was said what can be said only once. */
  at: Map<Once, Read>;
}

/** Where a clause is heading: the statement itself, or what it falls back on. */
export interface Target {
  /** What the clauses that come next belong to. */
  terms: Terms;
  /** The statement itself. */
  statement: Terms;
  /** After `extendable`, on the same line. */
  extending: boolean;
  /** The default event, for limits that name none. */
  event: string;
  compiling: Compiling;
  read: Read;
}

export function noTerms(): Terms {
  return {
    customers: [],
    someCustomers: [],
    by: [],
    inWriting: false,
    conditions: [],
    vagueConditions: [],
    otherwise: [],
    pausing: [],
    rollsForward: false,
    monitoredBy: [],
    internal: false,
    clauses: [],
    notes: [],
    accepted: [],
    about: { qualifiers: [] },
    always: false,
    stretches: [],
    at: new Map(),
  };
}

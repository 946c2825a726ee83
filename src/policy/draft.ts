import type { Finding } from '../ground/diagnostic.ts';
import type { Read } from '../syntax/tree.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Commitment, Fallback } from './making.ts';

/** What the compiling of one policy knows, and the findings that it collects. */
export interface Compiling {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  findings: Finding[];
}

/** What the clauses of a statement say, before it is known what the statement is about. */
export type Terms = Pick<
  Commitment,
  | 'limit'
  | 'during'
  | 'vagueFrequency'
  | 'occasion'
  | 'target'
  | 'withAppointment'
  | 'extension'
  | 'fee'
  | 'inForce'
  | 'say'
  | 'by'
  | 'inWriting'
  | 'conditions'
  | 'vagueConditions'
  | 'otherwise'
  | 'pausing'
  | 'rollsForward'
  | 'monitoredBy'
  | 'internal'
  | 'clauses'
  | 'notes'
  | 'accepted'
  | 'customers'
  | 'someCustomers'
> & {
  /** Named by `as`. */
  identity?: string;
  /** Named by `about`. */
  about: { qualifiers: string[]; subject?: string };
  /** “always”. */
  always: boolean;
};

/** Where a clause is heading: the statement itself, or what it falls back on. */
export interface Target {
  terms: Terms;
  /** After `otherwise`, on the same line: what it falls back on. */
  fallback?: Fallback;
  /** After `extendable`, on the same line. */
  extending?: boolean;
  /** The default event, for limits that name none. */
  event: string;
  compiling: Compiling;
  read: Read;
}

export function noTerms(): Terms {
  return {
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
    customers: [],
    someCustomers: [],
    about: { qualifiers: [] },
    always: false,
  };
}

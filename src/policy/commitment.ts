import type { Span } from '../ground/span.ts';
import type { WrittenDate } from '../language/shape.ts';
import type { Amount, HoursReference, Limit, Text } from './limit.ts';

export type Party = 'we' | 'contractors' | 'colleagues' | 'customers' | 'landlords' | (string & {});

export type Strength = 'will' | 'shall' | 'must' | 'always' | 'should' | 'may';

export type CommitmentKind =
  | 'response'
  | 'notice'
  | 'recurrence'
  /** How often it is done at the most. */
  | 'ceiling'
  | 'availability'
  | 'occasion'
  | 'standing'
  | 'permission';

export interface Circumstance {
  /** The yes/no fact of a case, named after its words. */
  readonly fact: string;
  readonly words: string;
  /** False for `unless`. */
  readonly holds: boolean;
  /** Where one of several is enough, or it takes all of them: each by itself. */
  readonly of?: { readonly join: 'or' | 'and'; readonly facts: readonly { fact: string; words: string }[] };
  /** A figure that belongs to it: running late “by more than 1 hour”. */
  readonly bound?: {
    words: 'by more than' | 'for more than' | 'after more than' | 'within';
    amount: number;
    unit: string;
  };
}

/** The occasion or the manner of something: beside a limit, or instead of one. */
export type Occasion = Extract<Limit, { kind: 'on' | 'manner' }>;

export interface Share {
  readonly percent: number;
  /** Of what: a term by its id, or the author's own words. */
  readonly of?: string;
}

/** Over all cases together, so that no single case tells whether it is kept. */
export interface Average {
  readonly average: true;
}

export type Fee = { readonly free: true } | { readonly pounds: number; readonly pence: number; readonly upTo: boolean };

/** What is paid: the amount, what is added to it for each unit of time, and the most that it comes to. */
export interface Payment {
  readonly pounds: number;
  readonly pence: number;
  readonly upTo: boolean;
  readonly more?: { readonly pounds: number; readonly pence: number; readonly per: string };
  readonly most?: { readonly pounds: number; readonly pence: number };
}

export interface Extension {
  readonly by?: Amount;
  readonly conditions: readonly Circumstance[];
  /** Vague words in the place of a condition: “extendable where necessary”. */
  readonly vagueConditions?: readonly string[];
}

export interface Acceptance {
  readonly code: string;
  readonly because: string;
}

/** That something is weaker than it was, on purpose; the figures as `pledge diff` tells them. */
export interface Weakening {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

/** How sure a requirement is, and where that was read. */
export interface Sureness {
  readonly sure: 'official page' | 'quoted elsewhere' | 'described elsewhere';
  readonly seen?: string;
}

/** In which languages an answer is given, by id: in each of them, or in one of them. */
export interface Languages {
  readonly of: readonly string[];
  readonly join: 'and' | 'or';
}

/** A part of every year: days and months without a year. */
export interface Season {
  readonly from: WrittenDate;
  readonly to: WrittenDate;
}

/** What clauses say: of a commitment, and of whatever else they may stand under. */
export interface Said {
  readonly limit?: Limit;
  /** Hours to which a limit is restricted: “within 10 minutes during office hours”. Alone they are the limit. */
  readonly during?: HoursReference;
  /** On what occasion, or in what manner. */
  readonly occasion?: Occasion;
  /** Vague words for how soon, beside a limit that can be measured: “as soon as possible and within 10 days”. */
  readonly vagueLimit?: string;
  /** Vague words for how often, beside another limit. */
  readonly vagueFrequency?: string;
  readonly target?: Share | Average;
  /** “with an appointment”. */
  readonly withAppointment?: boolean;
  /** Whom it covers, by group id; empty means all. */
  readonly customers: readonly string[];
  /** Those of them of whom it covers only some. */
  readonly someCustomers: readonly string[];
  readonly by: readonly string[];
  readonly inWriting: boolean;
  readonly languages?: Languages;
  readonly conditions: readonly Circumstance[];
  /** Vague words in the place of a condition: `where practicable`. */
  readonly vagueConditions: readonly string[];
  readonly otherwise: readonly Fallback[];
  readonly extension?: Extension;
  readonly pausing: readonly Circumstance[];
  readonly rollsForward: boolean;
  readonly fee?: Fee;
  /** What whoever promises pays. */
  readonly payment?: Payment;
  readonly monitoredBy: readonly string[];
  readonly inForce?: { readonly from?: WrittenDate; readonly to?: WrittenDate };
  readonly season?: Season;
  readonly internal: boolean;
  readonly clauses: readonly string[];
  readonly say?: string;
  readonly notes: readonly string[];
  readonly accepted: readonly Acceptance[];
  /** Of a requirement. */
  readonly sureness?: Sureness;
  readonly weakened?: readonly Weakening[];
}

/** What holds where a promise is not kept, or in another case. Every clause after `otherwise` on its line is its own. */
export interface Fallback
  extends Pick<Said, 'limit' | 'occasion' | 'by' | 'inWriting' | 'conditions'>,
    Partial<
      Pick<
        Said,
        | 'languages'
        | 'vagueLimit'
        | 'during'
        | 'vagueFrequency'
        | 'target'
        | 'withAppointment'
        | 'someCustomers'
        | 'vagueConditions'
        | 'extension'
        | 'pausing'
        | 'rollsForward'
        | 'fee'
        | 'payment'
        | 'inForce'
        | 'season'
      >
    > {
  /** The groups for whom, or to whom, it is done. */
  readonly to: readonly string[];
  /** What follows when the limit or duty is not met. */
  readonly words?: string;
}

export interface Commitment extends Said {
  /** Identity and cases: `enquiry.reply[letter]`. Unique in a policy. */
  readonly id: string;
  /** What it is about: `complaint.stage-1.acknowledge`. */
  readonly identity: string;
  readonly party: Party;
  /** Parties that share the statement, the first one included. */
  readonly parties: readonly Party[];
  readonly strength: Strength;
  /** “always” beside another word: “must always”. By itself it is the strength. */
  readonly always?: true;
  /** “will not”, “must not”. */
  readonly negated: boolean;
  /** Asked for with “please”. */
  readonly please?: true;
  /** The softening words: `aim to`, `normally`. */
  readonly hedge?: string;
  readonly kind: CommitmentKind;
  /** Vocabulary ids. A standing commitment in quoted words has none. */
  readonly action?: string;
  /** All actions of the statement, this one among them: joined by “and”, each is a commitment; by “or”, either will do. */
  readonly actions?: {
    readonly ids: readonly string[];
    readonly verbs: readonly string[];
    readonly join: 'and' | 'or';
  };
  /** The verb and preposition as the author wrote them. */
  readonly verb?: string;
  /** The event that fulfils it. */
  readonly fulfilledBy?: string;
  /** Where either of several actions will do: the events of the others. */
  readonly alsoFulfilledBy?: readonly string[];
  readonly subject?: string;
  /** But for stages, which are a number. */
  readonly qualifiers: readonly string[];
  /** Of a commitment in a procedure, or about “stage 1 complaints”. */
  readonly stage?: number;
  readonly means: readonly string[];
  /** What the author put in quotes: the whole promise, or its object. */
  readonly words?: string;
  /** The person or group who is the object (`you`, `visitors`). */
  readonly whom?: string;
  readonly text: readonly Text[];
  /** How wording begins a statement that several commitments share: the same number for all of one statement. */
  readonly statement: number;
  /** The channel in whose block it stands. */
  readonly channel?: string;
  /** The statement as its author wrote it, all its clauses included. */
  readonly written: string;
  readonly span: Span;
  /** The other places that say the same. */
  readonly alsoAt: readonly Span[];
}

/** What tells commitments of one identity apart. */
export type WrittenCase = Pick<
  Commitment,
  | 'means'
  | 'withAppointment'
  | 'customers'
  | 'someCustomers'
  | 'languages'
  | 'conditions'
  | 'during'
  | 'occasion'
  | 'inForce'
  | 'season'
>;

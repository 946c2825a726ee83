import type { Span } from '../ground/span.ts';
import type { TimeRange, Weekday, WrittenDate } from '../language/shape.ts';

/**
 * The compiled policy: what a `.pledge` file means, with every name bound and every unit exact. Leaflets, rules and
 * comparisons are made from this and from nothing else. It is plain data: `policy.json` is this, printed.
 */
export interface Policy {
  readonly format: 'pledge-policy/1';
  readonly association: Association;
  readonly policy: About;
  readonly calendar: WorkingCalendar;
  /** Named hours: office hours, out of hours, and any other that the policy declares. */
  readonly times: readonly Hours[];
  readonly customers: readonly CustomerGroup[];
  readonly channels: readonly Channel[];
  /** The policy's own order, for printing: what stands where, by identity. */
  readonly sections: readonly Section[];
  /** What the association, its contractors and its colleagues promise. */
  readonly commitments: readonly Commitment[];
  /** What customers are asked to do. */
  readonly duties: readonly Commitment[];
  readonly procedures: readonly Procedure[];
  readonly monitoring: readonly Monitoring[];
  readonly references: References;
  readonly standards: readonly StandardReference[];
  readonly leaflet: LeafletText;
  readonly examples: readonly Example[];
  /** Every term that the policy uses or adds, with what it is a kind of: all that rules need of the vocabulary. */
  readonly vocabulary: readonly UsedTerm[];
  /** All prose, with the line of the block or statement that it belongs to. */
  readonly text: readonly { readonly under: string; readonly text: Text; readonly line: number }[];
}

/** Markdown that is printed, one paragraph or list a member. */
export type Text = string;

export interface Association {
  readonly name: string;
  readonly shortName?: string;
  readonly nation?: Nation;
  readonly registered?: string;
  readonly website?: string;
  readonly emails: readonly string[];
  readonly telephones: readonly string[];
  readonly addresses: readonly string[];
  /** The group that it belongs to. */
  readonly group?: string;
  readonly text: readonly Text[];
}

export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

export interface About {
  readonly title: string;
  readonly reference?: string;
  readonly status?: string;
  readonly approved?: { on: WrittenDate; by?: string; span: Span };
  readonly reviewed?: { on: WrittenDate; by?: string; span: Span };
  readonly review?: { every?: Amount; next?: WrittenDate; by?: string; text: readonly Text[]; span: Span };
  readonly owner?: string;
  readonly values: readonly string[];
  readonly text: readonly Text[];
  /** Other named facts of the document: `purpose`, `committee`, `author`, … in the order of the file. */
  readonly facts: readonly { name: string; value: string }[];
  /** Findings about the policy as a whole that its author accepts. */
  readonly accepted: readonly { code: string; because: string }[];
}

export interface WorkingCalendar {
  readonly workingDays: readonly Weekday[];
  readonly holidays: 'England and Wales' | 'Scotland' | 'Northern Ireland' | 'any part of the UK' | 'none';
  readonly alsoClosed: readonly Closure[];
  readonly alsoOpen: readonly Closure[];
  readonly countsDayOfReceipt: boolean;
  readonly afterHoursCountAsNextDay: boolean;
  readonly dueAt: 'end of day' | 'close of office hours';
}

export interface Closure {
  readonly on: WrittenDate;
  readonly to?: WrittenDate;
  readonly name?: string;
}

/** When something is open. One of `week`, `outside` and `always`, or else not stated. */
export interface Hours {
  readonly name: string;
  readonly week?: readonly { day: Weekday; times: readonly TimeRange[] }[];
  /** Open whenever these hours are not. */
  readonly outside?: string;
  readonly always?: true;
  /** Closed on the calendar's holidays. */
  readonly closedOnHolidays: boolean;
  /** Open on bank holidays, whatever the day of the week. */
  readonly openOnHolidays?: true;
  /** Named by the policy, and never stated. */
  readonly notStated?: true;
  readonly clauses?: readonly string[];
  readonly text: readonly Text[];
}

export interface CustomerGroup {
  readonly id: string;
  /** As printed; the plural. */
  readonly name: string;
  /** The groups that it is made of. */
  readonly of: readonly string[];
  readonly clauses: readonly string[];
  readonly text: readonly Text[];
}

/** One way of reaching the association. */
export interface Channel {
  readonly means: string;
  readonly title: string;
  readonly contacts: readonly Contact[];
  readonly open?: Hours;
  /** Only for those who are expected. */
  readonly openOnly?: 'by appointment' | 'by arrangement' | 'by exception';
  readonly answeredBy: readonly string[];
  readonly receivedBy: readonly string[];
  readonly passedTo: readonly string[];
  /** When it is passed on. */
  readonly passedIf: readonly string[];
  readonly clauses: readonly string[];
  readonly options: readonly { keyword: string; gives: string; clauses: string[] }[];
  readonly facilities: readonly Facility[];
  readonly commitments: readonly string[];
  readonly text: readonly Text[];
}

export interface Contact {
  readonly kind: 'telephone' | 'text' | 'email' | 'web' | 'address' | 'name';
  readonly value: string;
}

export interface Facility {
  readonly name: string;
  readonly onRequest: boolean;
  readonly free?: true;
  /** Vague words: “where required”. */
  readonly condition?: string;
  readonly clauses: readonly string[];
}

export interface Section {
  readonly kind: 'section' | 'channel' | 'procedure' | 'duties';
  readonly title: string;
  /** Of a channel its means, of a procedure its subject. */
  readonly about?: string;
  readonly clauses: readonly string[];
  /** In the order of the file: a commitment or a duty by its id, or Markdown. */
  readonly content: readonly ({ commitment: string } | { text: Text })[];
  readonly facilities: readonly Facility[];
  /** Formats and languages in which information is to be had. */
  readonly formats: readonly Format[];
}

export interface Format {
  readonly name: string;
  readonly onRequest: boolean;
  readonly free?: true;
  readonly clauses: readonly string[];
}

export type Party = 'we' | 'contractors' | 'colleagues' | 'customers' | 'landlords' | (string & {});

export type Strength = 'will' | 'shall' | 'must' | 'always' | 'should' | 'may';

/** A length of time or a count, as it was stated; `least` in “2 to 3 days”. */
export interface Amount {
  readonly amount: number;
  readonly least?: number;
  readonly unit: string;
}

/** What is promised about time: exact, and, as `stated`, in the author's words. */
export type Limit =
  | { kind: 'within'; amount: number; least?: number; unit: string; from: string; stated: string }
  | { kind: 'by'; day: 'same working day' | 'next working day' | 'same day' | 'next day'; time?: string; from: string }
  | { kind: 'immediately'; from: string }
  | { kind: 'first'; at: 'contact' | 'visit' }
  | { kind: 'notice'; amount: number; least?: number; unit: string; before?: string; stated: string }
  | { kind: 'every'; amount: number; least?: number; unit: string; until?: string; stated: string }
  | { kind: 'times'; times: number; per: string; until?: string; stated: string }
  | { kind: 'during'; hours: HoursReference }
  | { kind: 'on'; when: 'on' | 'before' | 'after' | 'during'; event: string; every: boolean; own?: true }
  | { kind: 'manner'; manner: 'by appointment' | 'on time' | 'at all times' | 'at an agreed time' }
  | { kind: 'vague'; words: string; stands: 'limit' | 'frequency' };

/** Named hours, or hours written out where they are used. */
export type HoursReference = { named: string; outside: boolean } | { hours: Hours };

export type CommitmentKind =
  | 'response'
  | 'notice'
  | 'recurrence'
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
  /** A figure that belongs to it: running late “by more than 1 hour”. */
  readonly bound?: {
    words: 'by more than' | 'for more than' | 'after more than' | 'within';
    amount: number;
    unit: string;
  };
}

export interface Fallback {
  readonly limit?: Limit;
  readonly occasion?: Limit & { kind: 'on' | 'manner' };
  readonly by: readonly string[];
  readonly inWriting: boolean;
  readonly to: readonly string[];
  /** What follows when the limit or duty is not met. */
  readonly words?: string;
  readonly conditions: readonly Circumstance[];
}

export interface Commitment {
  /** Identity and cases: `enquiry.reply[letter]`. Unique in a policy. */
  readonly id: string;
  /** What it is about: `complaint.stage-1.acknowledge`. */
  readonly identity: string;
  readonly party: Party;
  /** Parties that share the statement, the first one included. */
  readonly parties: readonly Party[];
  readonly strength: Strength;
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
  readonly subject?: string;
  readonly qualifiers: readonly string[];
  /** Of a commitment in a procedure. */
  readonly stage?: number;
  readonly means: readonly string[];
  /** “with an appointment”. */
  readonly withAppointment?: boolean;
  /** Whom it covers, by group id; empty means all. */
  readonly customers: readonly string[];
  /** Those of them of whom it covers only some. */
  readonly someCustomers: readonly string[];
  /** What the author put in quotes: the whole promise, or its object. */
  readonly words?: string;
  /** The person or group who is the object (`you`, `visitors`). */
  readonly whom?: string;
  readonly limit?: Limit;
  /** Hours to which a limit is restricted: “within 10 minutes during office hours”. Alone they are the limit. */
  readonly during?: HoursReference;
  /** On what occasion, or in what manner; beside a limit, or instead of one. */
  readonly occasion?: Limit & { kind: 'on' | 'manner' };
  /** Vague words for how often, beside another limit. */
  readonly vagueFrequency?: string;
  readonly target?: { percent: number; of?: string };
  readonly by: readonly string[];
  readonly inWriting: boolean;
  readonly conditions: readonly Circumstance[];
  /** Vague words in the place of a condition: `where practicable`. */
  readonly vagueConditions: readonly string[];
  readonly otherwise: readonly Fallback[];
  readonly extension?: { by?: Amount; conditions: readonly Circumstance[] };
  readonly pausing: readonly Circumstance[];
  readonly rollsForward: boolean;
  readonly fee?: { free: true } | { pounds: number; pence: number; upTo: boolean };
  readonly monitoredBy: readonly string[];
  readonly inForce?: { from?: WrittenDate; to?: WrittenDate };
  readonly internal: boolean;
  readonly clauses: readonly string[];
  readonly say?: string;
  readonly notes: readonly string[];
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
  readonly accepted: readonly { code: string; because: string }[];
}

/** What tells commitments of one identity apart. */
export type WrittenCase = Pick<Commitment, 'means' | 'withAppointment' | 'customers' | 'conditions' | 'inForce'>;

export interface Procedure {
  readonly subject: string;
  readonly title: string;
  readonly raiseBy: readonly string[];
  readonly stages: readonly Stage[];
  /** The body to which a customer may go after the last stage. */
  readonly then?: Body & { clauses: readonly string[]; text: readonly Text[] };
  readonly clauses: readonly string[];
  readonly text: readonly Text[];
  readonly commitments: readonly string[];
}

export interface Stage {
  readonly number: number;
  readonly title?: string;
  readonly answeredBy: readonly string[];
  readonly clauses: readonly string[];
  readonly commitments: readonly string[];
  readonly text: readonly Text[];
}

export interface Body {
  readonly name: string;
  readonly website?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly address?: string;
  readonly form?: string;
  readonly open?: Hours;
}

export interface Monitoring {
  readonly name: string;
  readonly every?: Amount;
  readonly times?: { times: number; per: string };
  /** At what occasion: “after every repair”. */
  readonly occasion?: string;
  /** Vague words for how often. */
  readonly vague?: string;
  readonly by: readonly string[];
  readonly published: readonly string[];
  readonly to: readonly string[];
  readonly target?: { percent: number; of?: string };
  readonly clauses: readonly string[];
  readonly text: readonly Text[];
  /** False where the policy only mentions it. */
  readonly declared: boolean;
  readonly span: Span;
}

export interface References {
  readonly laws: readonly Reference[];
  readonly relatedPolicies: readonly Reference[];
  readonly frameworks: readonly Reference[];
  readonly documents: readonly Reference[];
  readonly codes: readonly Reference[];
  readonly organisations: readonly Reference[];
  readonly teams: readonly Reference[];
  readonly schemes: readonly Reference[];
  /** Abbreviations and words explained. */
  readonly glossary: readonly { word: string; means: string }[];
}

export interface Reference {
  readonly name: string;
  readonly website?: string;
  /** Sections of a law, outcomes or standards of a framework, with their names where they are given. */
  readonly sections: readonly string[];
  readonly outcomes: readonly string[];
  readonly standards: readonly string[];
  readonly clauses: readonly string[];
  readonly text: readonly Text[];
  readonly span: Span;
}

export interface StandardReference {
  readonly name: string;
  readonly follows: boolean;
  readonly because?: string;
}

export interface LeafletText {
  readonly title: string;
  readonly text: readonly Text[];
}

/** A worked case; run by `pledge test`. */
export interface Example {
  readonly name: string;
  readonly given: GivenCase;
  readonly then: readonly Expectation[];
  readonly span: Span;
}

/** A moment as London's clocks show it: `2026-12-23T16:30`; without a time, a day: `2026-12-23`. */
export type WrittenMoment = string;

/** A case as somebody told it: what it is about, and all that has happened to it. */
export interface GivenCase {
  readonly subject?: string;
  /** What it is about in the policy's own words, where no subject says it. */
  readonly words?: string;
  readonly qualifiers: readonly string[];
  readonly stage?: number;
  readonly means?: string;
  readonly customer?: string;
  readonly withAppointment?: boolean;
  /** When it began, where the event is not named. */
  readonly began?: WrittenMoment;
  readonly events: readonly { readonly event: string; readonly at: WrittenMoment }[];
  readonly circumstances: readonly { readonly fact: string; readonly words: string; readonly holds: boolean }[];
  /** Without `to` it is still paused. */
  readonly pauses: readonly { readonly from: WrittenMoment; readonly to?: WrittenMoment }[];
  readonly extended?: { readonly at?: WrittenMoment; readonly by?: Amount };
}

/** What an example says must be true. */
export interface Expectation {
  /** As its author wrote it, without “then”. */
  readonly written: string;
  readonly line: number;
  /** The event that fulfils the promise that is meant, or the promise's own words; neither where every promise is. */
  readonly event?: string;
  readonly words?: string;
  readonly qualifiers: readonly string[];
  readonly stage?: number;
  readonly expects: Expected;
  /** When it is due; of an outcome, when it is looked at. */
  readonly on?: WrittenMoment;
}

export type Expected =
  | 'due'
  | 'no deadline'
  | 'met'
  | 'missed'
  | 'pending'
  | 'overdue'
  | 'paused'
  | 'not measurable'
  | 'not promised';

export interface UsedTerm {
  readonly kind: 'subject' | 'means' | 'qualifier' | 'event' | 'customer' | 'action' | 'body' | 'unit';
  readonly id: string;
  /** All ways of writing it; the first is the name, the second mostly the plural. */
  readonly words: readonly string[];
  /** What it is a kind of, nearest first, to the end. */
  readonly is: readonly string[];
  /** The event from which limits about it are counted. */
  readonly begins?: string;
  /** Of an event: those that never come after it. */
  readonly follows?: readonly string[];
  /** Declared by the policy itself. */
  readonly own: boolean;
}

import type { Span } from '../ground/span.ts';
import type { TimeRange, Weekday, WrittenDate } from '../language/shape.ts';

/**
 * The compiled policy: what a `.pledge` file means, with every name bound and every unit exact. Leaflets, rules and
 * comparisons are made from this and from nothing else. It is plain data: `policy.json` is this, printed.
 */
export interface Policy {
  format: 'pledge-policy/1';
  association: Association;
  policy: About;
  calendar: WorkingCalendar;
  /** Named hours: office hours, out of hours, and any other that the policy declares. */
  times: Hours[];
  customers: CustomerGroup[];
  channels: Channel[];
  /** The policy's own order, for printing: what stands where, by identity. */
  sections: Section[];
  /** What the association, its contractors and its colleagues promise. */
  commitments: Commitment[];
  /** What customers are asked to do. */
  duties: Commitment[];
  procedures: Procedure[];
  monitoring: Monitoring[];
  references: References;
  standards: StandardReference[];
  leaflet: LeafletText;
  examples: Example[];
  /** Terms that this policy adds to the shared vocabulary. */
  vocabulary: OwnTerm[];
}

/** Markdown that is printed, one paragraph or list a member. */
export type Text = string;

export interface Association {
  name: string;
  shortName?: string;
  nation?: Nation;
  registered?: string;
  website?: string;
  emails: string[];
  telephones: string[];
  addresses: string[];
  /** Groups, partners and the like that the policy names. */
  group?: string;
}

export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

export interface About {
  title: string;
  reference?: string;
  status?: string;
  approved?: { on?: WrittenDate; by?: string };
  review?: { every?: Amount; next?: WrittenDate };
  owner?: string;
  author?: string;
  values: string[];
  text: Text[];
  /** Other named facts of the document, as the author named them. */
  facts: { name: string; value: string }[];
}

export interface WorkingCalendar {
  workingDays: Weekday[];
  holidays: 'England and Wales' | 'Scotland' | 'Northern Ireland' | 'any part of the UK' | 'none';
  alsoClosed: Closure[];
  alsoOpen: Closure[];
  countsDayOfReceipt: boolean;
  afterHoursCountAsNextDay: boolean;
  dueAt: 'end of day' | 'close of office hours';
}

export interface Closure {
  on: WrittenDate;
  to?: WrittenDate;
  name?: string;
}

/** When something is open. Exactly one of `week`, `outside` and `always`. */
export interface Hours {
  name: string;
  week?: { day: Weekday; times: TimeRange[] }[];
  /** Open whenever these hours are not. */
  outside?: string;
  always?: true;
  /** Closed on the calendar's holidays. */
  closedOnHolidays: boolean;
  text: Text[];
}

export interface CustomerGroup {
  id: string;
  /** As printed; the plural. */
  name: string;
  /** The groups that it is made of. */
  of: string[];
  text: Text[];
}

/** One way of reaching the association. */
export interface Channel {
  means: string;
  title: string;
  contacts: Contact[];
  open?: Hours;
  answeredBy?: string;
  referredTo?: string;
  clauses: string[];
  options: { keyword: string; gives: string }[];
  facilities: Facility[];
  commitments: string[];
  text: Text[];
}

export interface Contact {
  kind: 'telephone' | 'text' | 'email' | 'web' | 'address' | 'name';
  value: string;
}

export interface Facility {
  name: string;
  onRequest: boolean;
}

export interface Section {
  kind: 'section' | 'channel' | 'procedure' | 'duties';
  title: string;
  /** Of a channel its means, of a procedure its subject. */
  about?: string;
  clauses: string[];
  /** In the order of the file: a commitment or a duty by its id, or Markdown. */
  content: ({ commitment: string } | { text: Text })[];
  facilities: Facility[];
  /** Formats and languages in which information is to be had. */
  formats: string[];
}

export type Party = 'we' | 'contractors' | 'colleagues' | 'customers' | 'landlords' | (string & {});

export type Strength = 'will' | 'shall' | 'must' | 'always' | 'should' | 'may';

/** A length of time or a count, as it was stated; `least` in “2 to 3 days”. */
export interface Amount {
  amount: number;
  least?: number;
  unit: string;
}

/** What is promised about time. */
export type Limit =
  | { kind: 'within'; amount: number; least?: number; unit: string; from: string }
  | { kind: 'by'; day: 'same working day' | 'next working day'; time?: string; from: string }
  | { kind: 'immediately'; from: string }
  | { kind: 'first'; at: 'contact' | 'visit' }
  | { kind: 'notice'; amount: number; unit: string; before: string }
  | { kind: 'every'; amount: number; least?: number; unit: string; until?: string }
  | { kind: 'times'; times: number; per: string; until?: string }
  | { kind: 'during'; hours: HoursReference }
  | { kind: 'on'; event: string; every: boolean }
  | { kind: 'manner'; manner: 'by appointment' | 'on time' | 'at all times' }
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
  fact: string;
  words: string;
  /** False for `unless`. */
  holds: boolean;
}

export interface Fallback {
  limit?: Limit;
  by: string[];
  inWriting: boolean;
  to: string[];
  /** What follows when the limit or duty is not met. */
  words?: string;
  conditions: Circumstance[];
}

export interface Commitment {
  /** Identity and cases: `enquiry.reply[letter]`. Unique in a policy. */
  id: string;
  /** What it is about: `complaint.stage-1.acknowledge`. */
  identity: string;
  party: Party;
  /** Parties that share the statement, the first one included. */
  parties: Party[];
  strength: Strength;
  /** “will not”, “must not”. */
  negated: boolean;
  /** The softening words: `aim to`, `normally`. */
  hedge?: string;
  kind: CommitmentKind;
  /** Vocabulary ids. A standing commitment in quoted words has none. */
  action?: string;
  /** The verb and preposition as the author wrote them. */
  verb?: string;
  subject?: string;
  qualifiers: string[];
  /** Of a commitment in a procedure. */
  stage?: number;
  means: string[];
  /** “with an appointment”. */
  withAppointment?: boolean;
  /** Whom it covers, by group id; empty means all. */
  customers: string[];
  someCustomers: boolean;
  /** What the author put in quotes: the whole promise, or its object. */
  words?: string;
  /** The person or group who is the object (`you`, `visitors`). */
  whom?: string;
  limit?: Limit;
  /** A second promise about time that restricts the first: “within 10 minutes during office hours”. */
  during?: HoursReference;
  occasion?: Limit;
  target?: { percent: number; of?: string };
  by: string[];
  inWriting: boolean;
  conditions: Circumstance[];
  /** Vague words in the place of a condition: `where practicable`. */
  vagueConditions: string[];
  otherwise: Fallback[];
  extension?: { by?: Amount; conditions: Circumstance[] };
  pausing: Circumstance[];
  rollsForward: boolean;
  fee?: { free: true } | { pounds: number; pence: number; upTo: boolean };
  monitoredBy: string[];
  inForce?: { from?: WrittenDate; to?: WrittenDate };
  internal: boolean;
  clauses: string[];
  say?: string;
  notes: string[];
  text: Text[];
  /** How wording begins a statement that several commitments share: the same number for all of one statement. */
  statement: number;
  /** The channel in whose block it stands. */
  channel?: string;
  span: Span;
  /** The other places that say the same. */
  alsoAt: Span[];
  accepted: { code: string; because: string }[];
}

export interface Procedure {
  subject: string;
  title: string;
  raiseBy: string[];
  stages: Stage[];
  /** The body to which a customer may go after the last stage. */
  then?: Body;
  clauses: string[];
  text: Text[];
  commitments: string[];
}

export interface Stage {
  number: number;
  title?: string;
  answeredBy?: string;
  clauses: string[];
  commitments: string[];
  text: Text[];
}

export interface Body {
  name: string;
  website?: string;
  email?: string;
  telephone?: string;
  address?: string;
  form?: string;
  open?: Hours;
}

export interface Monitoring {
  name: string;
  every?: Amount;
  times?: { times: number; per: string };
  published: string[];
  to: string[];
  target?: { percent: number; of?: string };
  clauses: string[];
  text: Text[];
  /** False where the policy only mentions it. */
  declared: boolean;
}

export interface References {
  laws: Reference[];
  relatedPolicies: Reference[];
  frameworks: (Reference & { outcomes: number[] })[];
  /** Bodies, teams, schemes and documents that the policy names. */
  others: (Reference & { kind: string })[];
}

export interface Reference {
  name: string;
  clauses: string[];
  section?: string;
}

export interface StandardReference {
  name: string;
  follows: boolean;
  because?: string;
}

export interface LeafletText {
  title: string;
  text: Text[];
}

/** A worked case, as its author wrote it; run by `pledge test`. */
export interface Example {
  name: string;
  given: string;
  then: string[];
  span: Span;
}

export interface OwnTerm {
  kind: string;
  id: string;
  words: string[];
}

import type { Span } from '../ground/span.ts';
import type { Weekday, WrittenDate } from '../language/shape.ts';
import type { Acceptance, Commitment, Said, Share, Weakening } from './commitment.ts';
import type { Amount, Hours, Text } from './limit.ts';
import type { Gone, Standard, StandardReference } from './standard.ts';
import type { Example } from './worked-case.ts';

export type * from './commitment.ts';
export type * from './limit.ts';
export type * from './standard.ts';
export type * from './worked-case.ts';

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
  /** Codes and standards that the policy says it follows, or does not. */
  readonly standards: readonly StandardReference[];
  /** What the file itself tells of codes and of the law: most policies, nothing. */
  readonly declares: { readonly standards: readonly Standard[]; readonly gone: readonly Gone[] };
  /** Ombudsmen and regulators whom the policy names or describes, with how to reach them. */
  readonly bodies: readonly Body[];
  /** Figures of the association's own document that promise nothing, with the reason. */
  readonly excuses: readonly Excuse[];
  readonly leaflet: LeafletText;
  readonly examples: readonly Example[];
  /** Every term that the policy uses or adds, with what it is a kind of: all that rules need of the vocabulary. */
  readonly vocabulary: readonly UsedTerm[];
  /** What clauses say of something that is no statement: where a fact is cited from, on what terms a thing is to be had. */
  readonly asides: readonly Aside[];
  /** All prose, with the line of the block or statement that it belongs to. */
  readonly text: readonly { readonly under: string; readonly text: Text; readonly line: number }[];
}

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
  readonly accepted: readonly Acceptance[];
  /** What is weaker than it was, or promised no longer, on purpose: each by its identity. */
  readonly weakened?: readonly (Weakening & { readonly what: string })[];
  readonly withdrawn?: readonly { readonly what: string; readonly because: string }[];
}

/** Clauses under a field, an entry, or at the head of a block in which no statement stands. */
export interface Aside extends Partial<Said> {
  /** The line under which they stand. */
  readonly under: string;
  readonly line: number;
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

export interface CustomerGroup {
  readonly id: string;
  /** As printed; the plural. */
  readonly name: string;
  /** The groups that it is made of. */
  readonly of: readonly string[];
  /** Those of them of whom it holds only some. */
  readonly someOf?: readonly string[];
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
  /** For colleagues: what stands in it is not on the customers' leaflet. */
  readonly internal?: true;
  /** Whom all of it is for, by its heading. */
  readonly customers: readonly string[];
  readonly someCustomers: readonly string[];
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
  readonly target?: Share;
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

/** Words of the association's own document that hold a figure and are no commitment. */
export interface Excuse {
  readonly words: string;
  readonly because: string;
  /** Where they stand; none means wherever they do. */
  readonly clauses: readonly string[];
  readonly span: Span;
}

export interface LeafletText {
  readonly title: string;
  /** How many pages of A4 it may fill. */
  readonly pages?: number;
  readonly text: readonly Text[];
}

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
  /** Of a subject: the stages that it can be at. */
  readonly stages?: readonly string[];
  /** Of an action: the events that fulfil it, each for all objects or for some. */
  readonly fulfilled?: readonly {
    readonly event: string;
    readonly participle?: string;
    readonly for: readonly string[];
  }[];
  /** Of an action: its past form and its noun, where they are irregular. */
  readonly past?: string;
  readonly noun?: string;
  /** Declared by the policy itself. */
  readonly own: boolean;
}

/**
 * A *shape* is a line of Pledge with gaps: `within {limit:range} [of {from:event|means}]`. The grammar, the formatter,
 * the completion, the EBNF and the reference page are all read from shapes, so the language is told once.
 *
 *     word            is itself
 *     {name:kind}     a gap, filled by a value or a term of that kind; `a|b` any of several kinds
 *     {name:kind+}    a list of them, with commas and “and”
 *     {name:kind*}    none, one or several, in any order, with or without commas and “and”
 *     {name=a|b}      one of these words, and it matters which
 *     (a | b)         one of these words, and it does not matter which
 *     [ … ]           may be left out
 *
 * Square brackets hold none of their own; round ones hold words alone. A shape is also a type: see `Gaps`.
 */
export type Shape = string;

/** What can fill a gap, apart from the terms of the vocabulary. */
export type ValueKind = keyof Values;

/** The kinds of term. */
export const termKinds = [
  'subject',
  'means',
  'action',
  'qualifier',
  'event',
  'customer',
  'body',
  'language',
  'hours',
  'pronoun',
  'party',
  'hedge',
  'vague-limit',
  'vague-frequency',
  'vague-condition',
] as const;
export type TermKind = (typeof termKinds)[number];

/** A word, or several, of the vocabulary; `id` is the singular by which it is known everywhere. */
export interface Term<Kind extends TermKind = TermKind> {
  kind: Kind;
  id: string;
  words: string;
  /** “some” stands before it. */
  some?: boolean;
}

export const units = [
  'second',
  'minute',
  'hour',
  'working hour',
  'day',
  'calendar day',
  'clear day',
  'working day',
  'clear working day',
  'week',
  'month',
  'year',
] as const;

/** An amount of time, or of something else that can be counted (rings). `least` only in “2 to 3 days”. */
export interface Duration {
  amount: number;
  least?: number;
  /** One of `units`, or a unit of the vocabulary. */
  unit: string;
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A date as it was written: a year and a month, perhaps a day, or a day and month of every year. ISO parts, 1-based. */
export interface WrittenDate {
  year?: number;
  month: number;
  day?: number;
}

/** From `from` up to `to`, both `HH:MM`; `to` not after `from` means past midnight; `24:00` is the end of the day. */
export interface TimeRange {
  from: string;
  to: string;
}

/** What each kind of value holds once it is read. */
export interface Values {
  duration: Duration;
  /** The same, or a bare unit: “every year”. */
  period: Duration;
  /** “once”, “twice”, “4 times”. */
  count: number;
  /** A unit of time by itself. */
  unit: string;
  number: number;
  percentage: number;
  /** The same, perhaps with “at least” before it. */
  proportion: number;
  time: string;
  times: TimeRange[];
  date: WrittenDate;
  /** A date with its year. */
  dated: WrittenDate;
  /** A day or a month of every year. */
  yearly: WrittenDate;
  weekdays: Weekday[];
  money: { pounds: number; pence: number };
  telephone: string;
  email: string;
  web: string;
  clause: string;
  quoted: string;
  /** The rest of the line. */
  text: string;
  /** Names with commas between, to the end of the line. */
  names: string[];
  /** Terms that are being declared: words up to a comma, `is` or `are`. */
  terms: string[];
  /** Forms of one word: up to `for`. */
  forms: string[];
  /** Words up to `because`. */
  title: string;
  /** The name of hours: words that end in “hours”. */
  'declared-hours': string;
  /** One word. */
  word: string;
  /** An identity: words joined by hyphens. */
  identity: string;
  /** The code of a diagnostic. */
  code: string;
}

/** What fills a gap: the value, and where it stands. */
export interface Filled<Value> {
  value: Value;
  /** As it was written. */
  text: string;
  /** In a list, what joins it to what stands before: a comma, “and” or “or”. */
  joined?: string;
  line: number;
  from: number;
  to: number;
}

type OfKind<Kind extends string> = Kind extends keyof Values
  ? Values[Kind]
  : Kind extends TermKind
    ? Term<Kind>
    : Kind extends `${infer First}|${infer Rest}`
      ? OfKind<First> | OfKind<Rest>
      : never;

type Filling<Kind extends string> = Kind extends `${infer Of}+`
  ? Filled<OfKind<Of>>[]
  : Kind extends `${infer Of}*`
    ? Filled<OfKind<Of>>[]
    : Filled<OfKind<Kind>>;

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text;

type Choices<Text extends string> = Text extends `${infer First}|${infer Rest}`
  ? Trimmed<First> | Choices<Rest>
  : Trimmed<Text>;

type Gap<Text extends string> = Text extends `${infer Name}:${infer Kind}`
  ? { [Key in Name]: Filling<Kind> }
  : Text extends `${infer Name}=${infer Words}`
    ? { [Key in Name]: Filled<Choices<Words>> }
    : unknown;

type Flat<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Gap<Inside> & Flat<Rest>
  : unknown;

/** The gaps of a shape and what fills them; those within square brackets may be absent. */
export type Gaps<Text extends string> = Text extends `${infer Before}[${infer Inside}]${infer After}`
  ? Flat<Before> & Partial<Flat<Inside>> & Gaps<After>
  : Flat<Text>;

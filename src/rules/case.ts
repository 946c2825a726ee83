import type { UsedTerm } from '../policy/policy.ts';
import { contactEvents, eventsOf, type Rules, termOf } from '../policy/ready.ts';
import { covers } from '../time/calendar.ts';
import { dayOf, type Moment, readMoment } from '../time/moment.ts';
import { isBefore } from '../time/opening.ts';
import type { Pause } from '../time/pauses.ts';

/** A case as data, from a log, a CRM or a specification. Moments are `2026-12-24T16:30`; a day alone is `2026-12-24`. */
export interface CaseData {
  subject?: string;
  /** What it is about in the policy's own words, where no subject says it. */
  words?: string;
  qualifiers?: readonly string[];
  stage?: number;
  means?: string;
  customer?: string;
  withAppointment?: boolean;
  /** When it began: the event with which its subject begins. */
  began?: string;
  /** When each event happened, by its name; several moments where it happened again. */
  events?: Readonly<Record<string, string | readonly string[]>>;
  /** The yes/no facts of the case, by name. One that is not here is not known. */
  circumstances?: Readonly<Record<string, boolean>>;
  /** When the case waited; without `to`, it still does. */
  pauses?: readonly { from: string; to?: string }[];
  /** That the time was extended: when, and, where the promise leaves it open, by how much. */
  extended?: { at?: string; by?: { amount: number; unit: string } };
  /** What is counted: how many contacts or visits it took, how often it rang. */
  counts?: { contacts?: number; visits?: number; rings?: number };
}

/** Something that happened. Without `timed`, only its day is known, and `moment` is the midnight with which it begins. */
export interface Happened {
  moment: Moment;
  timed: boolean;
}

/** A case that has been read: every name is known, every moment is one of the calendar. */
export interface Case extends Omit<CaseData, 'began' | 'events' | 'pauses' | 'extended' | 'circumstances'> {
  qualifiers: readonly string[];
  began?: Happened;
  /** By name, each in order. */
  events: ReadonlyMap<string, readonly Happened[]>;
  circumstances: ReadonlyMap<string, boolean>;
  pauses: readonly Pause[];
  extended?: { at?: Moment; by?: { amount: number; unit: string } };
  /** It is looked at from the stage to which it was escalated. */
  isEscalated?: true;
}

/** Why a case cannot be read: where the fault is, and what stands there. */
export interface Problem {
  is:
    | 'not a case'
    | 'unknown field'
    | 'wrong kind of value'
    | 'unknown term'
    | 'no such moment'
    | 'outside the calendar'
    | 'ends before it begins';
  /** `subject`, `events.receipt`. */
  field: string;
  given: string;
}

/** What the subject of a case is where only its means is said: an enquiry made by it. */
export const enquiry = 'enquiry';

/** Reads a case from data that may be anything. It never throws: what is wrong is told, all of it. */
export function readCase(data: unknown, rules: Rules): { case: Case } | { problems: Problem[] } {
  if (!isRecord(data)) return { problems: [{ is: 'not a case', field: '', given: shownValue(data) }] };
  const problems: Problem[] = [];
  const reading: Reading = { rules, problems };
  for (const field of Object.keys(data))
    if (!(fields as readonly string[]).includes(field))
      problems.push({ is: 'unknown field', field: shownValue(field), given: shownValue(data[field]) });
  const about = readAbout(data, reading);
  const happenings = readHappenings(data, about, reading);
  return problems.length > 0 ? { problems } : { case: { ...about, ...happenings } };
}

const fields = [
  ...(['subject', 'words', 'qualifiers', 'stage', 'means', 'customer', 'withAppointment', 'began'] as const),
  ...(['events', 'circumstances', 'pauses', 'extended', 'counts'] as const),
];

interface Reading {
  rules: Rules;
  problems: Problem[];
}

type About = Pick<
  Case,
  'subject' | 'words' | 'qualifiers' | 'stage' | 'means' | 'customer' | 'withAppointment' | 'circumstances' | 'counts'
>;

function readAbout(data: Record<string, unknown>, reading: Reading): About {
  const words = text(data.words, 'words', reading);
  const means = term('means', data.means, 'means', reading);
  const subject =
    term('subject', data.subject, 'subject', reading) ?? (means && words === undefined ? enquiry : undefined);
  const customer = term('customer', data.customer, 'customer', reading);
  const stage = count(data.stage, 'stage', reading);
  const withAppointment = yesNo(data.withAppointment, 'withAppointment', reading);
  const qualifiers = list(data.qualifiers, 'qualifiers', reading).flatMap(
    (each, i) => term('qualifier', each, `qualifiers.${i}`, reading) ?? [],
  );
  const circumstances = new Map<string, boolean>();
  for (const [fact, holds] of entries(data.circumstances, 'circumstances', reading)) {
    const known = yesNo(holds, `circumstances.${fact}`, reading);
    if (known !== undefined) circumstances.set(fact, known);
  }
  const counts: NonNullable<CaseData['counts']> = {};
  for (const [name, number] of entries(data.counts, 'counts', reading)) {
    const counted = count(number, `counts.${name}`, reading);
    if (name !== 'contacts' && name !== 'visits' && name !== 'rings')
      reading.problems.push({ is: 'unknown field', field: `counts.${shownValue(name)}`, given: shownValue(number) });
    else if (counted !== undefined) counts[name] = counted;
  }
  return {
    ...(subject !== undefined && { subject }),
    ...(words !== undefined && { words }),
    qualifiers,
    ...(stage !== undefined && { stage }),
    ...(means !== undefined && { means }),
    ...(customer !== undefined && { customer }),
    ...(withAppointment !== undefined && { withAppointment }),
    circumstances,
    counts,
  };
}

function readHappenings(data: Record<string, unknown>, about: About, reading: Reading) {
  const { rules } = reading;
  const events = new Map<string, Happened[]>();
  const began = moment(data.began, 'began', reading);
  const known = eventsOf(rules);
  for (const [name, when] of entries(data.events, 'events', reading)) {
    if (!known.has(name)) reading.problems.push({ is: 'unknown term', field: 'events', given: shownValue(name) });
    const all = (Array.isArray(when) ? when : [when]).flatMap((each) => moment(each, `events.${name}`, reading) ?? []);
    if (all.length > 0)
      events.set(
        name,
        all.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.moment, b.moment)),
      );
  }
  const beginning = beginningOf(about, rules);
  const start =
    began ?? events.get(beginning)?.[0] ?? earliest(contactEvents.flatMap((name) => events.get(name)?.[0] ?? []));
  const pauses = list(data.pauses, 'pauses', reading).flatMap(
    (pause, i) => readPause(pause, `pauses.${i}`, reading) ?? [],
  );
  const extended = data.extended === undefined ? undefined : readExtended(data.extended, reading);
  return { ...(start && { began: start }), events, pauses, ...(extended && { extended }) };
}

function earliest(all: readonly Happened[]): Happened | undefined {
  return all.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.moment, b.moment))[0];
}

/** The event with which a case begins: of an enquiry, that of its means. */
export function beginningOf({ subject, means }: Pick<Case, 'subject' | 'means'>, rules: Rules): string {
  const bySubject = subject === undefined ? undefined : termOf(rules, 'subject', subject);
  const byMeans = means === undefined ? undefined : termOf(rules, 'means', means);
  const isEnquiry = subject === undefined || subject === enquiry || bySubject?.is.includes(enquiry);
  return (isEnquiry ? byMeans?.begins : undefined) ?? bySubject?.begins ?? byMeans?.begins ?? 'receipt';
}

/** When an event first happened in a case. Getting in touch is one thing, whatever the event is called. */
export function firstOf({ events, began }: Case, event: string): Happened | undefined {
  return events.get(event)?.[0] ?? (contactEvents.includes(event) ? began : undefined);
}

/**
 * A case as a stage sees it. Where it was escalated to that stage, it began with that, and what happened before was of
 * the stage before: a reply at stage 1 is none at stage 2.
 */
export function atStage(stage: number | undefined, kase: Case): Case {
  const began = kase.events.get('escalation')?.[0];
  if (stage === undefined || kase.stage === undefined || stage !== kase.stage + 1 || !began) return kase;
  const { extended, ...rest } = kase;
  const since = [...kase.events].map(([name, all]) => [name, all.filter((each) => !isSooner(each, began))] as const);
  return {
    ...rest,
    stage,
    began,
    events: new Map(since.filter(([, all]) => all.length > 0)),
    ...(extended && !(extended.at && isBefore(extended.at, began.moment)) && { extended }),
    isEscalated: true,
  };
}

/** Of what is known by its day alone, the day tells. */
export function isSooner(one: Happened, other: Happened): boolean {
  const isByDay = !one.timed || !other.timed;
  return isByDay ? dayOf(one.moment) < dayOf(other.moment) : isBefore(one.moment, other.moment);
}

function readPause(pause: unknown, field: string, reading: Reading): Pause | undefined {
  if (!isRecord(pause)) return wrong(field, pause, reading);
  const from = moment(pause.from, `${field}.from`, reading);
  const to = moment(pause.to, `${field}.to`, reading);
  if (pause.from === undefined) return wrong(`${field}.from`, pause.from, reading);
  if (!from || (pause.to !== undefined && !to)) return undefined;
  if (to && isBefore(to.moment, from.moment)) {
    reading.problems.push({ is: 'ends before it begins', field, given: shownValue(pause.to) });
    return undefined;
  }
  return { from: from.moment, ...(to && { to: to.moment }) };
}

function readExtended(extended: unknown, reading: Reading): Case['extended'] {
  if (!isRecord(extended)) return wrong('extended', extended, reading);
  const at = moment(extended.at, 'extended.at', reading);
  const { by } = extended;
  if (by === undefined) return at ? { at: at.moment } : {};
  const amount = isRecord(by) ? count(by.amount, 'extended.by.amount', reading) : undefined;
  const unit = isRecord(by) ? text(by.unit, 'extended.by.unit', reading) : undefined;
  if (amount === undefined || unit === undefined) return wrong('extended.by', by, reading);
  return { ...(at && { at: at.moment }), by: { amount, unit } };
}

function term(kind: UsedTerm['kind'], given: unknown, field: string, reading: Reading): string | undefined {
  const id = text(given, field, reading);
  if (id === undefined || id === enquiry || termOf(reading.rules, kind, id)) return id;
  reading.problems.push({ is: 'unknown term', field, given: shownValue(id) });
  return undefined;
}

function moment(given: unknown, field: string, reading: Reading): Happened | undefined {
  const written = text(given, field, reading);
  if (written === undefined) return undefined;
  const read = readMoment(written);
  if (!read) reading.problems.push({ is: 'no such moment', field, given: shownValue(written) });
  else if (!covers(reading.rules.clock.days, dayOf(read.moment)))
    reading.problems.push({ is: 'outside the calendar', field, given: shownValue(written) });
  else return read;
  return undefined;
}

function text(given: unknown, field: string, reading: Reading): string | undefined {
  return given === undefined || typeof given === 'string' ? given : wrong(field, given, reading);
}

function yesNo(given: unknown, field: string, reading: Reading): boolean | undefined {
  return given === undefined || typeof given === 'boolean' ? given : wrong(field, given, reading);
}

function count(given: unknown, field: string, reading: Reading): number | undefined {
  const isCount = typeof given === 'number' && Number.isInteger(given) && given >= 0;
  return given === undefined || isCount ? given : wrong(field, given, reading);
}

function list(given: unknown, field: string, reading: Reading): readonly unknown[] {
  return given === undefined ? [] : Array.isArray(given) ? given : (wrong(field, given, reading) ?? []);
}

function entries(given: unknown, field: string, reading: Reading): [string, unknown][] {
  return given === undefined ? [] : isRecord(given) ? Object.entries(given) : (wrong(field, given, reading) ?? []);
}

function wrong(field: string, given: unknown, { problems }: Reading): undefined {
  problems.push({ is: 'wrong kind of value', field, given: shownValue(given) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a case, short enough to be told. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 100);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : typeof value;
}

import { isNarrower, meansOf, objectWords } from '../../../policy/axes.ts';
import { limitOf, measureOf } from '../../../policy/measure.ts';
import type { Commitment } from '../../../policy/policy.ts';
import { eventsOf, isKindOf, isSameDeed, type Rules } from '../../../policy/ready.ts';
import { coverOf, fromOf } from '../../applies.ts';
import { type Case, enquiry } from '../../case.ts';
import { nameFor, remark } from './text.ts';

/** A commitment in the module: what was decided about it when the module was made. */
export interface Promised {
  commitment: Commitment;
  number: number;
  /** Its constant. */
  name: string;
  /** The same for all that promise one deed. */
  deed: number;
  /** Narrower commitments to the same deed. */
  replacedBy: readonly number[];
}

/** All that the parts of a module have in common. */
export interface Plan {
  rules: Rules;
  promises: readonly Promised[];
  /** Events by the number under which the module knows them; contacts come first. */
  events: readonly string[];
  /** Those that a case may name. */
  known: ReadonlySet<string>;
  subjects: readonly string[];
}

export function planOf(rules: Rules): Plan {
  const { commitments, policy } = rules;
  const terms = (kind: string) => policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const known = eventsOf(rules);
  const begins = policy.vocabulary.flatMap((term) => term.begins ?? []);
  const named = commitments.flatMap((commitment) => eventsIn(commitment, terms('subject')));
  return {
    rules,
    events: [...new Set([...known, 'escalation', ...begins, ...named])],
    known,
    subjects: [...new Set([...terms('subject'), enquiry])],
    promises: commitments.map((commitment, number) => ({
      commitment,
      number,
      name: nameFor(commitment.id, number + 1),
      deed: commitments.findIndex((other) => isSameDeed(other, commitment) && other.stage === commitment.stage),
      replacedBy: commitments.flatMap((other, i) =>
        isSameDeed(other, commitment) && isNarrower(other, commitment, rules) ? [i] : [],
      ),
    })),
  };
}

/** Events that a commitment's limits count from, warn of, or go on until; an appointment may be named like its subject. */
function eventsIn(commitment: Commitment, subjects: readonly string[]): string[] {
  const limits = [limitOf(commitment), ...commitment.otherwise.flatMap(({ limit, occasion }) => [limit, occasion])];
  const own = limits.flatMap((limit) => {
    const measure = limit && measureOf(limit);
    if (measure?.is === 'response') return measure.from ?? 'receipt';
    if (measure?.is === 'notice') return measure.before ?? [];
    return (measure?.is === 'recurrence' ? measure.until : undefined) ?? [];
  });
  const from = fromOf(commitment) ?? [];
  return [...own, from, commitment.subject ?? []].flat().filter((name) => name !== '' || subjects.includes(name));
}

/** The number of an event, with its name beside it for whoever reads the module. */
export function eventNumber({ events }: Plan, name: string): string {
  return `${events.indexOf(name)} /* ${remark(name)} */`;
}

/** What may apply to a subject, whatever else is known of the case; by the reference itself. */
export function promisesAbout({ promises, rules }: Plan, subject: string | undefined): Promised[] {
  return promises.filter(({ commitment }) => {
    const kase: Case = {
      ...(subject !== undefined && { subject }),
      ...(commitment.words !== undefined && { words: commitment.words }),
      ...(commitment.stage !== undefined && { stage: commitment.stage }),
      qualifiers: [],
      circumstances: new Map(),
      pauses: [],
      events: new Map(warnsOf(commitment).map((event) => [event, []])),
    };
    return coverOf(asToSubject(commitment), kase, rules).covers !== 'no';
  });
}

/** The event that a commitment about no subject warns of: a case must tell of it. */
export function warnsOf(commitment: Commitment): string[] {
  const { subject, stage, words } = commitment;
  if (subject !== undefined || stage !== undefined || meansOf(commitment).length > 0 || words !== undefined) return [];
  const limit = limitOf(commitment);
  const measure = limit && measureOf(limit);
  return measure?.is === 'notice' && measure.before !== undefined ? [measure.before] : [];
}

/** The words that a case must be about. */
export function wordsOf(commitment: Commitment): string | undefined {
  const { subject, stage, words } = commitment;
  const isAll = subject === undefined && stage === undefined && meansOf(commitment).length === 0;
  return objectWords(commitment) ?? (isAll ? words : undefined);
}

/** A commitment without all that it asks of a case besides its subject. */
function asToSubject({ withAppointment, inForce, season, during, ...commitment }: Commitment): Commitment {
  return { ...commitment, qualifiers: [], customers: [], someCustomers: [], conditions: [] };
}

/** The means by which a commitment may be called on; nothing where any will do. */
export function meansBy({ rules }: Plan, commitment: Commitment): string[] | undefined {
  const means = meansOf(commitment);
  if (means.length === 0) return undefined;
  const all = [...rules.policy.vocabulary.filter(({ kind }) => kind === 'means').map(({ id }) => id), enquiry];
  return all.filter((id) => means.some((wider) => isKindOf(rules, 'means', id, wider)));
}

import { isCustomer, isNarrower, isSomeOf, meansOf, objectWords, periodOf } from '../policy/axes.ts';
import { hoursFrom } from '../policy/clock.ts';
import { hasDeadline, hoursOf, isUnderADay, limitOf, measureOf } from '../policy/measure.ts';
import type { Circumstance, Commitment } from '../policy/policy.ts';
import { fulfilmentOf, isKindOf, isSameDeed, type Rules } from '../policy/ready.ts';
import { daysOf, isInSeason } from '../policy/season.ts';
import { isoDate } from '../time/day.ts';
import { dayOf } from '../time/moment.ts';
import { isOpen } from '../time/opening.ts';
import { atStage, beginningOf, type Case, firstOf, type Happened } from './case.ts';

/** A fact on which an answer depends, and that a case does not give. */
export type Missing =
  | { is: 'circumstance'; fact: string; words: string; holds: boolean }
  | { is: 'means' | 'customer'; of: readonly string[] }
  /** The promise is to some of these customers, and does not say to which. */
  | { is: 'some customers'; of: readonly string[] }
  | { is: 'stage'; of: readonly number[] }
  | { is: 'appointment'; with: boolean }
  /** The time of day of an event of which only the day is known. */
  | { is: 'time'; event: string }
  /** The promise is for hours that the policy names and never states. */
  | { is: 'hours'; of: string };

/** Whether a commitment covers a case; `depends` where that rests on facts that are missing. */
export type Cover = { covers: 'yes' } | { covers: 'no' } | { covers: 'depends'; missing: Missing[] };

export interface Applying {
  commitment: Commitment;
  missing: readonly Missing[];
}

/**
 * The commitments that apply to a case, in the policy's order: those that cover it, but for the ones that a narrower
 * commitment about the same action replaces. One that covers it only perhaps replaces nothing.
 */
export function applying(kase: Case, rules: Rules): Applying[] {
  const covering = rules.commitments.flatMap((commitment): Applying[] => {
    const cover = coverOf(commitment, kase, rules);
    return cover.covers === 'no' ? [] : [{ commitment, missing: cover.covers === 'depends' ? cover.missing : [] }];
  });
  return covering.filter(
    ({ commitment }) =>
      !covering.some(
        (other) =>
          other.missing.length === 0 &&
          isSameDeed(other.commitment, commitment) &&
          isNarrower(other.commitment, commitment, rules),
      ),
  );
}

const neverDue: ReadonlySet<Commitment['kind']> = new Set(['standing', 'permission', 'ceiling']);

/** Whether a commitment covers a case on every axis that it names. */
export function coverOf(commitment: Commitment, kase: Case, rules: Rules): Cover {
  if (neverDue.has(commitment.kind) || commitment.negated) return { covers: 'no' };
  if (!coversSubject(commitment, kase, rules)) return { covers: 'no' };
  if (!commitment.qualifiers.every((id) => kase.qualifiers.some((of) => isKindOf(rules, 'qualifier', of, id))))
    return { covers: 'no' };
  const missing: Missing[] = [];
  for (const part of [stage, means, customers, appointment, conditions, inForce, season, hours]) {
    const found = part(commitment, kase, rules);
    if (found === false) return { covers: 'no' };
    if (found !== true) missing.push(...found);
  }
  return missing.length > 0 ? { covers: 'depends', missing } : { covers: 'yes' };
}

/** Covered, not covered, or what would have to be known. */
type Part = (commitment: Commitment, kase: Case, rules: Rules) => boolean | Missing[];

/**
 * A subject covers its kinds. Words that stand for a subject cover the same words. A commitment that names no subject
 * is about whatever came by its means (quoted as a whole, only where it has a deadline), about the event that it warns of or that fulfils it, or goes on until another
 * commitment is fulfilled.
 */
function coversSubject(commitment: Commitment, kase: Case, rules: Rules): boolean {
  const { subject, stage, whom } = commitment;
  const words = objectWords(commitment);
  const limit = limitOf(commitment);
  const measure = limit && measureOf(limit);
  if (subject !== undefined && (kase.subject === undefined || !isKindOf(rules, 'subject', kase.subject, subject)))
    return false;
  if (words !== undefined) return sameWords(words, kase.words);
  if (subject !== undefined || stage !== undefined || commitment.means.length > 0) return true;
  if (meansOf(commitment).length > 0) return measure !== undefined && hasDeadline(measure);
  if (commitment.words !== undefined) return sameWords(commitment.words, kase.words);
  if (measure?.is === 'notice' && measure.before !== undefined)
    return (
      kase.events.has(measure.before) ||
      kase.subject === measure.before ||
      (kase.subject !== undefined && beginningOf(kase, rules) === measure.before)
    );
  if (measure?.is === 'recurrence' && measure.until !== undefined) return isAwaited(measure.until, kase, rules);
  return (
    whom !== undefined &&
    kase.subject !== undefined &&
    isKindOf(rules, 'subject', kase.subject, fulfilmentOf(commitment))
  );
}

/** Whether another commitment about the subject of a case is fulfilled by an event. */
function isAwaited(event: string, kase: Case, rules: Rules): boolean {
  return rules.commitments.some(
    ({ subject, fulfilledBy }) =>
      fulfilledBy === event &&
      subject !== undefined &&
      kase.subject !== undefined &&
      isKindOf(rules, 'subject', kase.subject, subject),
  );
}

function sameWords(words: string, others: string | undefined): boolean {
  return others !== undefined && words.toLowerCase() === others.toLowerCase();
}

/** A case that was escalated is at the next stage too. */
const stage: Part = ({ stage }, kase) => {
  if (stage === undefined || stage === kase.stage) return true;
  if (kase.stage === undefined) return [{ is: 'stage', of: [stage] }];
  return stage === kase.stage + 1 && kase.events.has('escalation');
};

const means: Part = (commitment, kase, rules) => {
  const means = meansOf(commitment);
  if (means.length === 0) return true;
  if (kase.means === undefined) return [{ is: 'means', of: means }];
  const { means: came } = kase;
  return means.some((id) => isKindOf(rules, 'means', came, id));
};

const customers: Part = ({ customers, someCustomers }, kase, rules) => {
  if (customers.length === 0) return true;
  if (kase.customer === undefined) return [{ is: 'customer', of: customers }];
  const { customer } = kase;
  const covering = customers.filter((id) => isCustomer(rules, customer, id));
  if (covering.length === 0) return false;
  const isSome = (id: string) => someCustomers.includes(id) || isSomeOf(rules, customer, id);
  return covering.every(isSome) ? [{ is: 'some customers', of: covering }] : true;
};

const appointment: Part = ({ withAppointment }, kase) => {
  if (withAppointment === undefined) return true;
  return kase.withAppointment === undefined
    ? [{ is: 'appointment', with: withAppointment }]
    : kase.withAppointment === withAppointment;
};

const conditions: Part = ({ conditions }, kase) => {
  const state = stateOf(conditions, kase);
  return state.holds === 'unknown' ? state.missing : state.holds === 'yes';
};

/** Whether all of some circumstances are so in a case; one that is known not to be settles it. */
export function stateOf(
  circumstances: readonly Circumstance[],
  kase: Case,
): { holds: 'yes' } | { holds: 'no' } | { holds: 'unknown'; missing: Missing[] } {
  const known = (of: Circumstance) => knownOf(of, kase);
  if (circumstances.some((of) => known(of) === !of.holds)) return { holds: 'no' };
  const open = circumstances.filter((of) => known(of) === undefined);
  if (open.length === 0) return { holds: 'yes' };
  return {
    holds: 'unknown',
    missing: open.map(({ fact, words, holds }) => ({ is: 'circumstance', fact, words, holds })),
  };
}

/** Whether a circumstance is known to be so, or not to be; one made of several also by each of them. */
function knownOf({ fact, of }: Circumstance, { circumstances }: Case): boolean | undefined {
  const whole = circumstances.get(fact);
  if (whole !== undefined || !of) return whole;
  const each = of.facts.map((part) => circumstances.get(part.fact));
  const settles = of.join === 'or';
  if (each.includes(settles)) return settles;
  return each.includes(undefined) ? undefined : !settles;
}

/** The terms in force at the event that starts a commitment govern it. */
const inForce: Part = (commitment, kase) => {
  const start = startOf(commitment, kase);
  if (!start || !commitment.inForce) return true;
  const { from, to } = periodOf(commitment);
  const date = isoDate(dayOf(start.moment));
  return from <= date && date <= to;
};

/** A part of the year holds what begins in it. */
const season: Part = (commitment, kase) => {
  const start = startOf(commitment, kase);
  if (!start || !commitment.season) return true;
  return isInSeason(daysOf(commitment.season), isoDate(dayOf(start.moment)).slice(5));
};

/** A limit restricted to hours, or under a day in a channel with hours, covers what begins while they are open. */
const hours: Part = (commitment, kase, rules) => {
  const { limit, during, channel } = commitment;
  const start = startOf(commitment, kase);
  if (!limit || !start) return true;
  const counts = limit.kind === 'within' && limit.unit === 'working hour';
  const opening = rules.policy.channels.find(({ means }) => means === channel)?.open;
  const restriction = during && !counts ? hoursOf(during, rules.policy) : undefined;
  const channelHours = opening && isUnderADay(limit) ? (hoursFrom(opening, rules.policy) ?? 'not stated') : undefined;
  const missing: Missing[] = [];
  for (const [of, name] of [
    [restriction, nameOf(during)],
    [channelHours, opening?.name ?? ''],
  ] as const) {
    if (of === undefined) continue;
    if (of === 'not stated') missing.push({ is: 'hours', of: name });
    else if (!start.timed) missing.push({ is: 'time', event: fromOf(commitment) ?? '' });
    else if (!isOpen(of, start.moment, rules.clock.days)) return false;
  }
  return missing.length > 0 ? missing : true;
};

function nameOf(during: Commitment['during']): string {
  return !during ? '' : 'named' in during ? during.named : during.hours.name;
}

/** The event from which a commitment counts, or back from which it does. */
export function fromOf(commitment: Commitment): string | undefined {
  const limit = limitOf(commitment);
  const measure = limit && measureOf(limit);
  if (measure?.is === 'response') return measure.from;
  return measure?.is === 'notice' ? measure.before : undefined;
}

/** When a commitment starts in a case; what recurs, or is on an occasion, with the case itself. */
export function startOf(commitment: Commitment, whole: Case): Happened | undefined {
  const kase = atStage(commitment.stage, whole);
  const from = fromOf(commitment);
  return from === undefined ? kase.began : firstOf(kase, from);
}

/**
 * Qualifiers of which a case should name one: commitments about its subject ask for them, and none that asks for none
 * promises the same deed. “A repair” is due nothing before it is known whether it is an emergency.
 */
export function qualifiersWanted(kase: Case, rules: Rules): string[] {
  const fulfilled = new Set(applying(kase, rules).map(({ commitment }) => fulfilmentOf(commitment)));
  const wanted = rules.commitments.filter(({ qualifiers, ...commitment }) => {
    const missing = qualifiers.filter((id) => !kase.qualifiers.some((of) => isKindOf(rules, 'qualifier', of, id)));
    const asked = { ...kase, qualifiers: [...kase.qualifiers, ...missing] };
    return (
      missing.length === 1 &&
      !fulfilled.has(fulfilmentOf(commitment)) &&
      coverOf({ ...commitment, qualifiers }, asked, rules).covers !== 'no'
    );
  });
  const named = wanted.flatMap(({ qualifiers }) => qualifiers.filter((id) => !kase.qualifiers.includes(id)));
  return [...new Set(named)];
}

import type { RunningClock } from '../time/calendar.ts';
import type { HolidayList } from '../time/govuk.ts';
import { clockOf } from './clock.ts';
import type { Commitment, Policy, UsedTerm } from './policy.ts';

/** A policy that is ready to be asked: its clock, and what is a kind of what. Make it once and ask it often. */
export interface Rules {
  policy: Policy;
  clock: RunningClock;
  /** Bank holidays that replace the built-in ones, where there are any. */
  announced?: HolidayList;
  /** The terms of the policy, by kind and id. */
  terms: ReadonlyMap<string, UsedTerm>;
  /** All that may be due, of us or of customers. */
  commitments: readonly Commitment[];
}

/** Readies a policy; `announced` replaces the built-in bank holidays for the years that it covers. */
export function rulesOf(policy: Policy, announced?: HolidayList): Rules {
  let clock: RunningClock | undefined;
  return {
    policy,
    ...(announced && { announced }),
    // To lay a calendar out takes as long as to read a policy, and many questions are not of time.
    get clock() {
      clock ??= clockOf(policy, announced);
      return clock;
    },
    terms: new Map(policy.vocabulary.map((term) => [`${term.kind} ${term.id}`, term])),
    commitments: [...policy.commitments, ...policy.duties.filter(({ kind }) => kind === 'notice')],
  };
}

export function termOf({ terms }: Rules, kind: UsedTerm['kind'], id: string): UsedTerm | undefined {
  return terms.get(`${kind} ${id}`);
}

/** Whether one term is another, or a kind of it. */
export function isKindOf(rules: Rules, kind: UsedTerm['kind'], id: string, wider: string): boolean {
  return id === wider || termOf(rules, kind, id)?.is.includes(wider) === true;
}

/** What the fulfilment of a commitment is known by in a case: its event, or else its own identity. */
export function fulfilmentOf({ fulfilledBy, identity }: Pick<Commitment, 'fulfilledBy' | 'identity'>): string {
  return fulfilledBy ?? identity;
}

/** Whether two commitments promise the same deed by the same party, in the same kind of measure. */
export function isSameDeed(one: Commitment, other: Commitment): boolean {
  return (
    fulfilmentOf(one) === fulfilmentOf(other) &&
    one.party === other.party &&
    one.internal === other.internal &&
    one.kind === other.kind
  );
}

/** All by which the fulfilment of a commitment is known: several where either of several actions will do. */
export function fulfilmentsOf(commitment: Pick<Commitment, 'fulfilledBy' | 'alsoFulfilledBy' | 'identity'>): string[] {
  return [fulfilmentOf(commitment), ...(commitment.alsoFulfilledBy ?? [])];
}

/** Events by which a customer gets in touch. Where a case gives one of them, it stands for the others. */
export const contactEvents: readonly string[] = [
  ...['receipt', 'report', 'request', 'call', 'arrival', 'contact', 'message'],
];

/** Every event of which a case may tell; where there are stages, that it goes on to the next. */
export function eventsOf({ policy, commitments }: Pick<Rules, 'policy' | 'commitments'>): ReadonlySet<string> {
  const named = policy.vocabulary.filter(({ kind }) => kind === 'event').map(({ id }) => id);
  const escalation = commitments.some(({ stage }) => stage !== undefined) ? ['escalation'] : [];
  return new Set([...contactEvents, ...named, ...escalation, ...commitments.flatMap(fulfilmentsOf)]);
}

import { hoursOf } from '../policy/measure.ts';
import type { Circumstance, Commitment, Policy } from '../policy/policy.ts';

/**
 * All that makes one promise better or worse than another about the same case, as one text. Promises with the same
 * terms need weighing only once, however many make them.
 */
export function termsOf(commitment: Commitment, policy: Policy): string {
  const { limit, occasion, during, strength, hedge, target, vagueConditions, vagueFrequency } = commitment;
  const { extension, rollsForward, fee, customers, someCustomers } = commitment;
  // What follows in words is read, and not weighed.
  const otherwise = commitment.otherwise.map(({ words: _, ...fallback }) => fallback);
  const limits = JSON.stringify([limit, occasion, otherwise, extension], plainly);
  const named = [limit?.kind === 'during' ? limit.hours : undefined, during];
  const hours = named.map((reference) => reference && hoursOf(reference, policy));
  const groups = policy.customers.filter(({ id }) => customers.includes(id));
  const whom = [customers.toSorted(), someCustomers.toSorted(), groups.map(({ id, of, someOf }) => [id, of, someOf])];
  const office = limits.includes('working hour') ? policy.times : [];
  const facts = [commitment.conditions, commitment.pausing].map((all) => all.map(factOf).toSorted());
  const firm = [strength, hedge !== undefined, rollsForward, fee, target, vagueConditions, vagueFrequency];
  return JSON.stringify([limits, hours, whom, office, facts, firm]);
}

const factOf = ({ holds, fact }: Circumstance) => `${holds ? 'if' : 'unless'} ${fact}`;

/** Without how it was put and where it stands; a circumstance is what it asks for. */
function plainly(key: string, value: unknown): unknown {
  if (key === 'stated' || key === 'clauses' || key === 'text') return undefined;
  const isFact = typeof value === 'object' && value !== null && 'fact' in value && 'holds' in value;
  return isFact ? factOf(value as Circumstance) : value;
}

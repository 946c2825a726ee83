import { hoursOf } from '../policy/measure.ts';
import type { Commitment, Policy } from '../policy/policy.ts';

/** What does not make a promise better or worse: how it was put, and where it stands. */
const aside = new Set(['stated', 'clauses', 'text', 'words', 'of']);

/**
 * All that makes one promise better or worse than another about the same case, as one text. Promises with the same
 * terms need weighing only once, however many make them.
 */
export function termsOf(commitment: Commitment, policy: Policy): string {
  const { limit, occasion, during, strength, hedge, target, conditions, vagueConditions, vagueFrequency } = commitment;
  const { otherwise, extension, pausing, rollsForward, fee, customers, someCustomers } = commitment;
  const limits = JSON.stringify([limit, occasion, otherwise, extension], withoutAside);
  const named = [limit?.kind === 'during' ? limit.hours : undefined, during];
  const hours = named.map((reference) => reference && hoursOf(reference, policy));
  const groups = policy.customers
    .filter(({ id }) => customers.includes(id))
    .map(({ id, of, someOf }) => [id, of, someOf]);
  const whom = [customers.toSorted(), someCustomers.toSorted(), groups];
  const office = limits.includes('working hour') ? policy.times : [];
  const facts = [conditions, pausing].map((all) => all.map(({ fact, holds }) => `${holds} ${fact}`).toSorted());
  const firm = [strength, hedge !== undefined, rollsForward, fee, target, vagueConditions, vagueFrequency];
  return JSON.stringify([limits, hours, whom, office, facts, firm]);
}

function withoutAside(key: string, value: unknown): unknown {
  return aside.has(key) ? undefined : value;
}

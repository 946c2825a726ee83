import type { Figure } from './document.ts';

/** Whether a specification says the figure of a document; it may name more days, or tell more of a date. */
export function isSame(found: Figure, fact: Figure): boolean {
  if (found.kind === 'days') return hasDays(found, fact);
  if (found.kind !== fact.kind) return false;
  if (found.kind === 'date') return found.value.startsWith(fact.value) || fact.value.startsWith(found.value);
  if (found.kind !== 'hours') return found.value === fact.value;
  return isSameHours(found.value, fact.value) && (!found.days || !fact.days || hasDays(found, fact));
}

const hasDays = (found: Figure, fact: Figure): boolean => found.days?.every((day) => fact.days?.includes(day)) ?? false;

/** One end of a range is said by the range. */
const isSameHours = (found: string, fact: string): boolean =>
  found === fact || (!found.includes('-') && fact.split(/[- ]/).includes(found));

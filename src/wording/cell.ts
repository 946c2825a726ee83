import type { Witness } from '../strictness/weighed.ts';
import { closed, listWords } from './text.ts';

/** What a comparison says beside a promise, in the words that every format of it shares. */
export const cellWords = {
  silent: 'Says nothing',
  timeless: 'Yes, with no time given',
  inPart: 'Only of some of these:',
  strictest: 'Strictest',
  'as strict as any': 'As strict as any',
  'in its own way': 'No order can be told',
  'the only one': 'The only one to say',
} as const;

/** “Said of correspondence”: where a promise about something wider holds here too. */
export function inheritedWords(cases: string): string {
  return cases ? `Said of ${cases}` : 'Said of everything';
}

/** “Clause 6.0”, “Clauses 14, row 4, and Glossary”; empty where there is none. */
export function clauseWords(clauses: readonly string[]): string {
  if (clauses.length === 0) return '';
  const numbered = clauses.every((clause) => /^\d/.test(clause));
  return numbered ? `${clauses.length === 1 ? 'Clause' : 'Clauses'} ${listWords(clauses)}` : listWords(clauses);
}

/** How one stands to another: “Against Ocean Housing: quicker.”, with a case that shows it. */
export function againstWords(other: string, verdict: string, witness: Witness | undefined): string {
  const says = closed(`against ${other}: ${verdict}`);
  if (!witness) return says;
  const { begins, first, second } = witness;
  return `${says} ${begins} is due ${first}; with ${other} ${second}.`;
}

/** What the own calendars of two associations change. */
export function calendarWords(one: string, other: string, common: string, own: string): string {
  return closed(
    `on one calendar for all, ${one} stands to ${other} as ${common}; once each counts on its own calendar, as ${own}`,
  );
}

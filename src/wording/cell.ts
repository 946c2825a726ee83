import type { Witness } from '../strictness/weighed.ts';
import type { Relation } from '../time/decide.ts';
import { capital, closed } from './text.ts';

/** What a comparison says beside a promise, in the words that every format of it shares. */
export const cellWords = {
  silent: 'Says nothing',
  timeless: 'Yes, with no time given',
  inPart: 'Only of some of these:',
  strictest: 'Strictest',
  'as strict as any': 'As strict as any',
  'in its own way': 'No order',
  'the only one': 'The only one',
} as const;

/** “Said of correspondence”: where a promise about something wider holds here too. */
export function inheritedWords(cases: string): string {
  return cases ? `Said of ${cases}` : 'Said of everything';
}

/** “Clause 6.0”, “Clause 14, row 4; Glossary”; empty where there is none. */
export function clauseWords(clauses: readonly string[]): string {
  return capital(clauses.map((clause) => (/^\d/.test(clause) ? `clause ${clause}` : clause)).join('; '));
}

/** How one stands to another: “Against Ocean Housing: quicker.”, with a case that shows it. */
export function againstWords(other: string, verdict: string, witness: Witness | undefined): string {
  const says = closed(`against ${other}: ${verdict}`);
  return witness ? `${says} ${dueWords(witness, 'this one', other)}` : says;
}

/** What the own calendars of two associations change, with a case that shows it. */
export function calendarWords(
  one: string,
  other: string,
  common: Relation,
  own: string,
  witness: Witness | undefined,
): string {
  const says = closed(
    `on one calendar for all, ${one} is ${relations[common]} ${other}; with each on its own calendar: ${own}`,
  );
  return witness ? `${says} ${dueWords(witness, one, other)}` : says;
}

const relations: Readonly<Record<Relation, string>> = {
  stricter: 'stricter than',
  weaker: 'weaker than',
  'the same': 'as strict as',
  incomparable: 'neither stricter nor weaker than',
};

function dueWords({ begins, first, second }: Witness, one: string, other: string): string {
  return `${begins} is due ${first} with ${one}, and ${second} with ${other}.`;
}

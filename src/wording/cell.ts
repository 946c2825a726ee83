import type { Witness } from '../strictness/weighed.ts';
import type { Relation } from '../time/decide.ts';
import { capital, closed } from './text.ts';

/** What a comparison says beside a promise, in the words that every format of it shares. */
export const cellWords = {
  silent: 'Says nothing',
  nothing: 'There is nothing to set side by side: none of them says anything of this in words that Pledge knows.',
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

/** How one stands to another: “Against Ocean Housing: quicker.”, with cases that show it. */
export function againstWords(one: string, other: string, verdict: string, witnesses: readonly Witness[]): string {
  return [closed(`against ${other}: ${verdict}`), ...dueWords(witnesses, one, other)].join(' ');
}

/** Why two cannot be put in order, with cases that show it. */
export function apartWords(one: string, other: string, verdict: string, witnesses: readonly Witness[]): string {
  return [closed(`no order. ${one} against ${other}: ${verdict}`), ...dueWords(witnesses, one, other)].join(' ');
}

/** What the own calendars of two associations change, with cases that show it. */
export function calendarWords(
  one: string,
  other: string,
  common: Relation,
  own: string,
  witnesses: readonly Witness[],
): string {
  const says = `on one calendar for all, ${one} is ${relations[common]} ${other}; with each on its own calendar: ${own}`;
  return [closed(says), ...dueWords(witnesses, one, other)].join(' ');
}

const relations: Readonly<Record<Relation, string>> = {
  stricter: 'stricter than',
  weaker: 'weaker than',
  'the same': 'as strict as',
  incomparable: 'neither stricter nor weaker than',
};

function dueWords(witnesses: readonly Witness[], one: string, other: string): string[] {
  return witnesses.map(
    ({ begins, first, second }) => `${begins} is due ${first} with ${one}, and ${second} with ${other}.`,
  );
}

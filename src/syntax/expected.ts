import { type TermKind, termKinds } from '../language/shape.ts';
import { kindNames } from '../language/words.ts';
import type { State } from './automaton.ts';

/** What each kind of value is called in a message, with an example. */
const values: Record<string, string> = {
  duration: 'a length of time, such as “10 working days”',
  period: 'a length of time, such as “3 years”',
  count: '“once”, “twice” or a number of times',
  unit: 'a unit of time, such as “year”',
  number: 'a number',
  percentage: 'a percentage, such as “90%”',
  time: 'a time, such as “5pm”',
  times: 'times, such as “9am to 5pm”',
  date: 'a date, such as “17 January 2025”',
  weekdays: 'days of the week, such as “Monday to Friday”',
  money: 'an amount, such as “£10”',
  telephone: 'a telephone number',
  email: 'an e-mail address',
  web: 'a web address',
  clause: 'the number of a clause',
  quoted: 'words in quotes',
  text: 'some words',
  names: 'one name, or several with commas',
  terms: 'one word, or several with commas',
  forms: 'one word, or several with commas',
  title: 'a name',
  word: 'a word',
  identity: 'an identity: words joined by hyphens',
  code: 'the code of a finding, such as P0304',
};

const examples: Partial<Record<TermKind, string>> = {
  subject: 'complaints',
  means: 'letters',
  action: 'reply to',
  qualifier: 'urgent',
  event: 'receipt',
  customer: 'tenants',
  hours: 'office hours',
  party: 'we',
};

/** What a kind of gap wants, as an author would say it. */
export function wantedName(kind: string): string {
  if (!(termKinds as readonly string[]).includes(kind)) return values[kind] ?? kind;
  const term = kind as TermKind;
  const article = /^[aeiou]/.test(kindNames[term]) ? 'an' : 'a';
  const shown = examples[term] ? `, such as “${examples[term]}”` : '';
  return `${article} ${kindNames[term]}${shown}`;
}

/** What may follow at a place, in one phrase: at most four things, values before words. */
export function expectations(states: Iterable<State>): string {
  const kinds = new Set<string>();
  const words = new Set<string>();
  for (const state of states) {
    for (const edge of state.others) if (edge.terminal.is === 'kind') kinds.add(wantedName(edge.terminal.kind));
    for (const edge of [...state.byWord.values()].flat())
      if (edge.terminal.is === 'words') words.add(`“${edge.terminal.words}”`);
  }
  const shown = [...kinds, ...words].slice(0, 4);
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : (last ?? 'the end of the line');
}

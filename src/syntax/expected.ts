import { type TermKind, termKinds } from '../language/shape.ts';
import { kindNames } from '../language/words.ts';
import { type Edge, edgesOf, type State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import { pathThrough } from './read-line.ts';
import { looksLikeClause, takesAnything } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What each kind of value is called in a message, with an example. */
const values: Record<string, string> = {
  duration: 'a length of time, such as “10 working days”',
  period: 'a length of time, such as “3 years”',
  count: '“once”, “twice” or a number of times',
  unit: 'a unit of time, such as “year”',
  number: 'a number',
  percentage: 'a percentage, such as “90%”',
  proportion: 'a percentage, such as “90%”',
  time: 'a time, such as “5pm”',
  times: 'times, such as “9am to 5pm”',
  date: 'a date, such as “17 January 2025”',
  dated: 'a date with its year, such as “1 April 2026”',
  yearly: 'a day of the year, such as “1 October”',
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
  language: 'Welsh',
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
  return named([...states].flatMap(edgesOf));
}

/** What can stand before a word so that the rest of the line can be read. */
export function wantedBefore(
  { state, edge, at }: { state: State; edge: Edge; at: number },
  lexemes: readonly Lexeme[],
  vocabulary: Vocabulary,
): string {
  const rest = lexemes.slice(at);
  const fitting = edgesOf(state).filter((of) => {
    const reading = pathThrough(of.to, rest, vocabulary);
    if (!('path' in reading)) return false;
    const first = reading.path[0]?.edge.sees.terminal;
    const kind = first?.is === 'kind' ? first.kind : '';
    return (kind === 'clause' && looksLikeClause(rest)) || !takesAnything.has(kind);
  });
  return named(fitting.length > 0 ? fitting : [edge]);
}

/** Words that authors mean oftenest come first. */
const likely = ['“within”', '“every”', '“by”', '“for”', '“if”', '“on”', '“to”', '“from”', '“and”'];

function named(edges: readonly Edge[]): string {
  const kinds = new Set<string>();
  const words = new Set<string>();
  for (const { terminal } of edges.map(({ sees }) => sees))
    if (terminal.is === 'kind') kinds.add(wantedName(terminal.kind));
    else if (terminal.is === 'words') words.add(`“${terminal.words}”`);
    else words.add('“and”');
  if (words.size > 25) return 'a clause, such as “within 10 working days”, “every year” or “if "…"”';
  const rank = (word: string) => (likely.includes(word) ? likely.indexOf(word) : likely.length);
  return anyOf([...kinds, ...[...words].sort((a, b) => rank(a) - rank(b))]);
}

/** At most four things, of which any will do. */
export function anyOf(things: readonly string[]): string {
  const some = things.slice(0, 4).map((thing) => (things.length > 2 ? thing.replace(/, such as .*/, '') : thing));
  const last = some.pop();
  return some.length > 0 ? `${some.join(', ')} or ${last}` : (last ?? 'the end of the line');
}

import type { Commitment, Standard } from '../policy/policy.ts';
import { type Rules, termOf } from '../policy/ready.ts';
import { dateParts } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import type { Axis } from './answers.ts';

/** A requirement in the words of its standard: “acknowledge stage 1 complaints within 5 working days of receipt”. */
export function requirementWords(requirement: Commitment): string {
  const words = promiseWords(requirement).replace(/^landlords must /, '');
  return words.startsWith('"') && words.indexOf('"', 1) === words.length - 1 ? words.slice(1, -1) : quoted(words);
}

/** The same without its exceptions. */
export function askedWords(requirement: Commitment): string {
  if (requirement.kind === 'standing') return requirementWords(requirement);
  const words = requirementWords(requirement);
  return words.replace(
    /(?:, (?:extendable|otherwise|pausing while|moving to)| (?:free of charge|(?:from|to) \d|(?:if|unless) “)).*$/,
    '',
  );
}

/** A promise in its author's words, without what is only for the record. */
export function promiseWords({ written }: Commitment): string {
  const record = '(?:clause|sureness|monitored by|note|say|accept|weakened|as [\\w]+-[\\w-]+) ';
  const [words = written] = new RegExp(`^(?:[^"]|"[^"]*")*?(?= ${record})`).exec(`${written} `) ?? [];
  return words
    .trim()
    .replaceAll(/ (extendable|otherwise|pausing while|moving to)\b(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ', $1');
}

const quoted = (words: string) => words.replaceAll(/"([^"]*)"/g, '“$1”');

/** Where it stands, and how sure it is: “6.2; quoted elsewhere”. */
export function citation({ clauses, sureness }: Commitment): string {
  return [clauses.join(', '), sureness?.sure ?? ''].filter(Boolean).join('; ');
}

/** “Complaint Handling Code” (6.2). */
export function cited({ name }: Standard, { clauses }: Commitment): string {
  return clauses.length > 0 ? `“${name}” (${clauses.join(', ')})` : `“${name}”`;
}

/** “22 November 2026”, of a day as data. */
export function dayWords(day: string): string {
  const parts = dateParts(day);
  return `${parts.day} ${parts.month} ${parts.year}`;
}

/** In which cases alone something is promised. */
export function narrowerWords(promise: Commitment, narrower: readonly Axis[], rules: Rules): string[] {
  const names = (kind: 'means' | 'customer', ids: readonly string[]) =>
    listWords(ids.map((id) => termOf(rules, kind, id)?.words[1] ?? id));
  const groups = listWords(
    promise.customers.map((id) => `${promise.someCustomers.includes(id) ? 'some ' : ''}${names('customer', [id])}`),
  );
  const words: Partial<Record<Axis, string>> = {
    means: `only for ${names('means', promise.means)}`,
    customers: `only for ${groups}`,
    someCustomers: `only for ${groups}`,
    qualifiers: `only for those that are ${listWords(promise.qualifiers)}`,
    stage: `only at stage ${promise.stage}`,
    conditions: `only ${listWords(promise.conditions.map(({ words, holds }) => `${holds ? 'if' : 'unless'} “${words}”`))}`,
  };
  return narrower.map((axis) => words[axis] ?? 'only in some cases');
}

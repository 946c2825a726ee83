import type { Commitment, Limit, Policy } from '../policy/policy.ts';
import { paymentWords } from './amounts.ts';
import { circumstancesWords } from './circumstances.ts';
import type { Part } from './compose.ts';
import { dateWords, seasonWords } from './dates.ts';
import { doThis } from './do-this.ts';
import { hoursPhrase } from './hours.ts';
import { limitPhrase, reminderPhrase, sharedLimit } from './limits.ts';
import { contactNoun, groupsWords, groupWords, plural, wayWords } from './nouns.ts';
import { thingOf } from './object.ts';
import type { Speech } from './speech.ts';
import { listWords } from './text.ts';
import { passesOn } from './verbs.ts';
import { isOnReceipt } from './written.ts';

/** What a part is made from: one statement, its first commitment standing for what all of them share. */
export interface Statement {
  commitments: readonly Commitment[];
  first: Commitment;
  speech: Speech;
  policy: Policy;
  /** The groups that the reader has been told of already, in a heading. */
  customersSaid: readonly string[];
}

type Sayer = (statement: Statement) => Part | undefined;

/** Each clause of a commitment and how it is said, in the order in which they stand in a sentence. */
const sayers = {
  payment,
  inForce,
  season,
  condition,
  customers,
  promptness,
  way,
  limit,
  occasion,
  during,
  vagueFrequency,
  vagueConditions,
  free,
  target,
  unless,
} satisfies Record<string, Sayer>;

/** The clauses of a statement that say something, by the name of each, in the order of a sentence. */
export function partsOf(statement: Statement): (Part & { clause: keyof typeof sayers })[] {
  return Object.entries(sayers).flatMap(([clause, say]: [string, Sayer]) => {
    const part = say(statement);
    return part ? [{ ...part, clause: clause as keyof typeof sayers }] : [];
  });
}

function inForce({ first: { inForce: force } }: Statement): Part | undefined {
  if (!force?.from && !force?.to) return undefined;
  const from = force.from && `from ${dateWords(force.from)}`;
  const to = force.to && `until ${dateWords(force.to)}`;
  const text = from && force.to ? `${from} to ${dateWords(force.to)}` : (from ?? to ?? '');
  return { place: 'front', text, apart: `this applies ${text}`, hold: 3 };
}

function season({ first }: Statement): Part | undefined {
  if (!first.season) return undefined;
  const text = seasonWords(first.season);
  return { place: 'front', text, apart: `this applies ${text}`, hold: 3 };
}

/** “pay you £25”, “pay compensation of £25”. */
function payment({ commitments, first, policy }: Statement): Part | undefined {
  if (!first.payment) return undefined;
  const isOf = thingOf(commitments, policy) !== undefined && !/ for$/.test(first.verb ?? '');
  return { place: 'end', text: `${isOf ? 'of ' : ''}${paymentWords(first.payment)}` };
}

function condition({ first: { conditions } }: Statement): Part | undefined {
  const words = circumstancesWords(conditions, true);
  if (words.length === 0) return undefined;
  const text = `if ${listWords(words)}`;
  return { place: 'front', text, apart: `this applies ${text}`, hold: 8 };
}

function customers(statement: Statement): Part | undefined {
  const { first, policy, customersSaid } = statement;
  const groups = first.customers.filter((id) => !customersSaid.includes(id));
  if (groups.length === 0 || groups.some((id) => id === first.whom || id === first.party)) return undefined;
  const text = groupsWords(policy, groups, first.someCustomers);
  const apart = `this is for ${text}`;
  if (passesOn(first.verb ?? first.action ?? '') && !first.whom && first.limit?.kind !== 'notice')
    return { place: 'end', text: `to ${text}`, apart, hold: 4 };
  return { place: 'front', text: `for ${text}`, apart, hold: 4 };
}

function way(statement: Statement): Part | undefined {
  const { by, inWriting, languages } = statement.first;
  const text = wayWords(by, inWriting, languages);
  if (text === '') return undefined;
  return { place: 'end', text, apart: `${doThis(statement)} ${text}`, hold: 6 };
}

/** Adverbs stand nearest to the verb: “acknowledge emails immediately by automatic reply”. */
function isAdverb({ limit, ...first }: Commitment): boolean {
  return limit?.kind === 'vague' || (limit?.kind === 'immediately' && !isOnReceipt(first));
}

function promptness(statement: Statement): Part | undefined {
  return isAdverb(statement.first) ? limitPart(statement) : undefined;
}

function limit(statement: Statement): Part | undefined {
  return isAdverb(statement.first) ? undefined : limitPart(statement);
}

/** At once, in the words that tell from when: “as soon as we receive them”. */
const onReceipt: Limit = { kind: 'on', when: 'on', event: 'receipt', every: false };

function limitPart(statement: Statement): Part | undefined {
  const { commitments, first, speech } = statement;
  const shared = sharedLimit(commitments);
  if (!shared) return undefined;
  const isReminder = shared.kind === 'notice' && !givesNotice(first);
  const said = shared.kind === 'immediately' && isOnReceipt(first) ? onReceipt : shared;
  const figure = isReminder ? reminderPhrase(shared, speech) : limitPhrase(said, speech);
  const text = first.vagueLimit === undefined ? figure : `${first.vagueLimit} and ${figure}`;
  return { place: 'end', text, apart: `${doThis(statement)} ${text}`, hold: 11 };
}

function occasion(statement: Statement): Part | undefined {
  const { first, speech } = statement;
  if (!first.occasion) return undefined;
  const text = limitPhrase(first.occasion, speech);
  return { place: 'end', text, apart: `${doThis(statement)} ${text}`, hold: 10 };
}

function during({ first }: Statement): Part | undefined {
  if (!first.during) return undefined;
  const text = hoursPhrase(first.during);
  return { place: 'end', text, apart: `this applies ${text}`, hold: 5 };
}

function vagueFrequency({ first }: Statement): Part | undefined {
  const words = first.vagueFrequency;
  return words === undefined ? undefined : { place: 'end', text: words, apart: `this is ${words}`, hold: 9 };
}

function vagueConditions(statement: Statement): Part | undefined {
  const words = listWords(statement.first.vagueConditions);
  if (words === '') return undefined;
  const text = words.startsWith('subject to ') ? `, ${words}` : words;
  return { place: 'end', text, apart: `${doThis(statement)} ${words}`, hold: 9 };
}

function free({ first: { fee } }: Statement): Part | undefined {
  return fee && 'free' in fee
    ? { place: 'end', text: ', free of charge', apart: 'this is free of charge', hold: 2 }
    : undefined;
}

function target(statement: Statement): Part | undefined {
  const { target: share } = statement.first;
  if (!share) return undefined;
  const text = targetPhrase(share, statement.policy);
  if ('average' in share) return { place: 'end', text, apart: 'this is an average', hold: 1 };
  return { place: 'end', text: `, ${text}`, apart: `${doThis(statement)} ${text}`, hold: 1 };
}

function unless({ first: { conditions } }: Statement): Part | undefined {
  const words = circumstancesWords(conditions, false);
  if (words.length === 0) return undefined;
  return {
    place: 'end',
    text: `, unless ${listWords(words, 'or')}`,
    apart: `this does not apply if ${listWords(words, 'or')}`,
    hold: 7,
  };
}

/** “for at least 90% of calls”, “in at least 85% of cases”, “on average”. */
export function targetPhrase(target: NonNullable<Commitment['target']>, policy: Policy): string {
  if ('average' in target) return 'on average';
  const { percent, of } = target;
  if (!of) return `in at least ${percent}% of cases`;
  const known = policy.customers.some(({ id }) => id === of);
  return `for at least ${percent}% of ${known ? groupWords(policy, of) : plural(contactNoun(of))}`;
}

/** Notice is given; of anything else one is reminded, or it is done so long before. */
export function givesNotice({ action, verb, words }: Commitment): boolean {
  return words === undefined && /^give\b/.test(verb ?? action ?? '');
}

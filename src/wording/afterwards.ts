import type { Circumstance, Commitment, Fallback, Limit } from '../policy/policy.ts';
import { moneyWords, moreWords, paymentWords } from './amounts.ts';
import { circumstancesWords, circumstanceWords } from './circumstances.ts';
import { composed, type Part } from './compose.ts';
import { hoursPhrase } from './hours.ts';
import { limitPhrase, reminderPhrase } from './limits.ts';
import { groupsWords, wayWords } from './nouns.ts';
import { givesNotice, type Statement, targetPhrase } from './parts.ts';
import { isDuty } from './party.ts';
import { joined, listWords } from './text.ts';

/** What is said after the promise itself, each in a sentence of its own: what happens when it cannot be kept, and what it costs. */
export function afterwards(statement: Statement): string[] {
  const { first } = statement;
  return [
    ...first.otherwise.flatMap((fallback) => fallbackWords(fallback, statement)),
    ...(first.extension ? [extensionWords(first.extension, statement)] : []),
    ...whileItRuns(first),
  ].filter((text) => text !== '');
}

/** What is said of a time that runs, and of the price. */
function whileItRuns({
  pausing = [],
  rollsForward,
  fee,
}: Pick<Fallback, 'pausing' | 'rollsForward' | 'fee'>): string[] {
  return [
    ...pausing.map((pause) => `we do not count the time while ${circumstanceWords(pause)}`),
    ...(rollsForward ? ['if the last day is one on which we are closed, it moves to the next working day'] : []),
    ...(fee && 'pounds' in fee ? [feeWords(fee)] : []),
  ];
}

function feeWords({ pounds, pence, upTo }: { pounds: number; pence: number; upTo: boolean }): string {
  const price = moneyWords(pounds, pence);
  return upTo ? `we may charge up to ${price} for this` : `there is a charge of ${price} for this`;
}

export function extensionWords(extension: NonNullable<Commitment['extension']>, { speech }: Statement): string {
  const { by, conditions, vagueConditions = [] } = extension;
  const plain = by ? `${speech.we} may take up to ${moreWords(by)}` : `${speech.we} may take longer`;
  const longer = vagueConditions.length > 0 ? `${plain} ${listWords(vagueConditions)}` : plain;
  return conditions.length > 0 ? `${ifWords(conditions)}, ${longer}` : longer;
}

/** Words that say where, when or how, and so need a promise before them: “at a time that suits us both”. */
const adverbial = /^(?:at|by|in|on|within|after|before|as|when|through|with|for)\b/i;

/** Words that tell their own case: “we will offer you an appointment if no one is free”. */
const saysWhen = /\b(?:if|unless)\b/;

export function fallbackWords(fallback: Fallback, statement: Statement): string[] {
  const { policy } = statement;
  const { words, limit, by, inWriting, languages, to } = fallback;
  const doIt = whatIsDone(fallback, statement);
  const lead = leadOf(fallback, statement);
  const how: (string | false | undefined)[] = [
    to.length > 0 && `for ${groupsWords(policy, to, fallback.someCustomers)}`,
    wayWords(by, inWriting, languages),
    limit && joined(fallback.vagueLimit && `${fallback.vagueLimit} and`, limitAgain(limit, statement)),
    ...moreOf(fallback, statement),
  ];
  const parts = how.flatMap((text): Part[] => (text ? [{ place: 'end', text, apart: `${doIt} ${text}` }] : []));
  const then = words !== undefined && adverbial.test(words) ? `${doIt} ${words}` : words;
  const front: Part = { place: 'front', text: lead };
  const after = [
    ...(fallback.extension ? [extensionWords(fallback.extension, statement)] : []),
    ...whileItRuns(fallback),
  ];
  if (parts.length === 0 && !fallback.payment)
    return then === undefined ? after : [...composed(then, saysWhen.test(then) ? [] : [front]), ...after];
  return [...composed(doIt, [front, ...parts]), ...(then === undefined ? [] : [then]), ...after];
}

function whatIsDone({ payment }: Fallback, { first, speech }: Statement): string {
  if (payment) return `we will pay you ${paymentWords(payment)}`;
  return isDuty(first) ? 'you must do this' : `${speech.we} will do this`;
}

/** What else is promised in place of the first promise: when, how often, how well, at what price. */
function moreOf(fallback: Fallback, { policy, speech }: Statement): (string | false | undefined)[] {
  const { occasion, during, vagueFrequency, vagueConditions = [], target, fee } = fallback;
  return [
    occasion && limitPhrase(occasion, speech),
    during && hoursPhrase(during),
    vagueFrequency,
    vagueConditions.length > 0 && listWords(vagueConditions),
    fee && 'free' in fee && 'free of charge',
    target && targetPhrase(target, policy),
  ];
}

/** Another limit in place of the first; what it is about, and what it counts from, has been said. */
function limitAgain(limit: Limit, { first, speech }: Statement): string {
  const again = { ...speech, it: speech.it || 'it' };
  if (limit.kind === 'notice')
    return givesNotice(first) ? `with ${limitPhrase(limit, again)}` : reminderPhrase(limit, again);
  const same = limit.kind === 'within' && first.limit?.kind === 'within' && limit.from === first.limit.from;
  return limitPhrase(same ? { ...limit, from: '' } : limit, again);
}

/** In which case it is done: one of its own, or where the promise is not kept; money is paid only where it is not. */
function leadOf({ conditions, payment }: Fallback, { first, speech }: Statement): string {
  const failed = failing(first, speech.we);
  if (conditions.length === 0) return failed;
  return payment ? `${failed} and ${ifWords(conditions).replace(/^if /, '')}` : ifWords(conditions);
}

/** The case in which the promise is not kept. */
function failing(first: Commitment, we: string): string {
  if (!isDuty(first)) return first.negated ? `if ${we} do` : `if ${we} cannot`;
  const who = first.party === 'customers' ? 'you' : 'they';
  return first.negated ? `if ${who} do` : `if ${who} do not`;
}

function ifWords(conditions: readonly Circumstance[]): string {
  const when = circumstancesWords(conditions, true);
  const not = circumstancesWords(conditions, false);
  const lead = [when.length > 0 ? `if ${listWords(when)}` : '', not.length > 0 ? `unless ${listWords(not, 'or')}` : ''];
  return lead.filter(Boolean).join(', ');
}

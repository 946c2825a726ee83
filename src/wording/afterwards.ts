import type { Circumstance, Commitment, Fallback, Limit } from '../policy/policy.ts';
import { moneyWords, moreWords } from './amounts.ts';
import { circumstancesWords, circumstanceWords } from './circumstances.ts';
import { composed, type Part } from './compose.ts';
import { limitPhrase, reminderPhrase } from './limits.ts';
import { groupsWords, wayWords } from './nouns.ts';
import { givesNotice, type Statement } from './parts.ts';
import { isDuty } from './party.ts';
import { listWords } from './text.ts';

/** What is said after the promise itself, each in a sentence of its own: what happens when it cannot be kept, and what it costs. */
export function afterwards(statement: Statement): string[] {
  const { first } = statement;
  return [
    ...first.otherwise.flatMap((fallback) => fallbackWords(fallback, statement)),
    ...(first.extension ? [extensionWords(first.extension, statement)] : []),
    ...first.pausing.map((pause) => `we do not count the time while ${circumstanceWords(pause)}`),
    ...(first.rollsForward ? ['if the last day is one on which we are closed, it moves to the next working day'] : []),
    ...(first.fee && 'pounds' in first.fee ? [feeWords(first.fee)] : []),
  ].filter((text) => text !== '');
}

function feeWords({ pounds, pence, upTo }: { pounds: number; pence: number; upTo: boolean }): string {
  const price = moneyWords(pounds, pence);
  return upTo ? `we may charge up to ${price} for this` : `there is a charge of ${price} for this`;
}

function extensionWords({ by, conditions }: NonNullable<Commitment['extension']>, { speech }: Statement): string {
  const longer = by ? `${speech.we} may take up to ${moreWords(by)}` : `${speech.we} may take longer`;
  return conditions.length > 0 ? `${ifWords(conditions)}, ${longer}` : longer;
}

/** Words that say where, when or how, and so need a promise before them: “at a time that suits us both”. */
const adverbial = /^(?:at|by|in|on|within|after|before|as|when|through|with|for)\b/i;

/** Words that tell their own case: “we will offer you an appointment if no one is free”. */
const saysWhen = /\b(?:if|unless)\b/;

function fallbackWords(fallback: Fallback, statement: Statement): string[] {
  const { first, speech, policy } = statement;
  const { words, limit, by, inWriting, to, conditions } = fallback;
  const doIt = isDuty(first) ? 'you must do this' : `${speech.we} will do this`;
  const lead = conditions.length > 0 ? ifWords(conditions) : failing(first, speech.we);
  const how: (string | false | undefined)[] = [
    to.length > 0 && `for ${groupsWords(policy, to)}`,
    (by.length > 0 || inWriting) && wayWords(by, inWriting),
    limit && limitAgain(limit, statement),
  ];
  const parts = how.flatMap((text): Part[] => (text ? [{ place: 'end', text, apart: `${doIt} ${text}` }] : []));
  const then = words !== undefined && adverbial.test(words) ? `${doIt} ${words}` : words;
  const front: Part = { place: 'front', text: lead };
  if (parts.length === 0) return then === undefined ? [] : composed(then, saysWhen.test(then) ? [] : [front]);
  return [...composed(doIt, [front, ...parts]), ...(then === undefined ? [] : [then])];
}

/** Another limit in place of the first; what it is about, and what it counts from, has been said. */
function limitAgain(limit: Limit, { first, speech }: Statement): string {
  const again = { ...speech, it: speech.it || 'it' };
  if (limit.kind === 'notice')
    return givesNotice(first) ? `with ${limitPhrase(limit, again)}` : reminderPhrase(limit, again);
  const same = limit.kind === 'within' && first.limit?.kind === 'within' && limit.from === first.limit.from;
  return limitPhrase(same ? { ...limit, from: '' } : limit, again);
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

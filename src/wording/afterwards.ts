import type { Circumstance, Commitment, Fallback } from '../policy/policy.ts';
import { moneyWords, moreWords } from './amounts.ts';
import { limitPhrase } from './limits.ts';
import { groupsWords, wayWords } from './nouns.ts';
import type { Statement } from './parts.ts';
import { isDuty } from './party.ts';
import { joined, listWords } from './text.ts';

/** What is said after the promise itself, each in a sentence of its own: what happens when it cannot be kept, and what it costs. */
export function afterwards(statement: Statement): string[] {
  const { first } = statement;
  return [
    ...first.otherwise.map((fallback) => fallbackWords(fallback, statement)),
    ...(first.extension ? [extensionWords(first.extension, statement)] : []),
    ...first.pausing.map(({ words }) => `we do not count the time while ${words}`),
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
  return joined(ifWords(conditions), longer);
}

/** Words that say where, when or how, and so need a promise before them: “at a time that suits us both”. */
const adverbial = /^(?:at|by|in|on|within|after|before|as|when|through|with|for)\b/i;

function fallbackWords(fallback: Fallback, { first, speech, policy }: Statement): string {
  const { words, limit, by, inWriting, to, conditions } = fallback;
  const how = joined(
    to.length > 0 ? `for ${groupsWords(policy, to)}` : '',
    by.length > 0 || inWriting ? wayWords(by, inWriting) : '',
    limit ? limitPhrase(limit, { ...speech, it: speech.it || 'it' }) : '',
    words !== undefined && adverbial.test(words) ? words : '',
  );
  const lead = conditions.length > 0 ? ifWords(conditions) : failing(first, speech.we);
  const then = how && `${isDuty(first) ? 'you must' : `${speech.we} will`} do this ${how}`;
  return joined(lead, listWords([then, words !== undefined && !adverbial.test(words) ? words : ''].filter(Boolean)));
}

/** The case in which the promise is not kept. */
function failing(first: Commitment, we: string): string {
  if (!isDuty(first)) return first.negated ? `if ${we} do,` : `if ${we} cannot,`;
  const who = first.party === 'customers' ? 'you' : 'they';
  return first.negated ? `if ${who} do,` : `if ${who} do not,`;
}

function ifWords(conditions: readonly Circumstance[]): string {
  const when = conditions.filter(({ holds }) => holds).map(({ words }) => words);
  const not = conditions.filter(({ holds }) => !holds).map(({ words }) => words);
  const lead = [when.length > 0 ? `if ${listWords(when)}` : '', not.length > 0 ? `unless ${listWords(not, 'or')}` : ''];
  return conditions.length > 0 ? `${joined(...lead)},` : '';
}

import { vagueWords } from '../language/words.ts';
import type { Commitment } from '../policy/policy.ts';
import { listWords } from './text.ts';

/**
 * What an author called things, where it says more than what they stand for: “our staff” is we, a rent statement is a
 * document. Read from the statement as it was written; only where it can be told apart from the clauses around it.
 */

/** The party: “our staff”, “line managers”. Nothing for a request, which names none. */
export function partyWritten({ written }: Pick<Commitment, 'written'>): string | undefined {
  const [, party] =
    /^(?:if ¶(?:[^¶,]*¶)*[^¶,]*, ?)?([\p{L} ,]+?) (?:will|shall|must|should|may|(?:aim|try|strive|endeavour) to|do our best|normally|usually|generally|always|not|never)\b/u.exec(
      masked(written),
    ) ?? [];
  return party;
}

/**
 * What the action is done to: “escalated enquiries”, “your home”. Empty where the author left it to the block; nothing
 * where it cannot be told.
 */
export function objectWritten({ written, verb, actions, whom }: Commitment): string | undefined {
  const [last = ''] = actions?.verbs.slice(-1) ?? [verb];
  const text = masked(written);
  const at = last === '' ? -1 : ` ${text}`.search(new RegExp(` ${last}(?= |$)`, 'i'));
  if (at < 0) return undefined;
  const rest = text.slice(at + last.length).replaceAll(bound, (phrase) => phrase.replaceAll(' ', '\u00a0'));
  const end = ` ${rest.trim()} `.search(clause);
  const object = ` ${rest.trim()}`
    .slice(0, end < 0 ? undefined : end)
    .replaceAll('\u00a0', ' ')
    .trim();
  if (object.includes('¶')) return undefined;
  if (whom === undefined) return object;
  const thing = object.replace(/^(?:you|us|everyone|each other)\b ?/, '');
  return whom === 'you' || thing !== object ? thing : undefined;
}

/**
 * The same with the author's own words among it, of which one may belong to another: “morning or afternoon
 * appointments”. Nothing where it cannot be told.
 */
export function mixedWritten({ written, verb = '' }: Commitment): string | undefined {
  const own: string[] = [];
  const text = written.replaceAll(quotes, (words) => `§${own.push(words.slice(1, -1)) - 1}§`).replace(/\.$/, '');
  const at = verb === '' ? -1 : ` ${text}`.search(new RegExp(` ${verb}(?= |$)`, 'i'));
  if (at < 0) return undefined;
  const rest = text.slice(at + verb.length).replaceAll(bound, (phrase) => phrase.replaceAll(' ', '\u00a0'));
  const [object = ''] = ` ${rest.trim()} `.split(clause);
  const things = object
    .trim()
    .replace(/^(?:you|us|everyone|each other)\b ?/, '')
    .split(/, (?:and )?/);
  return listWords(things)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/§(\d+)§/g, (_, at: string) => own[Number(at)] ?? '');
}

/** Whether “on receipt” was written where “immediately” would mean the same. */
export function isOnReceipt({ written }: Pick<Commitment, 'written'>): boolean {
  return / (?:up)?on receipt\b/.test(masked(written));
}

/** Terms that hold a word with which a clause could begin. */
const bound =
  /\b(?:(?:requests?|applications?|applicants?) for|in (?:other|different|another|person)|out of hours (?=calls?\b|telephone\b)|right to buy)/gu;

const vague = Object.values(vagueWords).flat();

/** The words with which clauses begin, and the vague ones. */
const clause = new RegExp(
  ` (?:(?:within|in|no later|not more|up to|by|through|at|on|upon|over|before|after|during|outside|out of hours|between|every|each|once|twice|daily|weekly|monthly|quarterly|annually|yearly|for|to|until|from|about|internal|if|unless|free of charge|fee|monitored|clause|say|as|note|accept|weakened|immediately|straight away|always|all year round|with|without|otherwise|extendable|pausing|moving|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${vague.join('|')}) |(?:and|but) (?:within|no later than) |\\d|(?:of )?(?:up to )?£|¶)`,
);

const quotes = /["“][^"”]*["”]/g;

/** With the author's quoted words out of the way, and the full stop. */
function masked(written: string): string {
  return written.replaceAll(quotes, '¶').replace(/\.$/, '');
}

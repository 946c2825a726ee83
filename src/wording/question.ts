import type { Commitment, Policy } from '../policy/policy.ts';
import { eventWords } from './events.ts';
import { wayWords } from './nouns.ts';
import { casesWords } from './object.ts';
import { givesNotice } from './parts.ts';
import { speechOf } from './speech.ts';
import { joined } from './text.ts';
import { predicate } from './verbs.ts';

/**
 * What a customer asks of several associations at once: “How soon do they reply to urgent letters?” `timed` where any of
 * them gives a time; otherwise one can only ask whether they do it.
 */
export function questionWords(asked: Commitment, policy: Policy, timed: boolean): string {
  const { limit, kind, action = '', verb = action, actions, means, whom } = asked;
  const done = actions ? action : verb;
  const [thing, person] = isOnPeople(asked) ? ['', 'you'] : [caseWords(asked), whom === 'you' ? 'you' : ''];
  const does = predicate(done, thing, person);
  if (limit?.kind === 'notice') return noticeAsked(asked, policy, does);
  if (kind === 'recurrence') return `How often do they ${does}?`;
  const state = /^be (?<what>.*)/.exec(done)?.groups?.what;
  if (state) return `${joined('When are they', state, wayWords(means))}?`;
  return `${timed ? 'How soon do they' : 'Do they'} ${does}?`;
}

/** The cases that are asked about: “urgent letters”, “emergency repairs by email”, “visits”. */
export function caseWords(asked: Commitment): string {
  const { subject, means } = asked;
  const isContact = subject === undefined || subject === 'enquiry' || means.length === 0;
  return joined(casesWords(asked), isContact ? '' : wayWords(means));
}

/** Whether it is done to people, and called after what is done: they are visited, on visits. */
function isOnPeople({ whom, subject, fulfilledBy }: Commitment): boolean {
  return whom === 'you' && subject !== undefined && subject === fulfilledBy;
}

function noticeAsked(asked: Commitment, policy: Policy, does: string): string {
  const { limit } = asked;
  const before = limit?.kind === 'notice' ? limit.before : undefined;
  const speech = { ...speechOf([asked], policy), we: 'they', us: 'them' };
  const event = before ? eventWords(before, 'before', speech) : 'anything happens';
  return givesNotice(asked)
    ? `How much notice do they give before ${event}?`
    : `How long before ${event} do they ${does}?`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The same of priorities by their rank, the soonest being the first: “How soon do they complete repairs of their first priority?” */
export function rankedWords({ action = '', verb = action }: Commitment, rank: number): string {
  return `How soon do they ${predicate(verb, `repairs of their ${ordinals[rank] ?? `${rank + 1}th`} priority`)}?`;
}

import type { Commitment, Limit, Policy } from '../policy/policy.ts';
import { afterwards } from './afterwards.ts';
import { doThis } from './do-this.ts';
import { eventWords } from './events.ts';
import { limitWords, reminderPhrase, sharedLimit } from './limits.ts';
import { plural } from './nouns.ts';
import { thingOf, whomOf } from './object.ts';
import { givesNotice, partsOf, type Statement, targetPhrase } from './parts.ts';
import { isDuty, speakerWords } from './party.ts';
import { deed, statementOf, type Voice } from './sentence.ts';
import { capital, closed } from './text.ts';
import { actionNoun } from './verbs.ts';

/** A promise taken apart for a table: what it is about, how soon it is kept, and what else should be known. */
export interface Row {
  /** “Letters and emails”, “Stage 1 complaints: acknowledgement”, “Paint the outside of your home”. */
  what: string;
  /** “Within 10 working days”; empty where the promise has no time in it. */
  when: string;
  /** Whole sentences: targets, conditions, extensions, exceptions, price. */
  notes: string[];
}

/** The row of a table for all commitments of one statement. */
export function row(said: Commitment | readonly Commitment[], policy: Policy, voice: Voice = {}): Row {
  const statement = statementOf(said, policy, voice);
  if (!statement) return { what: '', when: '', notes: [] };
  const time = timeOf(statement);
  return {
    what: subjectWords(said, policy),
    when: time ? whenWords(time, statement) : '',
    notes: noteWords(statement),
  };
}

/** Notice is given; of anything else, how long before its event it is done: “At least 1 day before your appointment”. */
function whenWords(time: Limit, { first, speech }: Statement): string {
  return time.kind === 'notice' && !givesNotice(first) ? capital(reminderPhrase(time, speech)) : limitWords(time);
}

/** What a commitment is about, for the first column of a table. */
export function subjectWords(said: Commitment | readonly Commitment[], policy: Policy): string {
  const statement = statementOf(said, policy);
  if (!statement) return '';
  const { commitments, first } = statement;
  const what = capital(aboutWords(statement)).replace(/,$/, '');
  const others = commitments.every(({ party }) => party === 'we' || party === 'customers');
  if (others && first.parties.length < 2) return what;
  const parties = speakerWords(commitments, policy);
  return `${capital(parties)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** “For at least 90% of calls”; empty where every case counts. */
export function targetWords({ target }: Commitment, policy: Policy): string {
  return target ? capital(targetPhrase(target, policy)) : '';
}

/** Actions that answer what a customer came with: there, the letter or the repair says enough. */
const plainly = new Set(['answer', 'reply', 'respond', 'complete']);

function aboutWords(statement: Statement): string {
  const { commitments, first, policy, speech } = statement;
  const { limit, action = '', verb = '' } = first;
  if (limit?.kind === 'notice' && givesNotice(first) && limit.before)
    return `before ${eventWords(limit.before, 'before', speech)}`;
  if (first.negated) return `not ${deed(statement)}`;
  const thing = thingOf(commitments, policy);
  if (first.subject && thing?.text === `your ${first.subject}` && action) {
    const stage = first.stage === undefined ? '' : `stage ${first.stage} `;
    return `${stage}${plural(first.subject)}: ${actionNoun(action)}`;
  }
  const plain = thing && !thing.quoted && (plainly.has(action) || plainly.has(verb)) && !whomOf(commitments, policy);
  return plain && !isDuty(first) ? thing.text : deed(statement);
}

function timeOf({ commitments, first }: Statement): Limit | undefined {
  return sharedLimit(commitments) ?? first.occasion ?? (first.during && { kind: 'during', hours: first.during });
}

/** Everything but the time itself, a sentence each. */
function noteWords(statement: Statement): string[] {
  const { first } = statement;
  const time = timeOf(statement);
  const timed = new Set<string>(first.limit ? ['limit', 'promptness'] : ['occasion', 'during']);
  const said = partsOf(statement)
    .filter(({ clause }) => !timed.has(clause))
    .map(({ apart }) => apart ?? '');
  const aim = first.hedge && !said.some((text) => text.startsWith(doThis(statement))) ? [doThis(statement)] : [];
  return [...aim, ...said, ...clockWords(time, statement), ...afterwards(statement)].filter(Boolean).map(closed);
}

/** Where the clock starts at something other than the customer's getting in touch. */
const usual = /^(?:receipt|request|report|call|arrival|contact|message)?$/;

function clockWords(time: Limit | undefined, statement: Statement): string[] {
  const { speech } = statement;
  if (time?.kind === 'within' && !usual.test(time.from))
    return [`we count from ${eventWords(time.from, 'of', speech)}`];
  const until = (time?.kind === 'every' || time?.kind === 'times') && time.until;
  return until ? [`${doThis(statement)} until ${eventWords(until, 'until', speech)}`] : [];
}

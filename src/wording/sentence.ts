import type { Commitment, Policy } from '../policy/policy.ts';
import { afterwards } from './afterwards.ts';
import { hiddenSubject, thingOf, whomOf } from './object.ts';
import { givesNotice, type Part, type Statement, sayers } from './parts.ts';
import { isDuty, modalWords, partyWords, pleaWords } from './party.ts';
import { speechOf } from './speech.ts';
import { closed, countWords, joined } from './text.ts';
import { predicate } from './verbs.ts';

/** As many words as a sentence may have that is read without effort. Source: GOV.UK content design, sentence length. */
export const longest = 25;

/** What the reader knows already from where the sentence stands. */
export interface Voice {
  /** Groups that a heading has named: they are not named again. */
  customersSaid?: readonly string[];
}

/**
 * A promise or a duty as it is printed, a sentence or several: “We will reply to letters and emails within 10 working
 * days of receiving them.” Takes all commitments of one statement, which are said together.
 */
export function sentence(said: Commitment | readonly Commitment[], policy: Policy, voice: Voice = {}): string[] {
  const commitments: readonly Commitment[] = 'id' in said ? [said] : said;
  const [first] = commitments;
  if (!first) return [];
  if (first.say !== undefined) return [first.say];
  const speech = speechOf(commitments, policy);
  const statement = { commitments, first, policy, speech, customersSaid: voice.customersSaid ?? [] };
  const parts = sayers.map((say) => say(statement)).filter((part) => part !== undefined);
  return [...composed(core(statement), parts), ...afterwards(statement)].map(closed);
}

/** The statements of a list of commitments, each with all of its own, in the order of the first. */
export function statements(commitments: readonly Commitment[]): Commitment[][] {
  return [...Map.groupBy(commitments, ({ statement }) => statement).values()];
}

/** What is promised or asked, without its clauses: “we aim to answer calls”, “please keep appointments”. */
function core(statement: Statement): string {
  const { commitments, first, policy } = statement;
  const action = deed(statement);
  if (first.party === 'customers' && first.strength === 'should') return joined(pleaWords(first), action);
  const parties = [...new Set(commitments.flatMap(({ party, parties }) => [party, ...parties]))];
  return joined(partyWords(parties, policy), modalWords(first), action);
}

/** The verb and what it is about: “reply to letters and emails”, or the author's own words. */
export function deed({ commitments, first, policy }: Pick<Statement, 'commitments' | 'first' | 'policy'>): string {
  const verbs = [...new Set(commitments.map(({ verb, action }) => verb ?? action ?? ''))].filter(Boolean);
  if (verbs.length === 0) return first.words ?? '';
  const verb = verbs.join(' and ');
  const thing = thingOf(commitments, policy)?.text;
  const whom = whomOf(commitments, policy);
  if (first.limit?.kind === 'notice' && givesNotice(first)) return predicate('give', '', whom || recipient(first));
  if (isUpdate(first)) return predicate('keep updated', thing, whom || 'you');
  const about = hiddenSubject(first, policy);
  return joined(predicate(verb, thing, whom), about && `about ${about}`);
}

/** Notice is given to someone, whether or not it was said. */
function recipient(first: Commitment): string {
  if (isDuty(first)) return 'us';
  return first.internal || first.party === 'colleagues' || first.party === 'landlords' ? '' : 'you';
}

/** “update you every 5 days” is said as “keep you updated every 5 days”. */
function isUpdate({ verb, limit, negated }: Commitment): boolean {
  return verb === 'update' && !negated && (limit?.kind === 'every' || limit?.kind === 'times');
}

/** Puts the pieces around the core, and moves into sentences of their own what would make it too long. */
function composed(core: string, parts: readonly Part[]): string[] {
  const fronts = parts.filter(({ place }) => place === 'front').toSorted((a, b) => (b.hold ?? 0) - (a.hold ?? 0));
  const moved = new Set(fronts.slice(1));
  const movable = parts.filter(({ apart }) => apart !== undefined).toSorted((a, b) => (a.hold ?? 0) - (b.hold ?? 0));
  for (const part of movable) {
    if (countWords(assembled(core, parts, moved)) <= longest) break;
    moved.add(part);
  }
  return [assembled(core, parts, moved), ...parts.filter((part) => moved.has(part)).map(({ apart }) => apart ?? '')];
}

function assembled(core: string, parts: readonly Part[], moved: ReadonlySet<Part>): string {
  const here = parts.filter((part) => !moved.has(part));
  const front = here.filter(({ place }) => place === 'front').map(({ text }) => `${text},`);
  const end = here.filter(({ place }) => place === 'end').map(({ text }) => text);
  return joined(...front, core, ...end);
}

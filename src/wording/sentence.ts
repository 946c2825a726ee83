import type { Commitment, Policy } from '../policy/policy.ts';
import { afterwards } from './afterwards.ts';
import { composed } from './compose.ts';
import { hiddenSubject, thingOf, whomOf } from './object.ts';
import { givesNotice, partsOf, type Statement } from './parts.ts';
import { isDuty, isPlea, modalWords, pleaWords, speakerWords } from './party.ts';
import { speechOf } from './speech.ts';
import { closed, countWords, joined } from './text.ts';
import { predicate } from './verbs.ts';

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
  const statement = statementOf(said, policy, voice);
  if (!statement) return [];
  if (statement.first.say !== undefined) return [statement.first.say];
  const adverb = leadingAdverb(statement);
  const parts = partsOf(statement).filter(({ text }) => text !== adverb);
  return [...composed(core(statement, adverb), parts), ...afterwards(statement)].map(closed);
}

/** The commitments of one statement with what they share; nothing of none. */
export function statementOf(
  said: Commitment | readonly Commitment[],
  policy: Policy,
  voice: Voice = {},
): Statement | undefined {
  const commitments: readonly Commitment[] = 'id' in said ? [said] : said;
  const [first] = commitments;
  if (!first) return undefined;
  const speech = speechOf(commitments, policy);
  return { commitments, first, policy, speech, customersSaid: voice.customersSaid ?? [] };
}

/** The statements of a list of commitments, each with all of its own, in the order of the first. */
export function statements(commitments: readonly Commitment[]): Commitment[][] {
  return [...Map.groupBy(commitments, ({ statement }) => statement).values()];
}

/** What is promised or asked, without its clauses: “we aim to answer calls”, “please keep appointments”. */
function core(statement: Statement, adverb?: string): string {
  const { commitments, first, policy } = statement;
  const action = isLoose(first.words) ? `${deed(statement)},` : deed(statement);
  if (isPlea(first)) return joined(pleaWords(first), action);
  return joined(speakerWords(commitments, policy), modalWords(first), adverb, action);
}

/** “We will regularly remind you, in handbooks and in our newsletter, that …”: after so many words it would stand alone. */
function leadingAdverb({ first }: Statement): string | undefined {
  const { words, negated, limit, vagueFrequency } = first;
  if (!isLoose(words) || negated || !/^(?:will|must|may)$/.test(modalWords(first))) return undefined;
  const said = [vagueFrequency, limit?.kind === 'vague' ? limit.words : undefined];
  return said.find((adverb) => /^[a-z]+ly$/.test(adverb ?? ''));
}

/** Whether what follows an author's words would seem to belong to the last of them: “… a member of staff who says who they are, on arrival”. */
function isLoose(words = ''): boolean {
  return words.includes(',') || /^(?:that|whether|how|who|what)\b/.test(words) || countWords(words) > 7;
}

/** Who is to be called back goes without saying; it is not the call. */
function isCallBack({ verb = '', written, party }: Commitment): boolean {
  const [, object] = /\b(?:call|ring|phone) back\b ?(\w*)/.exec(written) ?? [];
  return party === 'we' && / back$/.test(verb) && /^(?:|by|on|within|the|in|at|if|every)$/.test(object ?? '-');
}

/** The verb and what it is about: “reply to letters and emails”, or the author's own words. */
export function deed({ commitments, first, policy }: Pick<Statement, 'commitments' | 'first' | 'policy'>): string {
  const verb = verbWords(first);
  if (verb === '') return first.words ?? '';
  const thing = thingOf(commitments, policy)?.text;
  const whom = whomOf(commitments, policy);
  if (isCallBack(first)) return predicate(verb, '', 'you');
  if (first.limit?.kind === 'notice' && givesNotice(first)) return predicate('give', '', whom || recipient(first));
  if (isUpdate(first)) return predicate('keep updated', thing, whom);
  const about = hiddenSubject(first, policy);
  return joined(predicate(verb, thing, whom), about && `about ${about}`);
}

/** “acknowledge and reply to”, “acknowledge or reply to”: every action of the statement. */
function verbWords({ verb, action = '', actions }: Commitment): string {
  return actions ? actions.verbs.join(` ${actions.join} `) : (verb ?? action);
}

/** Notice is given to someone, whether or not it was said. */
function recipient(first: Commitment): string {
  if (isDuty(first)) return 'us';
  return first.internal || first.party === 'colleagues' || first.party === 'landlords' ? '' : 'you';
}

/** “update you every 5 days” is said as “keep you updated every 5 days”. */
function isUpdate({ verb, whom, words, limit, negated }: Commitment): boolean {
  return (
    verb === 'update' &&
    whom !== undefined &&
    words === undefined &&
    !negated &&
    (limit?.kind === 'every' || limit?.kind === 'times')
  );
}

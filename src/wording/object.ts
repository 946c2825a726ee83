import type { Commitment, Policy } from '../policy/policy.ts';
import { contactNoun, groupsWords, isPlural, plural } from './nouns.ts';
import { joined, listWords } from './text.ts';
import { mixedWritten, objectWritten } from './written.ts';

/** What a statement is about, as it is said after the verb. */
export interface Thing {
  text: string;
  plural: boolean;
  /** In the author's own quoted words. */
  quoted?: true;
  /** A person: spoken to or seen, not received. */
  person?: true;
}

/** Actions that are done to a call or a letter itself; of others, the enquiry is meant that it brought. */
const toContacts = new Set(['answer', 'return', 'acknowledge', 'reply', 'see', 'greet', 'read', 'record']);
const people: Record<string, string> = { you: 'you', us: 'us', 'each other': 'each other', everyone: 'everyone' };

/** What several commitments of one statement are about, said once: “letters and emails”. Nothing where nobody said. */
export function thingOf(commitments: readonly Commitment[], policy: Policy): Thing | undefined {
  const [first] = commitments;
  if (first && isMixed(commitments)) return mixed(first, commitments, policy);
  const written = first && objectWritten(first);
  if (!written && first && isAlone(first, policy)) return undefined;
  if (first?.words !== undefined)
    return { text: first.verb || first.action ? first.words : '', plural: false, quoted: true };
  const kept = first && isNarrowed(first, written ?? '', policy) ? '' : written;
  const text = (kept && first ? joined(listed(kept), appointmentWords(first)) : '') || nounsOf(commitments, policy);
  return text === ''
    ? undefined
    : { text, plural: isPlural(text), ...(isVisitor(commitments) ? { person: true } : {}) };
}

/** Whether some of it is in known words and some in the author's own, or in several of their own. */
function isMixed(commitments: readonly Commitment[]): boolean {
  return new Set(commitments.map(({ words }) => words)).size > 1;
}

/** “play areas, trees” as it was typed is said with an “and”. */
function listed(text: string): string {
  return / (?:and|or) /.test(text) ? text : listWords(text.split(', '));
}

function mixed(first: Commitment, commitments: readonly Commitment[], policy: Policy): Thing {
  const known = commitments.filter(({ words }) => words === undefined);
  const each = [...new Set([nounsOf(known, policy), ...commitments.map(({ words = '' }) => words)])].filter(Boolean);
  const text = mixedWritten(first) || listWords(each);
  return { text, plural: isPlural(text), quoted: true };
}

/** Whether the channel makes it a narrower thing than its author had to write there: calls that come out of hours. */
function isNarrowed({ means }: Commitment, written: string, { vocabulary }: Policy): boolean {
  const terms = vocabulary.filter(({ kind }) => kind === 'means');
  const [one] = means.length === 1 ? terms.filter(({ id }) => id === means[0]) : [];
  const said = terms.find(({ words }) => words.some((word) => ` ${written}`.endsWith(` ${word}`)));
  return one !== undefined && said !== undefined && one.is.includes(said.id);
}

/** What one does without doing it to anything: “you appeal”, not “you appeal your appeal”. */
const alone = /^(?:be |complain$|raise concern$|appeal$|apply$)/;

/** Verbs that are not about the contacts of their channel, or the cases of their procedure, unless they say so. */
function isAlone({ whom, verb = '', words, channel, id }: Commitment, policy: Policy): boolean {
  const byBlock = channel !== undefined || inProcedure(id, policy);
  return words === undefined && byBlock && (whom !== undefined || alone.test(verb));
}

/** Whom it is done to, or nobody: “you”, “visitors”. */
export function whomOf(commitments: readonly Commitment[], policy: Policy): string {
  const found = commitments.flatMap(({ whom, someCustomers }) =>
    whom === undefined ? [] : [people[whom] ?? groupsWords(policy, [whom], someCustomers)],
  );
  return listWords([...new Set(found)]);
}

/** The subject that quoted words hide, where it is not plain from the block: “stage 1 complaints”. */
export function hiddenSubject(commitment: Commitment, policy: Policy): string {
  const { words, action, subject, channel, id } = commitment;
  if (words === undefined || !action || !subject || subject === 'enquiry' || channel) return '';
  return inProcedure(id, policy) || words.includes(subject) ? '' : qualified([commitment], [plural(subject)]);
}

function nounsOf(commitments: readonly Commitment[], policy: Policy): string {
  const [first] = commitments;
  if (!first) return '';
  if (inProcedure(first.id, policy) && first.subject && (first.stage !== undefined || !first.qualifiers.length))
    return `your ${first.subject}`;
  const same = commitments.every(
    ({ qualifiers, stage }) => `${qualifiers}${stage}` === `${first.qualifiers}${first.stage}`,
  );
  const each = commitments.map((commitment) => ({ commitment, nouns: nouns(commitment) }));
  if (same) return qualified([first], [...new Set(each.flatMap(({ nouns }) => nouns))]);
  return listWords([...new Set(each.map(({ commitment, nouns }) => qualified([commitment], nouns)))]);
}

/** “urgent calls and emails”, “visitors with an appointment”. */
function qualified([first]: readonly [Commitment], nouns: readonly string[]): string {
  if (nouns.length === 0) return '';
  const after = first.qualifiers.filter((qualifier) => /^with(?:out)? /.test(qualifier));
  const before = first.qualifiers.filter((qualifier) => !after.includes(qualifier));
  const stage = first.stage === undefined ? [] : [`stage ${first.stage}`];
  return [...before, ...stage, listWords(nouns), ...after, appointmentWords(first)].filter(Boolean).join(' ');
}

function appointmentWords({ withAppointment }: Commitment): string {
  if (withAppointment === undefined) return '';
  return withAppointment ? 'with an appointment' : 'without an appointment';
}

function nouns({ subject, means, action, channel }: Commitment): string[] {
  const isEnquiry = subject === undefined || subject === 'enquiry';
  const byContact = means.length > 0 && isEnquiry && (!channel || toContacts.has(action ?? ''));
  if (byContact) return means.map((one) => plural(contactNoun(one)));
  return subject === undefined ? [] : [plural(subject)];
}

function isVisitor(commitments: readonly Commitment[]): boolean {
  return commitments.every(({ means }) => means.length > 0 && means.every((one) => one === 'office'));
}

/** The cases that a commitment is about, in the words that everyone shares: “urgent letters”, “stage 1 complaints”, “repairs”. */
export function casesWords(commitment: Commitment): string {
  return qualified([commitment], nouns({ ...commitment, channel: undefined }));
}

/** Whether a commitment stands in a procedure, whose subject then goes without saying. */
export function inProcedure(id: string, policy: Policy): boolean {
  return policy.procedures.some(
    ({ commitments, stages }) => commitments.includes(id) || stages.some((stage) => stage.commitments.includes(id)),
  );
}

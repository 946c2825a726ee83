import { raise } from '../ground/diagnostic.ts';
import { statements } from '../language/index.ts';
import type { WrittenDate } from '../language/shape.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';
import { circumstances } from './circumstance.ts';
import { endsBeforeItBegins, limitOnPermission, saidTwice } from './diagnostics.ts';
import type { Compiling, Terms } from './draft.ts';
import { casesOf, fulfillingEvent, identityOf } from './identity.ts';
import { beginningOf, kindsOf } from './lexicon.ts';
import type { Commitment, CommitmentKind, Party, Said, Strength } from './making.ts';
import { clauseLines, proseIn, writtenIn } from './node.ts';
import { checkPaid } from './payment.ts';
import { inherit, termsOf } from './terms.ts';
import { splitStage, type Thing, thingsIn } from './thing.ts';
import { isAfter } from './values.ts';

/** Where a statement stands, and what holds for all that stands there. */
export interface Place {
  /** Clauses at the head of each block around it, the outermost first, a list for each line. */
  heads: Read[][][];
  /** Of a procedure. */
  subject?: string;
  stage?: number;
  /** Of a channel. */
  channel?: string;
}

/** Turns a statement into its commitments: mostly one; a list of things with different identities gives several. */
export function commitmentsFrom(node: Node, place: Place, compiling: Compiling): Commitment[] {
  const head = headOf(node);
  if (!head) return [];
  const things = thingsIn(head.what ?? [], head.words, place, compiling);
  const actions = actionsOf(head);
  const each = actions?.join === 'and' ? head.action.map((action) => [action]) : [head.action];
  return things.flatMap((thing) =>
    each.map((action) => commitmentFrom(node, { ...head, action }, thing, place, actions, compiling)),
  );
}

function actionsOf({ action }: Head): Commitment['actions'] {
  if (action.length < 2) return undefined;
  const join = action.some(({ joined }) => joined === 'or') ? 'or' : 'and';
  return { ids: action.map(({ value }) => value.id), verbs: action.map(({ text }) => text), join };
}

function headOf({ read }: Node) {
  const promise = gapsIn(read, statements.promise);
  const standing = gapsIn(read, statements.standing);
  const request = gapsIn(read, statements.request);
  const plea = gapsIn(read, statements.plea);
  const ours = promise ?? standing;
  if (!ours && !request && !plea) return undefined;
  return {
    parties: (ours?.party ?? []).map(({ value }) => value),
    please: ours === undefined,
    modal: ours?.modal?.value,
    negated: (ours?.not ?? request?.not ?? plea?.not) !== undefined,
    hedge: (ours?.hedge ?? []).map(({ text }) => text).join(' '),
    always: ours?.always !== undefined,
    conditions: circumstances(ours?.if, true),
    action: promise?.action ?? request?.action ?? [],
    share: promise?.share,
    what: promise?.what ?? request?.what,
    words: standing?.words ?? plea?.words,
  };
}

type Head = NonNullable<ReturnType<typeof headOf>>;

/** Adds whoever is named as party or object among the customers, and how much of them. */
function putCovered(made: Commitment, { parties }: Head, { group }: Thing): void {
  const some = parties.filter((party) => party.some).map(({ id }) => id);
  if (!group && some.length === 0) return;
  made.customers = [...new Set([...(group ? [group.id] : []), ...some, ...made.customers])];
  made.someCustomers = [...new Set([...(group?.some ? [group.id] : []), ...some, ...made.someCustomers])];
}

/** “Always” is a strength of its own beside “will”, and stands beside any other. */
function strengthOf({ always, modal, please }: Head, terms: Terms): Pick<Commitment, 'strength' | 'always'> {
  const strength: Strength = modal === 'can' ? 'may' : (modal ?? (please ? 'should' : 'will'));
  if (!always && !terms.always) return { strength };
  return strength === 'will' ? { strength: 'always' } : { strength, always: true };
}

function commitmentFrom(
  node: Node,
  head: Head,
  thing: Thing,
  place: Place,
  actions: Commitment['actions'],
  compiling: Compiling,
): Commitment {
  const { lexicon } = compiling;
  const inWords = head.words !== undefined || thing.words !== undefined;
  const plain = thing.subject ?? (thing.means.length > 0 && !inWords ? 'enquiry' : undefined);
  const terms = termsFor(node, place, defaultEvent(thing, plain, compiling), compiling);
  if (head.share) addShare(terms, head.share, thing, compiling);
  const about = splitStage(terms.about.qualifiers);
  const subject = terms.about.subject ?? plain;
  const stage = about.stage ?? thing.stage;
  const parties: Party[] = head.please ? ['customers'] : head.parties.map(({ id }) => id);
  const { strength, always } = strengthOf(head, terms);
  const [action] = head.action;
  const objects = objectsOf(subject, thing.means, lexicon);
  const [fulfilledBy, ...others] = head.action.map(({ value }) => fulfillingEvent(lexicon, value.id, ...objects));
  const alsoFulfilledBy = others.filter((event) => event !== undefined);
  const { words, means } = thing;
  const [verb, whom = thing.whom] = action ? withoutPerson(action.text) : [];
  // Set one after another, so that all commitments have their keys in one order: spreading them costs more than all the rest.
  const made = { id: '', identity: '', party: parties[0] ?? 'we', parties, strength } as Commitment;
  if (always) made.always = true;
  made.negated = head.negated;
  if (head.please) made.please = true;
  if (head.hedge) made.hedge = head.hedge;
  made.kind = kindOf(strength, terms);
  if (action) made.action = action.value.id;
  if (actions) made.actions = actions;
  if (verb) made.verb = verb;
  if (fulfilledBy) made.fulfilledBy = fulfilledBy;
  if (alsoFulfilledBy.length > 0) made.alsoFulfilledBy = alsoFulfilledBy;
  if (subject) made.subject = subject;
  made.qualifiers = about.qualifiers.length > 0 ? [...thing.qualifiers, ...about.qualifiers] : thing.qualifiers;
  if (stage !== undefined) made.stage = stage;
  made.means = means;
  if (words !== undefined) made.words = words;
  if (whom) made.whom = whom;
  putSaid(made, terms);
  putCovered(made, head, thing);
  if (head.conditions.length > 0) made.conditions = [...head.conditions, ...made.conditions];
  made.text = proseIn(node);
  made.statement = node.line.number;
  if (place.channel) made.channel = place.channel;
  made.written = writtenIn(node);
  made.span = spanOf(node);
  made.alsoAt = [];
  checkPermission(made, compiling);
  checkForce(made, compiling);
  checkPaid(made, terms, compiling);
  made.identity = identityOf(made, lexicon, terms.identity);
  const cases = casesOf(made);
  made.id = cases.length > 0 ? `${made.identity}[${cases.join(',')}]` : made.identity;
  return made;
}

/** “Keep you informed” is said of you, as “update you” is. */
function withoutPerson(verb: string): [verb: string, whom?: string] {
  const [, before, after] = /^(\w+) you (.+)$/i.exec(verb) ?? [];
  return before && after ? [`${before} ${after}`, 'you'] : [verb];
}

/** “Answer 80% of calls” says what “for at least 80% of calls” does. */
function addShare(
  terms: Terms,
  { value, line, from, to }: NonNullable<Head['share']>,
  thing: Thing,
  compiling: Compiling,
) {
  const of = thing.means[0] ?? thing.subject;
  if (terms.target) compiling.findings.push(raise(saidTwice, {}, { line, from, to }));
  terms.target = { percent: value, ...(of !== undefined && { of }) };
}

/** The clauses of a statement, those on its own lines before those at the head of its block, and these before the outer one's. */
function termsFor(node: Node, place: Place, event: string, compiling: Compiling): Terms {
  const own = termsOf([node.clauses, ...clauseLines(node)], event, compiling);
  return place.heads.reduceRight((terms, lines) => {
    return lines.length > 0 ? inherit(terms, termsOf(lines, event, compiling)) : terms;
  }, own);
}

/** What clauses said, in one order, whatever theirs was: the same promise gives the same bytes. */
export function putSaid(made: Said, terms: Terms): void {
  if (terms.limit) made.limit = terms.limit;
  if (terms.vagueLimit !== undefined) made.vagueLimit = terms.vagueLimit;
  if (terms.during) made.during = terms.during;
  if (terms.occasion) made.occasion = terms.occasion;
  if (terms.vagueFrequency !== undefined) made.vagueFrequency = terms.vagueFrequency;
  if (terms.target) made.target = terms.target;
  if (terms.withAppointment !== undefined) made.withAppointment = terms.withAppointment;
  made.customers = terms.customers;
  made.someCustomers = terms.someCustomers;
  made.by = terms.by;
  made.inWriting = terms.inWriting;
  if (terms.languages) made.languages = terms.languages;
  made.conditions = terms.conditions;
  made.vagueConditions = terms.vagueConditions;
  made.otherwise = terms.otherwise;
  if (terms.extension) made.extension = terms.extension;
  made.pausing = terms.pausing;
  made.rollsForward = terms.rollsForward;
  if (terms.fee) made.fee = terms.fee;
  if (terms.payment) made.payment = terms.payment;
  made.monitoredBy = terms.monitoredBy;
  if (terms.inForce) made.inForce = inOrder(terms.inForce);
  if (terms.season) made.season = terms.season;
  made.internal = terms.internal;
  made.clauses = terms.clauses;
  if (terms.say !== undefined) made.say = terms.say;
  made.notes = terms.notes;
  made.accepted = terms.accepted;
  if (terms.sureness) made.sureness = terms.sureness;
  if (terms.weakened) made.weakened = terms.weakened;
}

function inOrder({ from, to }: NonNullable<Terms['inForce']>): NonNullable<Terms['inForce']> {
  return { ...(from && { from }), ...(to && { to }) };
}

function spanOf({ line, read, clauses }: Node): Commitment['span'] {
  const parts = [...(read ? [read] : []), ...clauses];
  const from = Math.min(...parts.map((of) => of.from));
  return { line: line.number, from, to: Math.max(...parts.map((of) => of.to)) };
}

/** Hours may restrict what is permitted; a limit that could be missed may not. */
function checkPermission({ strength, negated, limit, span }: Commitment, compiling: Compiling) {
  const isTimed = limit && limit.kind !== 'vague' && limit.kind !== 'during';
  if (strength === 'may' && !negated && isTimed) compiling.findings.push(raise(limitOnPermission, {}, span));
}

/** A last day before the first: each may stand on a line of its own, or at the head of the block. */
function checkForce({ inForce, span }: Commitment, { findings }: Compiling): void {
  const { from, to } = inForce ?? {};
  if (!from || !to || !isAfter(from, to)) return;
  const written = (of: WrittenDate) => [of.day, monthNames[of.month - 1], of.year].filter(Boolean).join(' ');
  findings.push(raise(endsBeforeItBegins, { from: written(from), to: written(to) }, span));
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** What an action is done to, with all that it is a kind of. */
function objectsOf(subject: string | undefined, means: readonly string[], lexicon: Compiling['lexicon']): string[] {
  return [
    ...(subject ? kindsOf(lexicon, 'subject', subject) : []),
    ...means.flatMap((id) => kindsOf(lexicon, 'means', id)),
  ];
}

/** The event from which a limit counts where it names none. */
function defaultEvent({ means }: Thing, subject: string | undefined, { lexicon }: Compiling): string {
  const [first] = means;
  const byMeans = first && subject === 'enquiry' ? beginningOf(lexicon, 'means', first) : undefined;
  return byMeans ?? (subject && beginningOf(lexicon, 'subject', subject)) ?? 'receipt';
}

function kindOf(strength: Strength, { limit, occasion }: Pick<Terms, 'limit' | 'occasion'>): CommitmentKind {
  if (strength === 'may') return 'permission';
  if (!limit) return occasion ? 'occasion' : 'standing';
  switch (limit.kind) {
    case 'notice':
      return 'notice';
    case 'every':
    case 'times':
      return 'recurrence';
    case 'at most':
      return 'ceiling';
    case 'during':
      return 'availability';
    case 'vague':
      return limit.stands === 'frequency' ? 'recurrence' : 'response';
    default:
      return 'response';
  }
}

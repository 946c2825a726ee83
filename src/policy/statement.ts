import { raise } from '../ground/diagnostic.ts';
import { statements } from '../language/index.ts';
import type { Filled, Term } from '../language/shape.ts';
import { gapsIn, type Node, type Read } from '../syntax/tree.ts';
import { circumstances } from './circumstance.ts';
import { addClauses } from './clauses.ts';
import { limitOnPermission } from './diagnostics.ts';
import { type Compiling, noTerms, type Terms } from './draft.ts';
import { casesOf, fulfillingEvent, identityOf } from './identity.ts';
import { beginningOf, kindsOf } from './lexicon.ts';
import type { Commitment, CommitmentKind, Party, Strength } from './making.ts';
import { clauseLines, proseIn, writtenIn } from './node.ts';

/** Where a statement stands, and what holds for all that stands there. */
export interface Place {
  /** Clauses at the head of the block, a list for each line. */
  heads: Read[][];
  /** Of a procedure. */
  subject?: string;
  stage?: number;
  /** Of a channel. */
  channel?: string;
}

/** What a statement is about: one for each thing in its list. */
interface Target {
  qualifiers: string[];
  subject?: string;
  means: string[];
  whom?: string;
  words?: string;
}

/** Turns a statement into its commitments: mostly one; a list of things with different identities gives several. */
export function commitmentsFrom(node: Node, place: Place, compiling: Compiling): Commitment[] {
  const head = headOf(node);
  if (!head) return [];
  const targets = targetsOf(head.what ?? [], head.words, place, compiling);
  const actions = actionsOf(head);
  const each = actions?.join === 'and' ? head.action.map((action) => [action]) : [head.action];
  return targets.flatMap((target) =>
    each.map((action) => ({
      ...commitmentFrom(node, { ...head, action }, target, place, compiling),
      ...(actions && { actions }),
    })),
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
  const action = promise?.action ?? request?.action ?? [];
  return {
    parties: (ours?.party ?? []).map(({ value }): Party => value.id),
    please: ours === undefined,
    modal: ours?.modal?.value,
    negated: (ours?.not ?? request?.not ?? plea?.not) !== undefined,
    hedge: (ours?.hedge ?? []).map(({ text }) => text).join(' '),
    always: ours?.always !== undefined,
    conditions: circumstances(ours?.if, true),
    action,
    what: promise?.what ?? request?.what,
    words: (standing?.words ?? plea?.words)?.map(({ value }) => value),
  };
}

type Head = NonNullable<ReturnType<typeof headOf>>;
type What = Filled<Term | string>[];

/** Qualifiers gather before the thing that they qualify; “urgent and routine calls” are two things. */
function targetsOf(what: What, words: string[] | undefined, place: Place, compiling: Compiling): Target[] {
  const targets: Target[] = [];
  let whom: string | undefined;
  let pending: string[][] = [[]];
  for (const { value, joined } of what) {
    if (typeof value !== 'string' && value.kind === 'qualifier') {
      if (joined && pending.at(-1)?.length) pending.push([]);
      pending.at(-1)?.push(value.id);
    } else if (typeof value !== 'string' && (value.kind === 'pronoun' || value.kind === 'customer')) whom = value.id;
    else {
      targets.push(...pending.map((qualifiers) => targetFor(value, qualifiers, place, compiling)));
      pending = [[]];
    }
  }
  const none: Target = { qualifiers: [], means: place.channel && !words ? [place.channel] : [] };
  if (place.subject) none.subject = place.subject;
  if (words) none.words = words.join(' and ');
  if (targets.length === 0) targets.push(...pending.map((qualifiers) => ({ ...none, qualifiers })));
  return mergeMeans(targets).map((target) => (whom ? { ...target, whom } : target));
}

function targetFor(value: Term | string, qualifiers: string[], place: Place, { lexicon }: Compiling): Target {
  const channel = place.channel ? [place.channel] : [];
  const about = place.subject ? { subject: place.subject } : {};
  if (typeof value === 'string') return { ...about, qualifiers, means: channel, words: value };
  if (value.kind === 'subject') return { qualifiers, subject: value.id, means: channel };
  const narrower = place.channel && kindsOf(lexicon, 'means', place.channel).includes(value.id);
  return { ...about, qualifiers, means: [narrower ? (place.channel as string) : value.id] };
}

/** Letters and emails are two cases of one commitment; enquiries and complaints are two commitments. */
function mergeMeans(targets: Target[]): Target[] {
  const merged: Target[] = [];
  for (const target of targets) {
    const same = merged.find(
      (of) =>
        of.subject === target.subject && of.words === target.words && of.qualifiers.join() === target.qualifiers.join(),
    );
    if (!same) merged.push(target);
    else same.means = [...new Set([...same.means, ...target.means])];
  }
  return merged;
}

function termsFor(node: Node, place: Place, event: string, compiling: Compiling): Terms {
  const own = noTerms();
  addClauses(own, node.clauses, { event, compiling });
  for (const line of clauseLines(node)) addClauses(own, line, { event, compiling });
  const block = noTerms();
  for (const line of place.heads) addClauses(block, line, { event, compiling });
  return inherit(own, block);
}

/** What holds for the block holds for a statement, unless the statement says otherwise. */
function inherit(own: Terms, block: Terms): Terms {
  const list = <Item>(mine: Item[], theirs: Item[]) => (mine.length > 0 ? mine : theirs);
  return {
    ...block,
    ...own,
    limit: own.limit ?? (own.occasion ? undefined : block.limit),
    occasion: own.occasion ?? (own.limit ? undefined : block.occasion),
    during: own.during ?? block.during,
    target: own.target ?? block.target,
    fee: own.fee ?? block.fee,
    inForce: own.inForce ?? block.inForce,
    customers: list(own.customers, block.customers),
    someCustomers: own.customers.length > 0 ? own.someCustomers : block.someCustomers,
    by: list(own.by, block.by),
    inWriting: own.inWriting || block.inWriting,
    conditions: [...block.conditions, ...own.conditions],
    vagueConditions: list(own.vagueConditions, block.vagueConditions),
    monitoredBy: list(own.monitoredBy, block.monitoredBy),
    clauses: list(own.clauses, block.clauses),
    internal: own.internal || block.internal,
    rollsForward: own.rollsForward || block.rollsForward,
  };
}

function commitmentFrom(node: Node, head: Head, target: Target, place: Place, compiling: Compiling): Commitment {
  const { lexicon, findings } = compiling;
  const spoken = head.words ?? target.words;
  const subject = target.subject ?? (target.means.length > 0 && spoken === undefined ? 'enquiry' : undefined);
  const event = defaultEvent(target, subject, compiling);
  const { about, identity: named, always, ...terms } = termsFor(node, place, event, compiling);
  const aboutSubject = about.subject ?? subject;
  const parties = head.please ? ['customers'] : head.parties;
  const [party = 'we'] = parties;
  const strength: Strength = head.always || always ? 'always' : (head.modal ?? (head.please ? 'should' : 'will'));
  const span = {
    line: node.line.number,
    from: node.read?.from ?? 0,
    to: node.clauses.at(-1)?.to ?? node.read?.to ?? 0,
  };
  if (strength === 'may' && !head.negated && terms.limit && terms.limit.kind !== 'vague')
    findings.push(raise(limitOnPermission, {}, span));
  const [action] = head.action;
  const fulfilledBy =
    action && fulfillingEvent(lexicon, action.value.id, ...objectsOf(aboutSubject, target.means, lexicon));
  const draft = {
    party,
    parties,
    strength,
    negated: head.negated,
    ...(head.please && { please: true as const }),
    ...(head.hedge && { hedge: head.hedge }),
    kind: kindOf(strength, terms),
    ...(action && { action: action.value.id, verb: action.text }),
    ...(fulfilledBy && { fulfilledBy }),
    ...(aboutSubject && { subject: aboutSubject }),
    qualifiers: [...target.qualifiers, ...about.qualifiers],
    ...(place.stage !== undefined && { stage: place.stage }),
    means: target.means,
    ...(target.words !== undefined && { words: target.words }),
    ...(target.whom && { whom: target.whom }),
    ...terms,
    conditions: [...head.conditions, ...terms.conditions],
    text: proseIn(node),
    statement: node.line.number,
    ...(place.channel && { channel: place.channel }),
    written: writtenIn(node),
    span,
    alsoAt: [],
  };
  const staged = place.stage === undefined ? draft.qualifiers : [`stage ${place.stage}`, ...draft.qualifiers];
  const identity = identityOf({ ...draft, qualifiers: staged }, lexicon, named);
  const cases = casesOf(draft);
  return { id: cases.length > 0 ? `${identity}[${cases.join(',')}]` : identity, identity, ...draft };
}

/** What an action is done to, with all that it is a kind of. */
function objectsOf(subject: string | undefined, means: readonly string[], lexicon: Compiling['lexicon']): string[] {
  return [
    ...(subject ? kindsOf(lexicon, 'subject', subject) : []),
    ...means.flatMap((id) => kindsOf(lexicon, 'means', id)),
  ];
}

/** The event from which a limit counts where it names none. */
function defaultEvent({ means }: Target, subject: string | undefined, { lexicon }: Compiling): string {
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
    case 'during':
      return 'availability';
    case 'vague':
      return limit.stands === 'frequency' ? 'recurrence' : 'response';
    default:
      return 'response';
  }
}

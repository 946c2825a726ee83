import type { GapsOf } from '../language/define.ts';
import type { clauses } from '../language/index.ts';
import type { Duration, Filled, Term } from '../language/shape.ts';
import type { Read } from '../syntax/tree.ts';
import { circumstances } from './circumstance.ts';
import { type Compiling, noTerms, type Once, type Target, type Terms } from './draft.ts';
import { fallbackFrom } from './fallback.ts';
import { beginningOf } from './lexicon.ts';
import { addAlways, addWeek, isFirst, setHours, setLimit } from './limits.ts';
import type { Circumstance, Limit } from './making.ts';
import { checkRemedy, paymentFrom } from './payment.ts';

type Clauses = typeof clauses;

/** How each clause adds to the terms of its statement. */
const readers: { [Name in keyof Clauses]: (gaps: GapsOf<Clauses[Name]>, target: Target) => void } = {
  within: ({ average, limit, from }, target) => {
    if (average && isFirst(target, 'share')) target.terms.target = { average: true };
    setLimit(target, within(limit, from, target));
  },
  byTheEnd: ({ day, of }, target) =>
    setLimit(target, { kind: 'by', day: `${day.value} ${of.value}`, from: target.event }),
  byATime: ({ time, day }, target) =>
    setLimit(target, { kind: 'by', day: `${day.value} working day`, time: time.value, from: target.event }),
  onTheDay: ({ day, of }, target) =>
    setLimit(target, { kind: 'by', day: `${day.value} ${of.value}`, from: target.event }),
  immediately: (_, target) => setLimit(target, { kind: 'immediately', from: target.event }),
  first: ({ at }, target) => setLimit(target, { kind: 'first', at: at.value === 'visit' ? 'visit' : 'contact' }),
  notice: ({ notice, as, event }, target) => {
    const clear = as.value.startsWith('clear') ? 'clear ' : '';
    const { amount, least, unit } = span(notice);
    const before = typeof event?.value === 'string' ? event.value : event?.value.id;
    setLimit(target, {
      kind: 'notice',
      amount,
      ...(least !== undefined && { least }),
      unit: clear + unit,
      ...(before && { before }),
      stated: notice.text.replace(/['\u2019]$/, ''),
    });
  },
  occasion: ({ when, every, event }, { terms }) => {
    const own = typeof event.value === 'string';
    const id = typeof event.value === 'string' ? event.value : event.value.id;
    const moment = when.value === 'upon' || when.value === 'at' ? 'on' : when.value;
    terms.occasion = { kind: 'on', when: moment, event: id, every: every !== undefined, ...(own && { own }) };
  },
  manner: ({ manner }, target) => {
    const { statement, terms } = target;
    if (manner.value === 'always') statement.always = true;
    else if (isFirst(target, 'occasion')) terms.occasion = { kind: 'manner', manner: manner.value };
  },
  every: ({ every, until }, target) =>
    setLimit(target, { kind: 'every', ...span(every), ...(until && { until: until.value.id }), stated: every.text }),
  regularly: ({ how, until }, target) =>
    setLimit(target, {
      kind: 'every',
      amount: 1,
      unit: periods[how.value],
      ...(until && { until: until.value.id }),
      stated: how.text,
    }),
  times: ({ times, per, until }, target) =>
    setLimit(target, {
      kind: 'times',
      times: times.value,
      per: per.value,
      ...(until && { until: until.value.id }),
      stated: `${times.text} a ${per.text}`,
    }),
  atMost: ({ times, per }, target) =>
    setLimit(target, {
      kind: 'at most',
      times: times.value,
      ...(per && { per: per.value }),
      stated: per ? `${times.text} a ${per.text}` : times.text,
    }),
  during: ({ hours }, target) => setHours(target, { named: hours.value.id, outside: false }),
  outside: ({ hours }, target) => setHours(target, { named: hours.value.id, outside: true }),
  outOfHours: (_, target) => setHours(target, outOfHours(target.compiling)),
  between: ({ from, to, days, holidays }, target) =>
    addWeek(target, {
      ...(days && { days: days.value }),
      times: [{ from: from.value, to: to.value }],
      holidays: holidays !== undefined,
    }),
  onDays: ({ days, holidays }, target) => addWeek(target, { days: days.value, holidays: holidays !== undefined }),
  roundTheClock: (_, target) => addAlways(target),
  average: (_, { terms }) => {
    terms.target = { average: true };
  },
  target: ({ share, of }, { terms }) => {
    terms.target = { percent: share.value, ...(of && { of: typeof of.value === 'string' ? of.value : of.value.id }) };
  },
  by: ({ by }, { terms }) => {
    terms.by.push(...by.map((means) => means.value.id));
  },
  inWriting: (_, { terms }) => {
    terms.inWriting = true;
  },
  inLanguage: ({ languages }, { terms }) => {
    const join = languages.some(({ joined }) => joined === 'or') ? 'or' : 'and';
    terms.languages = { of: [...new Set(languages.map(({ value }) => value.id))], join };
  },
  forWhom: ({ customers }, { terms }) => addCustomers(terms, customers),
  toWhom: ({ customers }, { terms }) => addCustomers(terms, customers),
  about: ({ about }, { statement }) => {
    for (const { value } of about ?? []) {
      if (value.kind === 'qualifier') statement.about.qualifiers.push(value.id);
      else statement.about.subject = value.id;
    }
  },
  withAppointment: ({ with: given }, { terms }) => {
    terms.withAppointment = given.value === 'with';
  },
  internal: (_, { statement }) => {
    statement.internal = true;
  },
  when: ({ if: words, bound, over }, target) => conditionsOf(target).push(...circumstances(words, true, bound, over)),
  unless: ({ unless: words, bound, over }, target) =>
    conditionsOf(target).push(...circumstances(words, false, bound, over)),
  otherwise: ({ words }, target) => {
    closeFallback(target);
    target.terms = { ...noTerms(), ...(words && { words: words.value }) };
    target.extending = false;
  },
  extendable: ({ by }, target) => {
    target.terms.extension = { ...(by && { by: span(by) }), conditions: [] };
    target.extending = true;
  },
  pausing: ({ while: words }, { terms }) => {
    terms.pausing.push(...circumstances([words], true));
  },
  rolling: (_, { terms }) => {
    terms.rollsForward = true;
  },
  free: (_, { terms }) => {
    terms.fee = { free: true };
  },
  fee: ({ most, fee }, { terms }) => {
    terms.fee = { ...fee.value, upTo: most !== undefined };
  },
  payment: (gaps, { terms }) => {
    terms.payment = paymentFrom(gaps);
  },
  remedy: (gaps, target) => {
    closeFallback(target);
    target.terms = { ...noTerms(), payment: paymentFrom(gaps) };
    target.extending = false;
  },
  monitored: ({ by }, { statement }) => {
    statement.monitoredBy.push(...by.value);
  },
  fromDate: ({ from }, { terms }) => {
    terms.inForce = { ...terms.inForce, from: from.value };
  },
  toDate: ({ to }, { terms }) => {
    terms.inForce = { ...terms.inForce, to: to.value };
  },
  season: ({ from, to }, { terms }) => {
    terms.season = { from: from.value, to: to.value };
  },
  cited: ({ clause }, { statement }) => {
    statement.clauses.push(clause.value);
  },
  say: ({ say }, { statement }) => {
    statement.say = say.value;
  },
  as: ({ as }, { statement }) => {
    statement.identity = as.value;
  },
  note: ({ note }, { statement }) => {
    statement.notes.push(note.value);
  },
  accept: ({ code, because }, { statement }) => {
    statement.accepted.push({ code: code.value, because: because.value });
  },
  weakened: ({ from, to, because }, { statement }) => {
    statement.weakened ??= [];
    statement.weakened.push({ from: from.value, to: to.value, because: because.value });
  },
  sureness: ({ sure, seen }, { statement }) => {
    statement.sureness = { sure: sure.value, ...(seen && { seen: seen.value }) };
  },
  vagueLimit: ({ vague, limit, from }, target) => {
    setLimit(target, { kind: 'vague', words: vague.text, stands: 'limit' });
    if (limit) setLimit(target, within(limit, from, target));
    else if (from && isFirst(target, 'occasion'))
      target.terms.occasion = { kind: 'on', when: 'after', event: eventOf(from.value, target), every: false };
  },
  vagueFrequency: ({ vague }, target) => setLimit(target, { kind: 'vague', words: vague.text, stands: 'frequency' }),
  vagueCondition: ({ vague }, { terms, extending }) => {
    const { extension } = terms;
    if (extending && extension) extension.vagueConditions = [...(extension.vagueConditions ?? []), vague.text];
    else terms.vagueConditions.push(vague.text);
  },
};

const periods = {
  daily: 'day',
  'every day': 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  'every quarter': 'quarter',
  annually: 'year',
  yearly: 'year',
} as const;

/** What can be said only once, clause by clause; limits and hours are told apart where they are set. */
const once: Partial<Record<keyof Clauses, Once>> = {
  occasion: 'occasion',
  inLanguage: 'language',
  target: 'share',
  average: 'share',
  free: 'price',
  fee: 'price',
  payment: 'payment',
  extendable: 'extension',
  fromDate: 'first day',
  toDate: 'last day',
  season: 'season',
  withAppointment: 'appointment',
  about: 'about',
  say: 'wording',
  as: 'identity',
};

/** Adds the clauses of one line to the terms of a statement. */
export function addClauses(statement: Terms, line: readonly Read[], event: string, compiling: Compiling): void {
  const [first] = line;
  if (!first) return;
  const target: Target = { terms: statement, statement, extending: false, event, compiling, read: first };
  for (const read of line) {
    target.read = read;
    const form = read.form as keyof Clauses;
    const kind = once[form];
    if (kind && !isFirst(target, kind)) continue;
    const reader = readers[form] as (gaps: Read['gaps'], target: Target) => void;
    reader(read.gaps, target);
  }
  closeFallback(target);
}

/** What follows `otherwise` on its line is its own, to the next one. */
function closeFallback(target: Target): void {
  const { terms, statement } = target;
  if (terms === statement) return;
  checkRemedy(target);
  statement.otherwise.push(fallbackFrom(terms));
}

/** The hours that the policy itself calls so, or else all but its office hours. */
function outOfHours({ vocabulary }: Compiling): { named: string; outside: boolean } {
  const declared = (name: string) =>
    vocabulary.declared.find(({ kind, id }) => kind === 'hours' && id.toLowerCase() === name)?.id;
  const own = declared('out of hours');
  return own ? { named: own, outside: false } : { named: declared('office hours') ?? 'office hours', outside: true };
}

function within(limit: Filled<Duration>, from: Filled<Term> | undefined, target: Target): Limit {
  return {
    kind: 'within',
    ...span(limit),
    from: from ? eventOf(from.value, target) : target.event,
    ...(from && from.value.kind !== 'event' && { of: from.value.id }),
    stated: limit.text,
  };
}

function span({ value }: Filled<Duration>): Duration {
  return { amount: value.amount, ...(value.least !== undefined && { least: value.least }), unit: value.unit };
}

/** “Of receipt” names an event; “of letters”, the event that begins what is about letters. */
function eventOf(term: Term, { compiling, event }: Target): string {
  return term.kind === 'event' ? term.id : (beginningOf(compiling.lexicon, term.kind, term.id) ?? event);
}

function addCustomers(terms: Terms, customers: Filled<Term>[]): void {
  for (const { value } of customers) {
    if (!terms.customers.includes(value.id)) terms.customers.push(value.id);
    if (value.some && !terms.someCustomers.includes(value.id)) terms.someCustomers.push(value.id);
  }
}

/** An `if` after `otherwise` or `extendable` is theirs. */
function conditionsOf({ terms, extending }: Target): Circumstance[] {
  return extending && terms.extension ? terms.extension.conditions : terms.conditions;
}

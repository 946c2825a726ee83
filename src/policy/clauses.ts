import { raise } from '../ground/diagnostic.ts';
import type { GapsOf } from '../language/define.ts';
import type { clauses } from '../language/index.ts';
import type { Duration, Filled, Term } from '../language/shape.ts';
import { weekdays } from '../language/shape.ts';
import type { Read } from '../syntax/tree.ts';
import { circumstances } from './circumstance.ts';
import { twoLimits } from './diagnostics.ts';
import type { Target, Terms } from './draft.ts';
import { beginningOf } from './lexicon.ts';
import type { Hours, HoursReference, Limit } from './making.ts';

type Clauses = typeof clauses;

/** How each clause adds to the terms of its statement. */
const readers: { [Name in keyof Clauses]: (gaps: GapsOf<Clauses[Name]>, target: Target) => void } = {
  within: ({ limit, from }, target) =>
    setLimit(target, {
      kind: 'within',
      ...span(limit),
      from: from ? eventOf(from.value, target) : target.event,
      stated: limit.text,
    }),
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
    const before = event ? (typeof event.value === 'string' ? event.value : eventOf(event.value, target)) : undefined;
    setLimit(target, {
      kind: 'notice',
      amount,
      ...(least !== undefined && { least }),
      unit: clear + unit,
      ...(before && { before }),
      stated: notice.text.replace(/'$/, ''),
    });
  },
  occasion: ({ when, every, event }, { terms, fallback }) => {
    const own = typeof event.value === 'string';
    const id = typeof event.value === 'string' ? event.value : event.value.id;
    const moment = when.value === 'upon' ? 'on' : when.value;
    (fallback ?? terms).occasion = {
      kind: 'on',
      when: moment,
      event: id,
      every: every !== undefined,
      ...(own && { own }),
    };
  },
  manner: ({ manner }, { terms, fallback }) => {
    if (manner.value === 'always') terms.always = true;
    else (fallback ?? terms).occasion = { kind: 'manner', manner: manner.value };
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
  during: ({ hours }, target) => setHours(target, { named: hours.value.id, outside: false }),
  outside: ({ hours }, target) => setHours(target, { named: hours.value.id, outside: true }),
  outOfHours: (_, target) => setHours(target, { named: 'office hours', outside: true }),
  between: ({ from, to, days, holidays }, target) => {
    const times = [{ from: from.value, to: to.value }];
    addWeek(
      target,
      (days?.value ?? [...weekdays]).map((day) => ({ day, times })),
      holidays !== undefined,
    );
  },
  onDays: ({ days, holidays }, target) => {
    const times = [{ from: '00:00', to: '24:00' }];
    addWeek(
      target,
      days.value.map((day) => ({ day, times })),
      holidays !== undefined,
    );
  },
  roundTheClock: (_, target) => setHours(target, { hours: { ...noHours, always: true } }),
  target: ({ share, of }, { terms }) => {
    terms.target = { percent: share.value, ...(of && { of: typeof of.value === 'string' ? of.value : of.value.id }) };
  },
  by: ({ by }, { terms, fallback }) => {
    (fallback ?? terms).by.push(...by.map((means) => means.value.id));
  },
  inWriting: (_, { terms, fallback }) => {
    (fallback ?? terms).inWriting = true;
  },
  forWhom: ({ customers }, target) => setCustomers(target, customers),
  toWhom: ({ customers }, target) => setCustomers(target, customers),
  about: ({ about }, { terms }) => {
    for (const { value } of about ?? []) {
      if (value.kind === 'qualifier') terms.about.qualifiers.push(value.id);
      else terms.about.subject = value.id;
    }
  },
  withAppointment: ({ with: given }, { terms }) => {
    terms.withAppointment = given.value === 'with';
  },
  internal: (_, { terms }) => {
    terms.internal = true;
  },
  when: ({ if: words, bound, over }, target) => conditionsOf(target).push(...circumstances(words, true, bound, over)),
  unless: ({ unless: words, bound, over }, target) =>
    conditionsOf(target).push(...circumstances(words, false, bound, over)),
  otherwise: ({ words }, target) => {
    const fallback = { by: [], inWriting: false, to: [], conditions: [], ...(words && { words: words.value }) };
    target.terms.otherwise.push(fallback);
    target.fallback = fallback;
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
  monitored: ({ by }, { terms }) => {
    terms.monitoredBy.push(...by.value);
  },
  fromDate: ({ from }, { terms }) => {
    terms.inForce = { ...terms.inForce, from: from.value };
  },
  toDate: ({ to }, { terms }) => {
    terms.inForce = { ...terms.inForce, to: to.value };
  },
  cited: ({ clause }, { terms }) => {
    terms.clauses.push(clause.value);
  },
  say: ({ say }, { terms }) => {
    terms.say = say.value;
  },
  as: ({ as }, { terms }) => {
    terms.identity = as.value;
  },
  note: ({ note }, { terms }) => {
    terms.notes.push(note.value);
  },
  accept: ({ code, because }, { terms }) => {
    terms.accepted.push({ code: code.value, because: because.value });
  },
  vagueLimit: ({ vague }, target) => setLimit(target, { kind: 'vague', words: vague.text, stands: 'limit' }),
  vagueFrequency: ({ vague }, target) => setLimit(target, { kind: 'vague', words: vague.text, stands: 'frequency' }),
  vagueCondition: ({ vague }, { terms }) => {
    terms.vagueConditions.push(vague.text);
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

const noHours: Hours = { name: '', closedOnHolidays: false, text: [] };

/** Adds the clauses of one line to the terms of a statement. */
export function addClauses(terms: Terms, line: readonly Read[], rest: Omit<Target, 'terms' | 'read'>): void {
  const target: Target = { terms, read: line[0] as Read, ...rest };
  for (const read of line) {
    target.read = read;
    const reader = readers[read.form as keyof Clauses] as (gaps: Read['gaps'], target: Target) => void;
    reader(read.gaps, target);
  }
}

function span({ value }: Filled<Duration>): Duration {
  return { amount: value.amount, ...(value.least !== undefined && { least: value.least }), unit: value.unit };
}

/** “Of receipt” names an event; “of letters”, the event that begins what is about letters. */
function eventOf(term: Term, { compiling, event }: Target): string {
  return term.kind === 'event' ? term.id : (beginningOf(compiling.lexicon, term.kind, term.id) ?? event);
}

/** A statement has one limit; a second one on its line is a second promise. */
function setLimit(target: Target, limit: Limit): void {
  const { terms, fallback, compiling, read } = target;
  if (limit.kind === 'vague' && limit.stands === 'frequency' && terms.limit && !fallback) {
    terms.vagueFrequency = limit.words;
    return;
  }
  const holder: { limit?: Limit } = fallback ?? terms;
  if (holder.limit && holder.limit.kind !== 'during') {
    compiling.findings.push(raise(twoLimits, {}, { line: read.line, from: read.from, to: read.to }));
    return;
  }
  if (holder.limit?.kind === 'during' && !fallback) terms.during = holder.limit.hours;
  holder.limit = limit;
}

/** With a limit, hours restrict it; alone, they are what is promised. */
function setHours({ terms, fallback }: Target, hours: HoursReference): void {
  if (fallback) fallback.limit ??= { kind: 'during', hours };
  else if (terms.limit && terms.limit.kind !== 'during') terms.during = hours;
  else terms.limit = { kind: 'during', hours };
}

/** Several stretches of a week in one statement add up. */
function addWeek(target: Target, week: NonNullable<Hours['week']>, holidays = false): void {
  const { terms } = target;
  const known = terms.limit?.kind === 'during' ? terms.limit.hours : terms.during;
  const before = known && 'hours' in known ? known.hours : noHours;
  const hours: Hours = { ...before, week: [...(before.week ?? []), ...week] };
  if (holidays) hours.openOnHolidays = true;
  setHours(target, { hours });
}

function setCustomers({ terms, fallback }: Target, customers: Filled<Term>[]): void {
  if (fallback) {
    fallback.to.push(...customers.map(({ value }) => value.id));
    return;
  }
  for (const { value } of customers) {
    if (!terms.customers.includes(value.id)) terms.customers.push(value.id);
    if (value.some && !terms.someCustomers.includes(value.id)) terms.someCustomers.push(value.id);
  }
}

function conditionsOf({ terms, fallback, extending }: Target): Terms['conditions'] {
  if (fallback) return fallback.conditions;
  return extending && terms.extension ? terms.extension.conditions : terms.conditions;
}

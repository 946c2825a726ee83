import { clockFor, underFallback } from '../policy/binding.ts';
import { durationOf, limitOf, type Measure, measureOf } from '../policy/measure.ts';
import type { Commitment, Limit } from '../policy/policy.ts';
import { fulfilmentOf, type Rules } from '../policy/ready.ts';
import type { RunningClock } from '../time/calendar.ts';
import { type Due, due } from '../time/due.ts';
import type { Notice, Recurrence, ResponseLimit, Terms } from '../time/limit.ts';
import { warnBy } from '../time/warning.ts';
import { fromOf, type Missing, stateOf } from './applies.ts';
import { atStage, beginningOf, type Case, firstOf, type Happened } from './case.ts';
import { occurrencesOf, recursBy } from './recurs.ts';

/** When something is due, or why no moment can be told. */
export type Answer =
  | Exclude<Due, { kind: 'no deadline' }>
  | {
      kind: 'no deadline';
      because:
        | Extract<Due, { kind: 'no deadline' }>['because']
        /** Promised on an occasion, or at all times, with no time by which. */
        | 'occasion'
        | 'availability'
        | 'ceiling'
        /** What it goes on until has happened. */
        | 'ended'
        | 'extended without a limit';
    }
  /** The event from which it counts has not happened. */
  | { kind: 'waiting'; for: string }
  /** Only the day of the event is known, and the clock needs its time. */
  | { kind: 'time missing'; event: string };

/** What would be due if facts that are missing were so. */
export interface Alternative {
  if: readonly Missing[];
  answer: Answer;
  /** Its own limit, which may be of another kind, and what that counts from. */
  measure: Measure;
  start?: Happened;
}

/** What a commitment asks for in a case. */
export interface Decision {
  commitment: Commitment;
  /** The limit that binds in this case, as the clock measures it, with what puts it off. */
  measure: Measure;
  terms: Terms | Notice | Recurrence | undefined;
  /** The event from which it counts, or that it is before. */
  from?: string;
  start?: Happened;
  answer: Answer;
  /** Which of the commitment's fallbacks binds. */
  fallback?: number;
  /** The first limit, which is an aim alone where a fallback without a condition binds. */
  aim?: { terms: Terms | Notice | Recurrence | undefined; answer: Answer };
  alternatives: readonly Alternative[];
  /** Until when it may yet be extended, and on what grounds. */
  extendable?: { answer: Answer; if: readonly Missing[] };
}

/**
 * When a commitment is due in a case that it covers, and why: the meaning of a policy, written to be read. Faster
 * engines are held against it. `asOf` matters to nothing but what recurs by the calendar.
 */
export function decide(commitment: Commitment, whole: Case, rules: Rules): Decision {
  const kase = atStage(commitment.stage, whole);
  const [main, ...rest] = waysOf(commitment, kase);
  const bound = main ?? { limit: limitOf(commitment) };
  const reckoned = reckon(
    bound.limit,
    underFallback(commitment, commitment.otherwise[bound.fallback ?? -1]),
    kase,
    rules,
  );
  const alternatives: Alternative[] = rest.flatMap((way) => {
    if (!way.if) return [];
    const { answer, measure, start } = reckon(
      way.limit,
      underFallback(commitment, commitment.otherwise[way.fallback ?? -1]),
      kase,
      rules,
    );
    return [{ if: way.if, answer, measure, ...(start && { start }) }];
  });
  const aim = bound.fallback !== undefined && !bound.conditional ? limitOf(commitment) : undefined;
  const aimed = aim && reckon(aim, commitment, kase, rules);
  return {
    commitment,
    ...reckoned,
    ...(bound.fallback !== undefined && { fallback: bound.fallback }),
    ...(aimed && { aim: { terms: aimed.terms, answer: aimed.answer } }),
    alternatives: [...alternatives, ...reckoned.alternatives],
  };
}

/** A limit that binds, or may bind where facts are missing. */
interface Way {
  limit: Limit | undefined;
  fallback?: number;
  /** The fallback has a condition, and it is so. */
  conditional?: boolean;
  if?: Missing[];
}

/**
 * The limit that binds, first, and those that would where missing facts were so. `otherwise … if` replaces the limit in
 * that case; of several, the first that is so. `otherwise` without `if` is the limit, and what came first an aim.
 */
function waysOf(commitment: Commitment, kase: Case): Way[] {
  const perhaps: Way[] = [];
  const timed = commitment.otherwise.flatMap((fallback, i) => {
    const limit = fallback.limit ?? fallback.occasion;
    return limit ? [{ limit, conditions: fallback.conditions, i }] : [];
  });
  for (const { limit, conditions, i } of timed) {
    if (conditions.length === 0) continue;
    const state = stateOf(conditions, kase);
    if (state.holds === 'yes') return [{ limit, fallback: i, conditional: true }, ...perhaps];
    if (state.holds === 'unknown') perhaps.push({ limit, fallback: i, if: state.missing });
  }
  const always = timed.find(({ conditions }) => conditions.length === 0);
  return [always ? { limit: always.limit, fallback: always.i } : { limit: limitOf(commitment) }, ...perhaps];
}

type Reckoned = Pick<Decision, 'measure' | 'terms' | 'from' | 'start' | 'answer' | 'alternatives' | 'extendable'>;

/** When a limit is due. */
function reckon(limit: Limit | undefined, commitment: Commitment, kase: Case, rules: Rules): Reckoned {
  const measure: Measure = limit ? measureOf(limit) : { is: 'occasion', words: '' };
  switch (measure.is) {
    case 'response':
      return responseBy(measure, commitment, kase, rules);
    case 'notice':
      return noticeBy(measure, kase, rules);
    case 'recurrence': {
      const last = occurrencesOf(commitment, kase).at(-1);
      const from = last ? fulfilmentOf(commitment) : beginningOf(kase, rules);
      const start = last ?? kase.began;
      const answer = recursBy(measure, commitment, kase, from, rules.clock);
      return { measure, terms: measure.limit, from, ...(start && { start }), alternatives: [], answer };
    }
    case 'availability':
    case 'ceiling':
    case 'occasion':
      return { measure, terms: undefined, alternatives: [], answer: { kind: 'no deadline', because: measure.is } };
  }
}

function responseBy(measure: Measure & { is: 'response' }, commitment: Commitment, kase: Case, rules: Rules): Reckoned {
  const { limit } = measure;
  const plain: Terms = { limit, ...(commitment.rollsForward && { moving: true }) };
  if (limit.kind === 'vague' || limit.kind === 'at first' || (limit.kind === 'within' && limit.unit === 'ring')) {
    const because =
      limit.kind === 'vague' ? 'vague' : limit.kind === 'within' ? 'rings' : (`at first ${limit.occasion}` as const);
    return { measure, terms: plain, alternatives: [], answer: { kind: 'no deadline', because } };
  }
  const counted = agreedAt(limit, measure.from ?? fromOf(commitment) ?? 'receipt', commitment, kase);
  const start = firstOf(kase, counted);
  const from = kase.isEscalated && !kase.events.has(counted) && start ? 'escalation' : counted;
  const clock = clockFor(limit, commitment, rules);
  if (!start) return { measure, terms: plain, from, alternatives: [], answer: { kind: 'waiting', for: from } };
  if (!start.timed && needsTime(limit, clock))
    return { measure, terms: plain, from, start, alternatives: [], answer: { kind: 'time missing', event: from } };
  const pauses = commitment.pausing.length > 0 ? kase.pauses : [];
  const at = (terms: Terms): Answer =>
    due(terms, start.moment, clock, { pauses, ...(kase.extended?.at && { extendedAt: kase.extended.at }) });
  const { alternatives, ...told } = extensionOf(commitment, plain, kase, at);
  return { measure, from, start, ...told, alternatives: alternatives.map((of) => ({ ...of, measure, start })) };
}

/** What is done on time is due at the hour of its own appointment, meeting or visit. */
function agreedAt(limit: ResponseLimit, from: string, { subject }: Commitment, kase: Case): string {
  return limit.kind === 'on time' && subject !== undefined && kase.events.has(subject) ? subject : from;
}

/** Whether a limit asks for the hour of its event, and not for its day alone. */
export function needsTime(limit: ResponseLimit, { counting }: RunningClock): boolean {
  if (limit.kind === 'immediately' || limit.kind === 'on time') return true;
  if (limit.kind === 'by') return limit.time !== undefined && limit.day.startsWith('same');
  if (limit.kind !== 'within') return false;
  if (limit.unit === 'working day') return counting.afterHours !== undefined;
  return isOnTheClock(limit.unit);
}

/** Whether a unit is a part of a day. */
export const isOnTheClock = (unit: string): boolean => ['second', 'minute', 'hour', 'working hour'].includes(unit);

/** The limit with the extension that was made, or with the one that may yet be made. */
function extensionOf(
  { extension }: Commitment,
  plain: Terms,
  { extended, ...kase }: Case,
  at: (terms: Terms) => Answer,
): Pick<Decision, 'terms' | 'answer' | 'extendable'> & { alternatives: Omit<Alternative, 'measure'>[] } {
  const unextended = { terms: plain, answer: at(plain), alternatives: [] };
  if (!extension) return unextended;
  const grounds = stateOf(extension.conditions, { ...kase, ...(extended && { extended }) });
  if (grounds.holds === 'no') return unextended;
  const open = grounds.holds === 'unknown' ? grounds.missing : [];
  const by = durationOf(extension.by ?? extended?.by ?? { amount: 0, unit: '' });
  const longer: Terms = { ...plain, ...(by && { extendedBy: by }) };
  if (!extended) return by ? { ...unextended, extendable: { answer: at(longer), if: open } } : unextended;
  const answer: Answer = by ? at(longer) : { kind: 'no deadline', because: 'extended without a limit' };
  const denied = open.flatMap((fact) => (fact.is === 'circumstance' ? [{ ...fact, holds: !fact.holds }] : []));
  const alternatives = denied.length > 0 ? [{ if: denied, answer: unextended.answer }] : [];
  return { terms: longer, answer, alternatives };
}

function noticeBy(measure: Measure & { is: 'notice' }, kase: Case, { clock }: Rules): Reckoned {
  const { limit, before } = measure;
  const about = { measure, terms: limit, alternatives: [] };
  const start = before === undefined ? undefined : firstOf(kase, before);
  if (before === undefined || !start) return { ...about, answer: { kind: 'waiting', for: before ?? 'the event' } };
  const timed = start.timed || !isOnTheClock(limit.unit);
  const answer: Answer = timed
    ? (warnBy(limit, start.moment, clock) as Answer)
    : { kind: 'time missing', event: before };
  return { ...about, from: before, start, answer };
}

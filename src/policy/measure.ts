import type { Hours } from '../time/clock.ts';
import type { Duration, Notice, Period, Recurrence, ResponseLimit, Unit } from '../time/limit.ts';
import { hoursFrom, minutes, namedHours } from './clock.ts';
import type { Commitment, HoursReference, Limit, Policy } from './policy.ts';

/** A limit as the clock measures it. */
export type Measure =
  | { is: 'response'; limit: ResponseLimit; from?: string }
  | { is: 'notice'; limit: Notice; before?: string }
  | { is: 'recurrence'; limit: Recurrence; until?: string }
  | { is: 'ceiling'; times: number; per?: string }
  | { is: 'availability'; hours: HoursReference }
  /** On an occasion, with no time by which: `on request`, `at all times`. */
  | { is: 'occasion'; words: string };

/** What a limit measures. Nothing is lost: what no clock can measure is kept in its own words. */
export function measureOf(limit: Limit): Measure {
  switch (limit.kind) {
    case 'within': {
      const duration = durationOf(limit);
      const measured: ResponseLimit = duration
        ? { kind: 'within', ...duration, amount: duration.amount + (isClear(limit.unit) ? 1 : 0) }
        : { kind: 'vague', words: limit.stated };
      return { is: 'response', limit: measured, from: limit.from };
    }
    case 'by': {
      const time = limit.time === undefined ? {} : { time: minutes(limit.time) };
      return { is: 'response', limit: { kind: 'by', day: limit.day, ...time }, from: limit.from };
    }
    case 'immediately':
      return { is: 'response', limit: { kind: 'immediately' }, from: limit.from };
    case 'first':
      return { is: 'response', limit: { kind: 'at first', occasion: limit.at } };
    case 'notice': {
      const duration = durationOf(limit);
      if (!duration) return { is: 'response', limit: { kind: 'vague', words: limit.stated } };
      const notice: Notice = { kind: 'notice', ...duration, ...(isClear(limit.unit) && { clear: true }) };
      return { is: 'notice', limit: notice, ...(limit.before !== undefined && { before: limit.before }) };
    }
    case 'every': {
      const duration = durationOf(limit);
      if (!duration) return { is: 'response', limit: { kind: 'vague', words: limit.stated } };
      return { is: 'recurrence', limit: { kind: 'every', ...duration }, ...(limit.until && { until: limit.until }) };
    }
    case 'times':
      return {
        is: 'recurrence',
        limit: { kind: 'times', count: limit.times, per: limit.per as Period },
        ...(limit.until && { until: limit.until }),
      };
    case 'at most':
      return { is: 'ceiling', times: limit.times, ...(limit.per && { per: limit.per }) };
    case 'during':
      return { is: 'availability', hours: limit.hours };
    case 'vague':
      return { is: 'response', limit: { kind: 'vague', words: limit.words } };
    case 'on':
      return { is: 'occasion', words: `${limit.when} ${limit.every ? 'every ' : ''}${limit.event}` };
    case 'manner':
      return manner(limit.manner);
  }
}

/** What is done on time is due at the hour that was agreed. */
function manner(words: Extract<Limit, { kind: 'manner' }>['manner']): Measure {
  if (words === 'on time' || words === 'at an agreed time')
    return { is: 'response', limit: { kind: 'on time' }, from: 'appointment' };
  return { is: 'occasion', words };
}

/** Whether a date can be told by which it must be done, once its event has happened. */
export function hasDeadline(measure: Measure): boolean {
  if (measure.is !== 'response') return measure.is === 'notice' || measure.is === 'recurrence';
  const { limit } = measure;
  return (
    limit.kind === 'by' ||
    limit.kind === 'immediately' ||
    limit.kind === 'on time' ||
    (limit.kind === 'within' && limit.unit !== 'ring')
  );
}

const isClear = (unit: string): boolean => unit.startsWith('clear ');

const units: readonly string[] = [
  ...['second', 'minute', 'hour', 'working hour', 'day', 'calendar day', 'working day'],
  ...['week', 'month', 'year', 'ring'],
];

/** An amount in the clock's own units; nothing where its unit is a word of the policy alone. */
export function durationOf({
  amount,
  least,
  unit,
}: {
  amount: number;
  least?: number;
  unit: string;
}): Duration | undefined {
  const plain = unit.replace(/^clear /, '');
  const many = plain === 'quarter' ? 3 : 1;
  const of = plain === 'quarter' ? 'month' : plain;
  if (!units.includes(of)) return undefined;
  return { amount: amount * many, unit: of as Unit, ...(least !== undefined && { from: least * many }) };
}

/** Whether a limit is under a day, so that it covers only what comes while a channel is open. */
export function isUnderADay(limit: Limit): boolean {
  if (limit.kind === 'immediately') return true;
  if (limit.kind !== 'within') return false;
  const seconds = { second: 1, minute: 60, hour: 3600, 'working hour': 3600, ring: 0 }[limit.unit];
  return seconds !== undefined && seconds * limit.amount < 86_400;
}

/** Hours that a commitment refers to. `not stated` where the policy names them and never says what they are. */
export function hoursOf(reference: HoursReference, policy: Policy): Hours | 'not stated' {
  if ('hours' in reference) return hoursFrom(reference.hours, policy) ?? 'not stated';
  const hours = namedHours(policy, reference.named);
  if (!hours) return 'not stated';
  return reference.outside ? { kind: 'outside', hours } : hours;
}

/** In how many cases in a hundred it is to be kept: in all, where no target is stated; nothing where it is kept on average. */
export function percentOf({ target }: Pick<Commitment, 'target'>): number | undefined {
  if (!target) return 100;
  return 'average' in target ? undefined : target.percent;
}

/** What a commitment promises about time: its limit, or the occasion that stands for one. */
export function limitOf({ limit, occasion }: Commitment): Limit | undefined {
  return limit ?? occasion;
}

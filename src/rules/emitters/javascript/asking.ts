import { ownHours } from '../../../policy/binding.ts';
import { durationOf, type Measure, measureOf } from '../../../policy/measure.ts';
import type { Commitment, Limit } from '../../../policy/policy.ts';
import { fulfilmentsOf } from '../../../policy/ready.ts';
import type { ResponseLimit } from '../../../time/limit.ts';
import { everOpen, heedsHolidays } from '../../../time/week.ts';
import { fromOf } from '../../applies.ts';
import { countsWorkingDays } from '../../assess.ts';
import { isOnTheClock, needsTime } from '../../decide.ts';
import type { HoursTable } from './hours.ts';
import { eventNumber, type Plan } from './plan.ts';
import { plainWorkingDays, quickly } from './quick.ts';
import { literal } from './text.ts';

/** A limit as the module asks for it: its kind, and the function that tells when it is due. */
export interface Asking {
  measure: string;
  ask: string;
  /** The same as a number, where nothing has to be explained: from one event to another. */
  quick?: { from: string; fulfils: string; code: string };
  /** How many plain working days it is. */
  days?: number;
  /** Why there is no deadline, and how many rings are allowed instead. */
  because?: string;
  rings?: number;
}

/** How a limit of a commitment is asked for. */
export function asking(limit: Limit | undefined, commitment: Commitment, plan: Plan, hours: HoursTable): Asking {
  const measure: Measure = limit ? measureOf(limit) : { is: 'occasion', words: '' };
  switch (measure.is) {
    case 'response':
      return response(measure, commitment, plan, hours);
    case 'notice':
      return notice(measure, plan, hours);
    case 'recurrence':
      return recurrence(measure, commitment, plan, hours);
    default:
      return { measure: literal({ is: measure.is }), ...noDeadline(measure.is) };
  }
}

const noDeadline = (because: string) => ({ ask: `noDeadline(${literal(because)})`, because });

function response(
  measure: Measure & { is: 'response' },
  commitment: Commitment,
  plan: Plan,
  hours: HoursTable,
): Asking {
  const { limit } = measure;
  const isRings = limit.kind === 'within' && limit.unit === 'ring';
  if (limit.kind === 'vague' || limit.kind === 'at first' || isRings) {
    const because = limit.kind === 'vague' ? 'vague' : limit.kind === 'within' ? 'rings' : `at first ${limit.occasion}`;
    const rings = limit.kind === 'within' ? { rings: limit.amount } : {};
    return { measure: literal({ is: 'response', ...rings }), ...noDeadline(because), ...rings };
  }
  const from = measure.from ?? fromOf(commitment) ?? 'receipt';
  const clock = clockName(limit, commitment, plan, hours);
  const agreed = limit.kind === 'on time' && commitment.subject !== undefined ? commitment.subject : undefined;
  const needs = needsTime(limit, plan.rules.clock);
  const inWorkingDays = countsWorkingDays(measure);
  const fulfils = fulfilmentsOf(commitment);
  const { kind: _, ...plain } = limit;
  const parts = [
    `from: ${eventNumber(plan, from)}`,
    ...(agreed === undefined ? [] : [`agreed: ${eventNumber(plan, agreed)}`]),
    `terms: ${literal({ limit: { kind: limit.kind, ...plain }, ...(commitment.rollsForward && { moving: true }) })}`,
    `clock: ${clock}`,
    `needsTime: ${needs}`,
    `pauses: ${commitment.pausing.length > 0}`,
    ...extensionOf(commitment),
  ];
  const due =
    agreed === undefined
      ? quickly(limit, commitment.rollsForward, plan, quickHours(limit, commitment, plan, hours))
      : undefined;
  const [first = ''] = fulfils;
  const days = plainWorkingDays(limit, commitment.rollsForward, plan);
  const code = `{ from: ${eventNumber(plan, from)}, needsTime: ${needs}, pauses: ${commitment.pausing.length > 0}, inWorkingDays: ${inWorkingDays}, fulfils: ${eventNumber(plan, first)}, due: ${due} }`;
  return {
    measure: literal({ is: 'response', inWorkingDays }),
    ask: `response({ ${parts.join(', ')} })`,
    ...(due !== undefined && fulfils.length === 1 && { quick: { from, fulfils: first, code } }),
    ...(days !== undefined && { days }),
  };
}

function extensionOf({ extension }: Commitment): string[] {
  if (!extension) return [];
  const by = extension.by && durationOf(extension.by);
  // A length in a unit that no clock knows is none, and the case's does not make up for it.
  const length = extension.by === undefined ? {} : { by: by ?? null };
  return [`extension: ${literal({ ...length, conditions: extension.conditions.map(conditionOf) })}`];
}

/** What the module needs to know of a circumstance. */
export function conditionOf({ fact, words, holds, of }: Commitment['conditions'][number]) {
  const parts = of && { join: of.join, facts: of.facts.map((part) => ({ fact: part.fact })) };
  return { fact, words, holds, ...(parts && { of: parts }) };
}

function notice(measure: Measure & { is: 'notice' }, plan: Plan, hours: HoursTable): Asking {
  const { limit, before } = measure;
  const office = plan.rules.clock.officeHours;
  const parts = [
    ...(before === undefined ? [] : [`before: ${eventNumber(plan, before)}`]),
    `words: ${literal(before ?? 'the event')}`,
    `limit: ${literal(limit)}`,
    ...(office ? [`hours: ${hours.nameOf(office)}`] : []),
    `needsTime: ${isOnTheClock(limit.unit)}`,
  ];
  return {
    measure: literal({ is: 'notice', inWorkingDays: countsWorkingDays(measure) }),
    ask: `noticeBefore({ ${parts.join(', ')} })`,
  };
}

function recurrence(
  measure: Measure & { is: 'recurrence' },
  commitment: Commitment,
  plan: Plan,
  hours: HoursTable,
): Asking {
  const { limit, until } = measure;
  const office = plan.rules.clock.officeHours;
  const shared = [
    ...(until === undefined ? [] : [`until: ${eventNumber(plan, until)}`]),
    `limit: ${literal(limit)}`,
    ...(office ? [`hours: ${hours.nameOf(office)}`] : []),
  ];
  const judged = [
    `is: 'recurrence'`,
    ...shared,
    `inWorkingDays: ${countsWorkingDays(measure)}`,
    `identity: ${literal(commitment.identity)}`,
  ];
  const asked = [
    `events: [${fulfilmentsOf(commitment)
      .map((name) => eventNumber(plan, name))
      .join(', ')}]`,
    ...shared,
    `needsTime: ${limit.kind === 'every' && isOnTheClock(limit.unit)}`,
  ];
  return { measure: `{ ${judged.join(', ')} }`, ask: `again({ ${asked.join(', ')} })` };
}

/** The clock that a limit counts by: working hours may be other hours than the office's. */
function clockName(limit: ResponseLimit, commitment: Commitment, { rules }: Plan, hours: HoursTable): string {
  const own = ownHours(limit, commitment, rules.policy);
  if (own === undefined) return 'clock';
  return own === 'not stated' ? '{ ...clock, hours: undefined }' : `{ ...clock, hours: ${hours.nameOf(own)} }`;
}

/** The hours that a quick reckoning needs, where they are stated and ever open. */
function quickHours(limit: ResponseLimit, commitment: Commitment, plan: Plan, table: HoursTable) {
  const own = ownHours(limit, commitment, plan.rules.policy) ?? plan.rules.clock.officeHours;
  if (own === undefined || own === 'not stated' || !everOpen(own)) return undefined;
  return { name: table.nameOf(own), heedsHolidays: heedsHolidays(own) };
}

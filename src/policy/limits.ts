import { raise } from '../ground/diagnostic.ts';
import { weekdays } from '../language/shape.ts';
import type { Read } from '../syntax/tree.ts';
import { saidTwice, twoLimits } from './diagnostics.ts';
import type { Once, Stretch, Target, Terms } from './draft.ts';
import type { Hours, HoursReference, Limit } from './making.ts';

export const noHours: Hours = { name: '', closedOnHolidays: false, text: [] };

const spanOf = ({ line, from, to }: Read) => ({ line, from, to });

/** Whether something is said for the first time; the second time is reported. */
export function isFirst({ terms, read, compiling }: Target, once: Once, kind = saidTwice): boolean {
  const before = terms.at.get(once);
  if (!before) {
    terms.at.set(once, read);
    return true;
  }
  const related = [{ span: spanOf(before), message: 'the first is here' }];
  compiling.findings.push(raise(kind, {}, spanOf(read), { related }));
  return false;
}

const isVagueFrequency = (limit: Limit | undefined): limit is Limit & { kind: 'vague' } =>
  limit?.kind === 'vague' && limit.stands === 'frequency';

/** A statement has one limit, and beside it perhaps vague words for how often; a second limit is a second promise. */
export function setLimit(target: Target, limit: Limit): void {
  const { terms } = target;
  if (isVagueFrequency(limit)) {
    if (!isFirst(target, 'frequency', twoLimits)) return;
    if (terms.limit && terms.limit.kind !== 'during') terms.vagueFrequency = limit.words;
    else putLimit(terms, limit);
    return;
  }
  if (!isVagueFrequency(terms.limit) && goTogether(terms, limit)) return;
  if (!isFirst(target, 'limit', twoLimits)) return;
  if (isVagueFrequency(terms.limit)) terms.vagueFrequency = terms.limit.words;
  putLimit(terms, limit);
}

/** “As soon as possible and within 10 working days” is one limit: the figure counts, and the words are kept beside it. */
function goTogether(terms: Terms, limit: Limit): boolean {
  const { limit: before } = terms;
  if (!before || before.kind === 'during' || limit.kind === 'during' || terms.vagueLimit !== undefined) return false;
  if (isVagueTime(before) === isVagueTime(limit)) return false;
  if (isVagueTime(limit)) terms.vagueLimit = limit.words;
  else if (isVagueTime(before)) {
    terms.vagueLimit = before.words;
    terms.limit = limit;
  }
  return true;
}

const isVagueTime = (limit: Limit): limit is Limit & { kind: 'vague' } => limit.kind === 'vague';

/** Hours that were said before the limit restrict it. */
function putLimit(terms: Terms, limit: Limit): void {
  if (terms.limit?.kind === 'during') terms.during = terms.limit.hours;
  terms.limit = limit;
}

/** With a limit, hours restrict it; alone, they are what is promised. */
export function setHours(target: Target, hours: HoursReference): void {
  if (!isFirst(target, 'hours')) return;
  putHours(target, hours);
}

function putHours({ terms }: Target, hours: HoursReference): void {
  if (terms.limit && terms.limit.kind !== 'during') terms.during = hours;
  else terms.limit = { kind: 'during', hours };
}

type Week = NonNullable<Hours['week']>;

/** Several stretches of a week in one statement add up; “24 hours a day at weekends” is the whole of those days. */
export function addWeek(target: Target, stretch: Stretch): void {
  const { terms, read } = target;
  const known = knownHours(target);
  const hours = known && 'hours' in known ? known.hours : undefined;
  const goesOn = hours && (hours.always ? !stretch.times : hours.week !== undefined);
  if (known && !goesOn) {
    isFirst(target, 'hours');
    return;
  }
  const { openOnHolidays, week: _, ...rest } = hours ?? noHours;
  const isOpen = stretch.holidays || openOnHolidays;
  terms.stretches.push(stretch);
  terms.at.set('hours', read);
  const week = weekOf(terms.stretches);
  putHours(target, { hours: { ...rest, week, ...(isOpen && { openOnHolidays: true as const }) } });
}

/** Times without days are those of the days that stand beside them: “on Monday and Tuesday between 9am and 5pm”. */
function weekOf(stretches: readonly Stretch[]): Week {
  const bare = stretches.some(({ days }) => !days);
  const said = stretches.flatMap(({ days = [] }) => days);
  const shared = said.length > 0 ? weekdays.filter((day) => said.includes(day)) : [...weekdays];
  return stretches.flatMap(({ days, times }) => {
    if (!times && bare) return [];
    return (days ?? shared).map((day) => ({ day, times: times ?? [{ from: '00:00', to: '24:00' }] }));
  });
}

/** “24 hours a day”, by itself or after the days of which it is said. */
export function addAlways(target: Target): void {
  const known = knownHours(target);
  const days =
    known && 'hours' in known && !known.hours.always && isWhole(known.hours.week ?? []) ? known.hours : undefined;
  if (days) putHours(target, { hours: { ...noHours, always: true, ...days } });
  else setHours(target, { hours: { ...noHours, always: true } });
}

const knownHours = ({ terms }: Target) => (terms.limit?.kind === 'during' ? terms.limit.hours : terms.during);

const isWhole = (week: Week): boolean =>
  week.length > 0 && week.every(({ times }) => times.every(({ from, to }) => from === '00:00' && to === '24:00'));

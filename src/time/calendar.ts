import { type Calendar, type Clock, type Division, divisions, type Exception } from './clock.ts';
import { type DayNumber, dateOf, dayNumber, daysInMonth, isoDate, readDate, weekdayOf } from './day.ts';
import { type HolidayList, yearsOf } from './govuk.ts';
import { type BankHoliday, bankHolidays, lastAnnouncedYear } from './holidays.ts';
import { midnightsOf } from './local.ts';

/** The years that Pledge answers for. */
export const firstYear = 2012;
export const lastYear = 2036;

/** Why a day is no working day. A weekday that the association never works is a `weekend`, whichever it is. */
export type Closed =
  | { reason: 'weekend' }
  | { reason: 'bank holiday'; name: string; substitute: boolean }
  | { reason: 'closure'; name?: string };

/** Whether an answer rests on announced bank holidays alone, or also on computed ones. */
export type Basis = 'announced' | 'computed';

/**
 * A calendar laid out day by day. Days are places in the arrays, the first of the calendar being 0:
 *
 *     day     Th Fr Sa Su Mo        nth[ count[day] + 5 ] is the fifth working day after `day`,
 *     count    1  2  2  2  3        nth[ count[day] ]     the last one that is not after it.
 *     nth[1] = Th, nth[2] = Fr, nth[3] = Mo
 */
export interface DayTable {
  first: DayNumber;
  last: DayNumber;
  /** Working days from the first day to each day, that day included. */
  count: Int16Array;
  /** The place of the first, second, … working day; place 0 is unused. */
  nth: Int16Array;
  closed: readonly (Closed | undefined)[];
  /** Days on which hours that are “closed on holidays” are shut: bank holidays and closures, on any weekday. */
  shut: Uint8Array;
  /** The years whose bank holidays are computed. */
  computed: ReadonlySet<number>;
  /** The moment at which each day begins in London, and the one at which the last ends. */
  midnights: Float64Array;
}

/** A clock with its calendar laid out, ready to be asked. Make it once and ask it often. */
export interface RunningClock extends Clock {
  days: DayTable;
}

/** Lays a clock's calendar out; `announced` replaces the built-in bank holidays for the years that it covers. */
export function startClock(clock: Clock, announced: HolidayList = {}): RunningClock {
  return { ...clock, days: layOut(clock.calendar, announced) };
}

/** Lays a calendar out over 2012 to 2036. */
export function layOut(calendar: Calendar, announced: HolidayList = {}): DayTable {
  const first = dayNumber(firstYear, 1, 1);
  const last = dayNumber(lastYear, 12, 31);
  const { holidays, computed } = holidaysOf(calendar, announced);
  const closures = namedDays(calendar.alsoClosed);
  const openings = namedDays(calendar.alsoOpen);
  const length = last - first + 1;
  const count = new Int16Array(length);
  const nth = new Int16Array(length + 1);
  const shut = new Uint8Array(length);
  const closed = weekends(calendar, first, length);
  // Most days are neither named nor a holiday, so those that are come after the weeks.
  for (const [day, why] of [...closures, ...holidays]) {
    const place = day - first;
    if (place < 0 || place >= length || openings.has(day)) continue;
    shut[place] = 1;
    if (closed[place]?.reason !== 'weekend') closed[place] = why;
  }
  for (const day of openings.keys()) if (day >= first && day <= last) closed[day - first] = undefined;
  let working = 0;
  for (let place = 0; place < length; place++) {
    if (!closed[place]) nth[++working] = place;
    count[place] = working;
  }
  const midnights = midnightsOf(firstYear, lastYear);
  return { first, last, count, nth: nth.slice(0, working + 1), closed, shut, computed, midnights };
}

/** The days of the weeks on which nobody works. */
function weekends({ workingDays }: Calendar, first: DayNumber, length: number): (Closed | undefined)[] {
  const closed = new Array<Closed | undefined>(length).fill(undefined);
  const weekend: Closed = { reason: 'weekend' };
  for (let place = 0; place < 7; place++) {
    if (workingDays.includes(weekdayOf(first + place))) continue;
    for (let day = place; day < length; day += 7) closed[day] = weekend;
  }
  return closed;
}

type Named = Closed & { name?: string };

function holidaysOf({ holidays }: Calendar, announced: HolidayList) {
  const which = divisions.filter((division) => holidays === division || holidays === 'any part of the UK');
  const computed = new Set<number>();
  const found = new Map<DayNumber, Named>();
  for (const division of which) {
    for (const { day, name, substitute } of datesOf(division, announced[division] ?? [], computed)) {
      const before = found.get(day)?.name;
      const both = before !== undefined && before !== name && !before.includes(name) ? `${before}, ${name}` : name;
      found.set(day, { reason: 'bank holiday', name: both, substitute });
    }
  }
  return { holidays: found, computed };
}

/** A division's dates over all years; adds to `computed` the years that rest on rules. */
function datesOf(division: Division, announced: readonly BankHoliday[], computed: Set<number>): BankHoliday[] {
  const covered = yearsOf(announced);
  const dates: BankHoliday[] = [...announced];
  for (let year = firstYear; year <= lastYear; year++) {
    if (covered.first <= year && year <= covered.last) continue;
    dates.push(...bankHolidays(division, year));
    if (year > lastAnnouncedYear) computed.add(year);
  }
  return dates;
}

/** Every day that these exceptions name, with the name. A day of every year is taken in each year that has it. */
function namedDays(exceptions: readonly Exception[]): Map<DayNumber, Named> {
  const days = new Map<DayNumber, Named>();
  for (const { on, to = on, name } of exceptions) {
    const years = on.length > 5 ? [Number(on.slice(0, 4))] : everyYear();
    for (const year of years) {
      const from = dayIn(year, on);
      const until = from === undefined ? undefined : endOf(year, from, to);
      if (from === undefined || until === undefined) continue;
      for (let day = from; day <= until; day++) days.set(day, { reason: 'closure', ...(name && { name }) });
    }
  }
  return days;
}

/** The year before the first too, since a closure over the New Year may begin in it. */
function everyYear(): number[] {
  return Array.from({ length: lastYear - firstYear + 2 }, (_, i) => firstYear - 1 + i);
}

function dayIn(year: number, date: string): DayNumber | undefined {
  return readDate(date.length > 5 ? date : `${year}-${date}`);
}

/** A range that ends before it begins runs into the next year: 24 December to 2 January. */
function endOf(year: number, from: DayNumber, to: string): DayNumber | undefined {
  const leapDay = to === '02-29' && daysInMonth(year, 2) === 28 ? '02-28' : to;
  const end = dayIn(year, leapDay);
  return end !== undefined && end < from && to.length <= 5 ? dayIn(year + 1, to) : end;
}

/** Whether the calendar reaches this day. */
export function covers({ first, last }: DayTable, day: DayNumber): boolean {
  return first <= day && day <= last;
}

/** Why the day is no working day; nothing where it is one, or where the calendar does not reach it (ask `covers` first). */
export function closedOn(days: DayTable, day: DayNumber): Closed | undefined {
  return days.closed[day - days.first];
}

/** What an answer rests on that looks at the days from one to another. */
export function basisOf(days: DayTable, from: DayNumber, to: DayNumber): Basis {
  for (let year = dateOf(from).year; year <= dateOf(to).year; year++) if (days.computed.has(year)) return 'computed';
  return 'announced';
}

/**
 * The nth working day after (n > 0) or before (n < 0) a day, in constant time; nothing where it lies outside the
 * calendar. The day itself is never counted.
 */
export function addWorkingDays({ first, count, nth }: DayTable, day: DayNumber, n: number): DayNumber | undefined {
  const here = count[day - first];
  if (here === undefined) return undefined;
  const isWorking = nth[here] === day - first && here > 0;
  const number = n >= 0 || isWorking ? here + n : here + n + 1;
  const place = number >= 1 ? nth[number] : undefined;
  return place === undefined ? undefined : first + place;
}

/** The day itself where it is a working day, else the next one; nothing where that lies outside the calendar. */
export function orNextWorkingDay(days: DayTable, day: DayNumber): DayNumber | undefined {
  if (!covers(days, day)) return undefined;
  return closedOn(days, day) ? addWorkingDays(days, day, 1) : day;
}

/** Why there is no answer for a day outside the calendar. */
export function outOfRange(day: DayNumber) {
  return { kind: 'no answer', because: 'outside the calendar', date: isoDate(day), firstYear, lastYear } as const;
}

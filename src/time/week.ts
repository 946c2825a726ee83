import type { DayTable } from './calendar.ts';
import type { Hours, OpeningTimes } from './clock.ts';
import { type DayNumber, weekdayOf, weekdays } from './day.ts';
import type { ClockTime } from './limit.ts';

/** Open from one time to another of one day, by the clock; the second is no longer open. At most 1440. */
export type Stretch = readonly [from: ClockTime, to: ClockTime];

export const END_OF_DAY = 1440;

/**
 * When hours are open on a day, in order and without overlaps, by the clock. What opened the evening before and closes
 * past midnight is in it, unless that evening's own day was shut. Without a calendar, no day is a holiday.
 */
export function openOn(hours: Hours, day: DayNumber, days?: DayTable): Stretch[] {
  if (hours.kind === 'outside') return gapsIn(openOn(hours.hours, day, days));
  const isHoliday = (on: DayNumber) => hours.onHolidays !== 'as usual' && days?.shut[on - days.first] === 1;
  if (isHoliday(day) && hours.onHolidays === 'open') return [[0, END_OF_DAY]];
  const today = isHoliday(day) ? [] : timesOn(hours.times, day).map((times) => clip(times, 0));
  const late = isHoliday(day - 1) ? [] : timesOn(hours.times, day - 1).map((times) => clip(times, END_OF_DAY));
  return merged([...late, ...today]);
}

function timesOn(times: readonly OpeningTimes[], day: DayNumber): OpeningTimes[] {
  const weekday = weekdayOf(day);
  return times.filter(({ days }) => days.includes(weekday));
}

/** The part of opening times that lies in the day that begins so many minutes after their own. */
function clip({ opens, closes }: OpeningTimes, offset: number): Stretch {
  const within = (time: ClockTime) => Math.min(Math.max(time - offset, 0), END_OF_DAY);
  return [within(opens), within(closes)];
}

/** Stretches in order, with those that touch or overlap made one and empty ones left out. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const ordered = stretches.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const result: Stretch[] = [];
  for (const [from, to] of ordered) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/** The rest of the day. */
function gapsIn(stretches: readonly Stretch[]): Stretch[] {
  const edges = [0, ...stretches.flat(), END_OF_DAY];
  return merged(edges.flatMap((from, i) => (i % 2 === 0 ? [[from, edges[i + 1] ?? from] as const] : [])));
}

/** The latest closing of the times that open on this day, at the latest its midnight; nothing where none opens. */
export function closeOfHours(hours: Hours, day: DayNumber, days: DayTable): ClockTime | undefined {
  return openOn(hours, day, days).at(-1)?.[1];
}

/** Whether these hours ever open, on an ordinary day or on a holiday. */
export function everOpen(hours: Hours): boolean {
  if (hours.kind === 'outside') return !alwaysOpen(hours.hours);
  return (
    hours.onHolidays === 'open' || hours.times.some(({ days, opens, closes }) => days.length > 0 && opens < closes)
  );
}

/** Whether they never close, holidays included. */
export function alwaysOpen(hours: Hours): boolean {
  if (hours.kind === 'outside') return !everOpen(hours.hours);
  const full = weekOf(hours).every(({ stretches: [first] }) => first?.[0] === 0 && first[1] === END_OF_DAY);
  return full && hours.onHolidays !== 'closed';
}

/** Whether a holiday can open or close them. */
export function heedsHolidays(hours: Hours): boolean {
  return hours.kind === 'outside' ? heedsHolidays(hours.hours) : hours.onHolidays !== 'as usual';
}

/** One day of an ordinary week. */
export interface WeekDay {
  weekday: (typeof weekdays)[number];
  stretches: Stretch[];
}

/** Monday to Sunday as they are in a week without holidays. */
export function weekOf(hours: Hours): WeekDay[] {
  return weekdays.map((weekday, i) => ({ weekday, stretches: openOn(hours, ORDINARY_MONDAY + i) }));
}

/** 5 January 1970: any Monday will do. */
const ORDINARY_MONDAY = 4;

/** Where two or more of several hours are open at once, and where none is, in an ordinary week. */
export function coverage(all: readonly Hours[]): { gaps: WeekDay[]; overlaps: WeekDay[] } {
  const weeks = all.map(weekOf);
  const on = (i: number) => weeks.map((week) => week[i]?.stretches ?? []);
  const days = weekdays.map((weekday, i) => ({ weekday, open: on(i) }));
  return {
    gaps: days.map(({ weekday, open }) => ({ weekday, stretches: gapsIn(merged(open.flat())) })),
    overlaps: days.map(({ weekday, open }) => ({
      weekday,
      stretches: merged(open.flatMap((one, i) => open.slice(i + 1).flatMap((other) => common(one, other)))),
    })),
  };
}

/** What two lists of stretches have in common. */
export function common(one: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  return merged(one.flatMap(([a, b]) => other.map(([c, d]) => [Math.max(a, c), Math.min(b, d)] as const)));
}

/** What is in the first list and not in the second. */
export function without(one: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  return common(one, gapsIn(other));
}

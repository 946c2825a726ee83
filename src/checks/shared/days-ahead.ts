import type { DayTable } from '../../time/calendar.ts';
import { type DayNumber, dayNumber } from '../../time/day.ts';
import type { Stretch } from '../../time/week.ts';
import type { Checking } from '../check.ts';

/** A year shows every day of the week and every bank holiday. */
const aYear = 366;

/** The days of a year from the day of the check on, as far as the calendar goes. */
export function daysAhead({ on, rules }: Pick<Checking, 'on' | 'rules'>): DayNumber[] {
  const { first, last } = rules.clock.days;
  const today = Math.max(dayNumber(on.year, on.month, on.day), first);
  return Array.from({ length: aYear + 1 }, (_, i) => today + i).filter((day) => day <= last);
}

/** Whether hours that are “closed on holidays” are shut. */
export const isShut = ({ shut, first }: DayTable, day: DayNumber): boolean => shut[day - first] === 1;

const TEN = 600;

/** A time at which people ring, where there is one. */
export const midMorning = ([from, to]: Stretch): number => (from <= TEN && TEN < to ? TEN : from);

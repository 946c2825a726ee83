import type { WrittenDate } from '../language/shape.ts';
import type { Season } from './policy.ts';

/** The first and the last day of a season as `MM-DD`, whatever the year; past its end where the last comes before the first. */
export interface DaysOfYear {
  readonly from: string;
  readonly to: string;
}

/** A month alone is meant whole. No day is after the 31st. */
export function daysOf({ from, to }: Season): DaysOfYear {
  const day = (of: WrittenDate, otherwise: number) => `${two(of.month)}-${two(of.day ?? otherwise)}`;
  return { from: day(from, 1), to: day(to, 31) };
}

/** Whether a day, as `MM-DD`, is one of a season’s. */
export function isInSeason({ from, to }: DaysOfYear, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** Every day of a season. */
export function everyDay(season: Season): string[] {
  const days = daysOf(season);
  return allDays.filter((day) => isInSeason(days, day));
}

const two = (part: number) => `${part}`.padStart(2, '0');

const allDays: readonly string[] = Array.from(
  { length: 12 * 31 },
  (_, i) => `${two(Math.floor(i / 31) + 1)}-${two((i % 31) + 1)}`,
);

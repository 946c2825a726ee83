import type { Duration, Unit } from './limit.ts';

/** Units that are counted in whole days, and end with one. */
export function endsWithADay(unit: Unit): boolean {
  return ['day', 'calendar day', 'working day', 'week', 'month', 'year'].includes(unit);
}

/** Seconds in a unit that a real clock measures; nothing for the others. */
export function secondsIn(unit: Unit): number | undefined {
  if (unit === 'second') return 1;
  if (unit === 'minute') return 60;
  return unit === 'hour' ? 3600 : undefined;
}

/** Calendar days in a duration of days or weeks; nothing for the others. */
export function calendarDaysIn({ amount, unit }: Duration): number | undefined {
  if (unit === 'day' || unit === 'calendar day') return amount;
  return unit === 'week' ? 7 * amount : undefined;
}

/** Months in a duration of months or years; nothing for the others. */
export function monthsIn({ amount, unit }: Duration): number | undefined {
  if (unit === 'month') return amount;
  return unit === 'year' ? 12 * amount : undefined;
}

/** Whether an amount of the unit can be reckoned: no days, months or rings in fractions, nothing below zero. */
export function isReckonable({ amount, unit }: Duration): boolean {
  const inParts = secondsIn(unit) !== undefined || unit === 'working hour';
  return amount >= 0 && Number.isFinite(amount) && (inParts || Number.isInteger(amount));
}

/** "5 working days", "1 month", "2 to 3 days". */
export function durationWords({ amount, unit, from }: Duration): string {
  const range = from === undefined ? `${amount}` : `${from} to ${amount}`;
  return `${range} ${unit}${range === '1' ? '' : 's'}`;
}

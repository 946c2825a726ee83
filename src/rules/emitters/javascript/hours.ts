import type { Hours } from '../../../time/clock.ts';
import { weekdays } from '../../../time/day.ts';
import { everOpen, heedsHolidays } from '../../../time/week.ts';
import { literal } from './text.ts';

/** Hours by the constants that hold them: equal ones are one. */
export interface HoursTable {
  /** The constant for some hours. */
  nameOf: (hours: Hours) => string;
  text: () => string;
}

export function hoursTable(): HoursTable {
  const names = new Map<string, string>();
  return {
    nameOf: (hours) => {
      const shape = shapeOf(hours);
      const name = names.get(shape) ?? `hours_${names.size + 1}`;
      names.set(shape, name);
      return name;
    },
    text: () => [...names].map(([shape, name]) => `const ${name} = ${shape};`).join('\n'),
  };
}

/** Monday to Sunday, each with its openings and closings in minutes; or all that other hours leave. */
function shapeOf(hours: Hours): string {
  const flags = literal({ neverOpen: !everOpen(hours), heedsHolidays: heedsHolidays(hours) }).slice(2, -2);
  if (hours.kind === 'outside') return `{ outside: ${shapeOf(hours.hours)}, ${flags} }`;
  const week = weekdays.map((weekday) =>
    hours.times.filter(({ days }) => days.includes(weekday)).map(({ opens, closes }) => [opens, closes]),
  );
  return `{ week: ${literal(week)}, onHolidays: ${literal(hours.onHolidays)}, ${flags} }`;
}

import { type DayTable, firstYear, lastYear } from '../../../time/calendar.ts';
import { isoDate, weekdayIndex, weekdays } from '../../../time/day.ts';
import type { Plan } from './plan.ts';
import { literal } from './text.ts';

/** Days that are other than their weekday says, and why: bank holidays and what the association closes or opens. */
export function calendarTables({ rules: { clock } }: Plan): string {
  const { days, calendar } = clock;
  const works = weekdays.map((weekday) => calendar.workingDays.includes(weekday));
  const { reasons, exceptions } = exceptionsIn(days, works);
  const rows = years(days).map((year) => {
    const own = exceptions.filter(([date]) => date.startsWith(`${year}`));
    return `  ${own.map(([date, why]) => `[${literal(date)}, ${why}],`).join(' ')}\n`;
  });
  return [
    `const FIRST_YEAR = ${firstYear};`,
    `const LAST_YEAR = ${lastYear};`,
    '/** Monday is 0. */',
    `const WORKING_WEEKDAYS = ${literal(works.flatMap((isOpen, i) => (isOpen ? [i] : [])))};`,
    '/** Years whose bank holidays are computed from the rules, and not yet announced. */',
    `const COMPUTED_YEARS = ${literal([...days.computed])};`,
    '/** Why days are closed, each by its place. */',
    `const REASONS = [\n${reasons.map((reason) => `  ${reason},\n`).join('')}];`,
    `const OPEN_ANYWAY = -1;\nconst SHUT_ANYWAY = -2;`,
    '/** Days that are other than their weekday says. */',
    `const EXCEPTIONS = new Map([\n${rows.filter((row) => row.trim() !== '').join('')}]);`,
  ].join('\n');
}

const years = ({ first, last }: DayTable) =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) => yearOf(first) + i);
const yearOf = (day: number) => Number(isoDate(day).slice(0, 4));

function exceptionsIn({ first, closed, shut }: DayTable, works: readonly boolean[]) {
  const reasons: string[] = [];
  const exceptions = [...closed.keys()].flatMap((place): [string, number][] => {
    const why = closed[place];
    const usual = works[weekdayIndex(first + place)] === true;
    const date = isoDate(first + place);
    if (!why) return usual ? [] : [[date, -1]];
    if (why.reason === 'weekend') return shut[place] === 1 ? [[date, -2]] : [];
    const text = literal(why);
    if (!reasons.includes(text)) reasons.push(text);
    return [[date, reasons.indexOf(text)]];
  });
  return { reasons, exceptions };
}

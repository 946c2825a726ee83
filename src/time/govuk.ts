import { type Division, divisions } from './clock.ts';
import { type DayNumber, dateOf, readDate } from './day.ts';
import type { BankHoliday } from './holidays.ts';

/** Announced dates that replace the built-in ones, for each year that they reach. */
export type HolidayList = Partial<Record<Division, readonly BankHoliday[]>>;

export type ReadHolidays = { kind: 'holidays'; list: HolidayList } | { kind: 'unreadable'; problems: string[] };

/**
 * Reads bank holidays in the format of GOV.UK's bank-holidays.json: each division with its `events`, each event with
 * `title`, `date` and `notes`. Every problem is told, in words for a person; a file with one is not used in part.
 */
export function readHolidays(text: string): ReadHolidays {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return {
      kind: 'unreadable',
      problems: ['This is not JSON. Save the file bank-holidays.json from GOV.UK as it is.'],
    };
  }
  if (!isRecord(file))
    return { kind: 'unreadable', problems: ['The file should hold the divisions of the UK by name.'] };
  const problems: string[] = [];
  const list: HolidayList = {};
  for (const [name, content] of Object.entries(file)) {
    const division = divisions.find((known) => known === name);
    if (division) list[division] = readDivision(name, content, problems);
    else problems.push(`I do not know the division “${name}”. They are ${divisions.join(', ')}.`);
  }
  if (Object.keys(file).length === 0) problems.push('The file names no division.');
  return problems.length > 0 ? { kind: 'unreadable', problems } : { kind: 'holidays', list };
}

function readDivision(division: string, content: unknown, problems: string[]): BankHoliday[] {
  const events = isRecord(content) ? content.events : undefined;
  if (!Array.isArray(events)) {
    problems.push(`${division} has no list of events.`);
    return [];
  }
  if (events.length === 0) problems.push(`${division} has no events.`);
  const seen = new Set<DayNumber>();
  return events.flatMap((event: unknown, i) => {
    const where = `${division}, event ${i + 1}`;
    const { title, date, notes } = isRecord(event) ? event : {};
    const day = typeof date === 'string' ? readDate(date) : undefined;
    if (typeof title !== 'string' || title.trim() === '') problems.push(`${where} has no title.`);
    else if (day === undefined)
      problems.push(`${where} (${title}) has no date of the calendar: ${JSON.stringify(date)}.`);
    else if (seen.has(day)) problems.push(`${where} (${title}) is on a date that is listed before: ${date}.`);
    else {
      seen.add(day);
      return [{ day, name: title.trim(), substitute: typeof notes === 'string' && /substitute/i.test(notes) }];
    }
    return [];
  });
}

/** The years for which a list gives the dates: from its first to its last. */
export function yearsOf(list: readonly BankHoliday[]): { first: number; last: number } {
  const years = list.map(({ day }) => dateOf(day).year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { type DayTable, firstYear, lastYear } from '../../../time/calendar.ts';
import { isoDate, weekdayIndex, weekdays } from '../../../time/day.ts';
import { contactEvents, enquiry } from '../../case.ts';
import { termOf } from '../../rules.ts';
import { eventNumber, meansBy, type Plan, promisesAbout } from './plan.ts';
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

/** The words that a case may use, and under each subject what may apply to it by which means. */
export function vocabularyTables(plan: Plan): string {
  const { events, known, rules, subjects } = plan;
  const ids = (kind: string) => rules.policy.vocabulary.filter((term) => term.kind === kind).map(({ id }) => id);
  const begins = (event: string | undefined) => (event === undefined ? 'undefined' : `${eventNumber(plan, event)}`);
  const means = ids('means').map(
    (id) => `  [${literal(id)}, { begins: ${begins(termOf(rules, 'means', id)?.begins)} }],\n`,
  );
  return [
    `const CONTACTS = ${literal(contactEvents.map((_, i) => i))};`,
    `const EVENT_NAMES = [\n${events.map((name) => `  ${literal(name)},\n`).join('')}];`,
    '/** Events that a case may name. */',
    `const EVENTS = new Map(EVENT_NAMES.flatMap((name, i) => (${literal(events.flatMap((name, i) => (known.has(name) ? [] : [i])))}.includes(i) ? [] : [[name, i]])));`,
    `const EVENT_COUNT = EVENT_NAMES.length;`,
    `const ESCALATION = ${eventNumber(plan, 'escalation')};`,
    `const RECEIPT = ${eventNumber(plan, 'receipt')};`,
    `const ENQUIRY = ${literal(enquiry)};`,
    `const QUALIFIERS = new Set(${literal(ids('qualifier'))});`,
    `const CUSTOMERS = new Set(${literal(ids('customer'))});`,
    `const MEANS = new Map([\n${means.join('')}]);`,
    '/** What a case may be about, and what may apply to it: by the means that make a difference, by other means, and where none is told. */',
    `const SUBJECTS = new Map([\n${subjects.map((id) => `  [${literal(id)}, ${subject(id, plan, begins)}],\n`).join('')}]);`,
    `const NO_SUBJECT = ${subject(undefined, plan, begins)};`,
  ].join('\n');
}

function subject(id: string | undefined, plan: Plan, begins: (event: string | undefined) => string): string {
  const { rules } = plan;
  const term = id === undefined ? undefined : termOf(rules, 'subject', id);
  const about = promisesAbout(plan, id).map((promise) => ({ ...promise, by: meansBy(plan, promise.commitment) }));
  const list = (means: string | undefined) =>
    `[${about
      .filter(({ by }) => by === undefined || means === undefined || by.includes(means))
      .map(({ name }) => name)
      .join(', ')}]`;
  const other = `[${about
    .filter(({ by }) => by === undefined)
    .map(({ name }) => name)
    .join(', ')}]`;
  const told = [...new Set(about.flatMap(({ by }) => by ?? []))];
  const by = told.map((means) => `[${literal(means)}, ${list(means)}]`);
  return `{ begins: ${begins(term?.begins)}, isEnquiry: ${term?.is.includes(enquiry) === true}, anyMeans: ${list(undefined)}, otherMeans: ${other}, by: new Map([${by.join(', ')}]) }`;
}

import { dateOf, daysInMonth, isoDate, weekdayIndex, weekdays } from '../../time/day.ts';
import { dateParts, dateWords } from '../../time/words.ts';
import { element } from './elements.ts';
import { dayOf } from './words.ts';

/** Something that stands on a day of the calendar. */
export interface Mark {
  /** `2027-01-12`. */
  date: string;
  what: string;
  /** Whose it is; nothing for the customer's own. */
  of?: { name: string; number: number; mark: string };
}

/** More months than a screen shows, and what is due later stands in the list below. */
const MOST = 4;

/** The months from the first mark on, a table each: Monday first, with what stands on each day. */
export function months(marks: readonly Mark[]): HTMLElement[] {
  const days = marks.flatMap(({ date }) => dayOf(date) ?? []).toSorted((a, b) => a - b);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const [begin, end] = [monthOf(first), Math.min(monthOf(last), monthOf(first) + MOST - 1)];
  return Array.from({ length: end - begin + 1 }, (_, i) => month(begin + i, marks));
}

/** Months since the year 0, so that counting them is adding numbers. */
function monthOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

function month(number: number, marks: readonly Mark[]): HTMLElement {
  const [year, index] = [Math.floor(number / 12), (number % 12) + 1];
  const first = dayOf(`${year}-${`${index}`.padStart(2, '0')}-01`) ?? 0;
  const { month } = dateParts(isoDate(first));
  const begin = first - weekdayIndex(first);
  const weeks = Math.ceil((weekdayIndex(first) + daysInMonth(year, index)) / 7);
  const rows = Array.from({ length: weeks }, (_, week) =>
    element('tr', {}, ...weekdays.map((_, day) => cell(begin + week * 7 + day, number, marks))),
  );
  const heads = weekdays.map((name) =>
    element('th', { scope: 'col' }, element('abbr', { title: name }, name.slice(0, 2))),
  );
  return element(
    'table',
    { class: 'month' },
    element('caption', {}, `${month} ${year}`),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

function cell(day: number, monthNumber: number, marks: readonly Mark[]): HTMLElement {
  if (monthOf(day) !== monthNumber) return element('td', { class: 'outside' });
  const date = isoDate(day);
  const here = marks.filter((mark) => mark.date === date);
  const weekend = weekdayIndex(day) > 4 ? ' weekend' : '';
  const badges = here.map((mark) =>
    element('li', {}, badge(mark), element('span', { class: 'hidden' }, ` ${inWords(mark)}`)),
  );
  const short = element('span', { 'aria-hidden': 'true' }, dateParts(date).day);
  return element(
    'td',
    { class: `${here.length > 0 ? 'busy' : 'free'}${weekend}` },
    element('time', { datetime: date }, short, element('span', { class: 'hidden' }, dateWords(date))),
    ...(badges.length > 0 ? [element('ul', { class: 'badges' }, ...badges)] : []),
  );
}

/** An association by its number, as it stands before its name; the customer by “You”. */
export function badge({ of }: Pick<Mark, 'of'>): HTMLElement {
  return element('span', { class: `badge ${of?.mark ?? 'own'}`, 'aria-hidden': 'true' }, of ? `${of.number}` : 'You');
}

const inWords = ({ of, what }: Mark): string => (of ? `${of.name}: ${what}` : what);

/** Day by day, what is due from whom. */
export function agenda(marks: readonly Mark[]): HTMLElement[] {
  const days = [...Map.groupBy(marks, ({ date }) => date)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return days.map(([date, here]) =>
    element(
      'li',
      {},
      element('time', { datetime: date }, dateWords(date)),
      element('ul', {}, ...here.map((mark) => element('li', {}, badge(mark), ' ', inWords(mark)))),
    ),
  );
}

import { isNear } from '../ground/suggest.ts';
import type { Duration, TimeRange, Values, Weekday, WrittenDate } from '../language/shape.ts';
import { weekdays } from '../language/shape.ts';
import { numberWords } from '../language/words.ts';
import type { Lexeme } from './lexer.ts';
import { isSmall, type Match, type Vocabulary } from './vocabulary.ts';

/** Reads a value that begins at a place: all the ways of reading it, the longest first. */
type Reader<Value> = (lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary) => Match<Value>[];

const none: never[] = [];

const word = (lexemes: readonly Lexeme[], at: number): string =>
  lexemes[at]?.kind === 'word' ? (lexemes[at]?.key ?? '') : '';

const one = <Value>(value: Value, next: number): Match<Value>[] => [{ value, next }];

const isFigure = (text: string | undefined): boolean => text !== undefined && text >= '0' && text < ':';

/** A reader for what is written as one word. */
const single =
  <Value>(pattern: RegExp, convert: (found: RegExpExecArray) => Value | undefined): Reader<Value> =>
  (lexemes, at) => {
    const lexeme = lexemes[at];
    const found = lexeme?.kind === 'word' ? pattern.exec(lexeme.text) : null;
    const value = found ? convert(found) : undefined;
    return value === undefined ? none : one(value, at + 1);
  };

const percentage = single(/^(\d{1,3}(?:\.\d+)?)%$/, ([, found]) => Number(found));

const numbers: ReadonlyMap<string, number> = new Map(Object.entries(numberWords));

function amount(key: string): number | undefined {
  // Most words are no number, which their first letter tells.
  if (isFigure(key)) return /^\d{1,6}(\.\d+)?$/.test(key) ? Number(key) : undefined;
  return numbers.get(key);
}

/** A unit of one, two or three words: days, working days, clear working days. */
function unit(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Match<string>[] {
  const found: Match<string>[] = [];
  let words = '';
  for (let next = at; next < at + 3; next++) {
    const key = word(lexemes, next);
    if (key === '') break;
    words = next === at ? key : `${words} ${key}`;
    const known = vocabulary.units.get(words);
    if (known) found.unshift({ value: known, next: next + 1 });
  }
  return found;
}

const oneOf = ['a', 'an'];

const duration: Reader<Duration> = (lexemes, at, vocabulary) => {
  const first = word(lexemes, at);
  if (oneOf.includes(first))
    return unit(lexemes, at + 1, vocabulary).map((of) => ({ value: { amount: 1, unit: of.value }, next: of.next }));
  const least = amount(first);
  if (least === undefined) return none;
  const range =
    word(lexemes, at + 1) === 'to' || word(lexemes, at + 1) === '-' ? amount(word(lexemes, at + 2)) : undefined;
  if (range === undefined)
    return unit(lexemes, at + 1, vocabulary).map((of) => ({ value: { amount: least, unit: of.value }, next: of.next }));
  return unit(lexemes, at + 3, vocabulary).map((of) => ({
    value: { amount: range, least, unit: of.value },
    next: of.next,
  }));
};

const period: Reader<Duration> = (lexemes, at, vocabulary) => [
  ...duration(lexemes, at, vocabulary),
  ...unit(lexemes, at, vocabulary)
    .filter((of) => !word(lexemes, of.next - 1).endsWith('s'))
    .map((of) => ({ value: { amount: 1, unit: of.value }, next: of.next })),
];

const count: Reader<number> = (lexemes, at) => {
  const first = word(lexemes, at);
  if (first === 'once') return one(1, at + 1);
  if (first === 'twice') return one(2, at + 1);
  const many = amount(first);
  return many !== undefined && /^times?$/.test(word(lexemes, at + 1)) ? one(many, at + 2) : none;
};

const clock = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm|a\.m|p\.m)?$/;

/**
 * `HH:MM` of one way of writing a time: 8.30am, 8:30 am, 17:30, noon, midnight. A bare number is no time. One that no
 * clock shows (8.75am, 13pm) is read too, as more than 24 hours or 59 minutes, to be reported as such.
 */
const time: Reader<string> = (lexemes, at) => {
  const first = word(lexemes, at);
  if (first === 'noon' || first === 'midday') return one('12:00', at + 1);
  if (first === 'midnight') return one('24:00', at + 1);
  const found = isFigure(first) ? clock.exec(first) : undefined;
  if (!found) return none;
  const apart = !found[3] && /^(am|pm|a\.m|p\.m)$/.test(word(lexemes, at + 1)) ? word(lexemes, at + 1) : undefined;
  const half = (found[3] ?? apart)?.replace('.', '');
  if (!half && !found[2]) return none;
  const hour = Number(found[1]);
  const shown = half && hour > 0 && hour < 13 ? (hour % 12) + (half === 'pm' ? 12 : 0) : half ? hour + 24 : hour;
  const last = apart ? at + 1 : at;
  const next = word(lexemes, last).endsWith('.m') && lexemes[last + 1]?.kind === 'stop' ? last + 2 : last + 1;
  return one(`${String(shown).padStart(2, '0')}:${found[2] ?? '00'}`, next);
};

/** One range, or several with commas and “and”: 9am to 1pm and 2pm to 5pm. */
const times: Reader<TimeRange[]> = (lexemes, at, vocabulary) => {
  const [from] = time(lexemes, word(lexemes, at) === 'from' ? at + 1 : at, vocabulary);
  const joined = from && ['to', '-', 'until', 'and'].includes(word(lexemes, from.next));
  const [to] = joined ? time(lexemes, from.next + 1, vocabulary) : [];
  if (!from || !to) return none;
  const range = { from: from.value === '24:00' ? '00:00' : from.value, to: to.value };
  const and = word(lexemes, to.next) === 'and' || lexemes[to.next]?.kind === 'comma' ? to.next + 1 : undefined;
  const more = and === undefined ? none : times(lexemes, and, vocabulary);
  return [
    ...more.map((rest) => ({ value: [range, ...rest.value], next: rest.next })),
    { value: [range], next: to.next },
  ];
};

const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, i) => [month, i + 1]),
);
const weekdayKeys: ReadonlySet<string> = new Set(weekdays.map((day) => day.toLowerCase()));
const isWeekday = (key: string): boolean => weekdayKeys.has(key);

const date: Reader<WrittenDate> = (lexemes, at) => {
  let next = isWeekday(word(lexemes, at)) ? at + 1 : at;
  const first = word(lexemes, next);
  const day = isFigure(first) ? /^(\d{1,2})(st|nd|rd|th)?$/.exec(first) : undefined;
  if (day) next++;
  else if (next > at) return none;
  const month = months.get(word(lexemes, next));
  if (month === undefined) return none;
  const year = /^(19|20)\d\d$/.test(word(lexemes, next + 1)) ? Number(word(lexemes, next + 1)) : undefined;
  if (!day && year === undefined) return none;
  const value = { ...(year === undefined ? {} : { year }), month, ...(day ? { day: Number(day[1]) } : {}) };
  return one(value, year === undefined ? next + 1 : next + 2);
};

const dated: Reader<WrittenDate> = (...place) => date(...place).filter(({ value }) => value.year !== undefined);

const yearly: Reader<WrittenDate> = (lexemes, at, vocabulary) => {
  const [found] = date(lexemes, at, vocabulary);
  if (found) return found.value.year === undefined ? [found] : none;
  const month = months.get(word(lexemes, at));
  return month === undefined ? none : one({ month }, at + 1);
};
const dayNames: Record<string, Weekday[]> = {
  weekdays: weekdays.slice(0, 5),
  weekends: weekdays.slice(5),
  weekend: weekdays.slice(5),
  daily: [...weekdays],
};
for (const day of weekdays) {
  dayNames[day.toLowerCase()] = [day];
  dayNames[`${day.toLowerCase()}s`] = [day];
}

function dayName(lexemes: readonly Lexeme[], at: number): Match<Weekday[]>[] {
  const key = word(lexemes, at);
  if (key === 'week' && word(lexemes, at + 1) === 'days') return one(weekdays.slice(0, 5), at + 2);
  if (key === 'every' && word(lexemes, at + 1) === 'day') return one([...weekdays], at + 2);
  return Object.hasOwn(dayNames, key) ? one(dayNames[key] as Weekday[], at + 1) : none;
}

/** Days and runs of days: Monday, Tuesday and Thursday to Saturday. */
const days: Reader<Weekday[]> = (lexemes, at, vocabulary) => {
  const [first] = dayName(lexemes, at);
  if (!first) return none;
  const joined = ['to', '-'].includes(word(lexemes, first.next));
  const [last] = joined ? dayName(lexemes, first.next + 1) : none;
  const here = last ? { value: run(first.value, last.value), next: last.next } : first;
  let next = here.next;
  if (lexemes[next]?.kind === 'comma') next++;
  if (word(lexemes, next) === 'and') next++;
  const more = next > here.next ? days(lexemes, next, vocabulary) : none;
  return [...more.map((rest) => ({ value: [...here.value, ...rest.value], next: rest.next })), here];
};

/** From one day to another, past the end of the week where need be. */
function run(first: Weekday[], last: Weekday[]): Weekday[] {
  const from = weekdays.indexOf(first[0] as Weekday);
  const length = ((weekdays.indexOf(last[0] as Weekday) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => weekdays[(from + i) % 7] as Weekday);
}

const telephone: Reader<string> = (lexemes, at) => {
  const found: Match<string>[] = [];
  let digits = '';
  for (let next = at; next < at + 6 && /^(\+|\()?[\d()]+$/.test(lexemes[next]?.text ?? ''); next++) {
    digits += `${digits ? ' ' : ''}${lexemes[next]?.text}`;
    const figures = digits.replace(/\D/g, '');
    const isWhole = figures.startsWith('0') ? /^0\d{9,10}$/ : /^[1-9]\d{8,14}$/;
    if (/^(\+|\(?0)/.test(digits) && isWhole.test(figures)) found.unshift({ value: digits, next: next + 1 });
  }
  return found;
};

/** From here to the end of the line, as written. */
function rest(lexemes: readonly Lexeme[], at: number, end = lexemes.length): string {
  const parts = lexemes.slice(at, end);
  return parts
    .map((lexeme, i) => {
      const gap = i > 0 && lexeme.from > (parts[i - 1]?.to ?? 0) ? ' ' : '';
      return gap + (lexeme.kind === 'quoted' ? `"${lexeme.text}"` : lexeme.text);
    })
    .join('');
}

const text: Reader<string> = (lexemes, at) =>
  at < lexemes.length ? one(rest(lexemes, at).replace(/^"([^"]*)"$/, '$1'), lexemes.length) : none;

/** Names with commas between; one in quotes may hold commas. */
const names: Reader<string[]> = (lexemes, at) => {
  const parts: string[] = [];
  for (let from = at; from < lexemes.length; ) {
    let end = from;
    while (end < lexemes.length && lexemes[end]?.kind !== 'comma') end++;
    const name = rest(lexemes, from, end).replace(/^"([^"]*)"$/, '$1');
    if (name === '') return none;
    parts.push(name);
    from = end + 1;
  }
  return parts.length > 0 ? one(parts, lexemes.length) : none;
};

/** Declared words: up to a word that says something of them, or to a quotation. */
const termsUpTo =
  (...stops: string[]): Reader<string[]> =>
  (lexemes, at) => {
    let end = at;
    while (end < lexemes.length && !stops.includes(lexemes[end]?.key ?? '') && lexemes[end]?.kind !== 'quoted') end++;
    const upTo = (last: number) =>
      names(lexemes.slice(0, last), at, undefined as never).map((found) => ({ ...found, next: last }));
    const near = lexemes.findIndex(({ key }, i) => i > at && i < end && stops.some((stop) => isNear(key, stop)));
    return near < 0 ? upTo(end) : [...upTo(end), ...upTo(near)];
  };

const title: Reader<string> = (lexemes, at) => {
  const end = lexemes.findIndex((lexeme, i) => i >= at && lexeme.key === 'because');
  return end > at ? one(rest(lexemes, at, end).replace(/^"([^"]*)"$/, '$1'), end) : none;
};

const declaredHours: Reader<string> = (lexemes, at) =>
  lexemes.at(-1)?.key === 'hours' ? one(rest(lexemes, at), lexemes.length) : none;

/** Words in quotes, with the articles before them: our "decision". */
const quoted: Reader<string> = (lexemes, at) => {
  let end = at;
  while (lexemes[end]?.kind === 'word' && isSmall(lexemes[end]?.key ?? '')) end++;
  const { kind } = lexemes[end] ?? {};
  if (kind !== 'quoted' && kind !== 'unclosed') return none;
  const words = lexemes.slice(at, end + 1).map((lexeme) => lexeme.text);
  return one(words.join(' '), end + 1);
};

/** How each kind of value is recognised. */
export const readers: { [Kind in keyof Values]: Reader<Values[Kind]> } = {
  duration,
  period,
  count,
  unit,
  number: single(/^\d{1,6}$|^[a-z]+$/i, ([found]) => amount(found.toLowerCase())),
  percentage,
  proportion: (lexemes, at, vocabulary) =>
    percentage(lexemes, word(lexemes, at) === 'at' && word(lexemes, at + 1) === 'least' ? at + 2 : at, vocabulary),
  time,
  times,
  date,
  dated,
  yearly,
  weekdays: days,
  money: single(/^£(\d[\d,]*)(?:\.(\d\d))?$/, ([, pounds = '', pence]) => ({
    pounds: Number(pounds.replaceAll(',', '')),
    pence: Number(pence ?? 0),
  })),
  telephone,
  email: single(/^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+$/, ([found]) => found),
  web: single(
    /^(https?:\/\/|www\.)[^\s"<>]+$|^[\w-]+(\.[\w-]+)*\.(uk|com|org|net|scot|wales|cymru|example)(\/[^\s"<>]*)?$/i,
    ([found]) => found,
  ),
  clause: text,
  quoted,
  text,
  names,
  terms: termsUpTo('is', 'are'),
  forms: termsUpTo('for'),
  title,
  'declared-hours': declaredHours,
  word: single(/^\S+$/, ([found]) => found),
  identity: single(/^[a-z0-9]+(-[a-z0-9]+)+$/, ([found]) => found),
  code: single(/^P\d{4}$/, ([found]) => found),
};

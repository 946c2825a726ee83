import { type Weekday, weekdays } from '../../language/shape.ts';
import type { Lexeme } from '../../syntax/lexer.ts';
import { readers } from '../../syntax/values.ts';
import type { Vocabulary } from '../../syntax/vocabulary.ts';
import { number, numberOf } from './number.ts';
import { anywhere, follows, type Match, type Recogniser, word } from './recogniser.ts';

const time = '\\d{1,2}(?:[.:]\\d\\d)?';
const shortDay = 'Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun';

/** A time in words, of which no half of the day is named: an office hour is meant. */
function officeHour(hour: string, minutes: number): string | undefined {
  const at = numberOf(hour);
  if (at === undefined || at > 12) return undefined;
  const named = at === 0 ? 12 : at;
  return `${named}.${String(minutes).padStart(2, '0')}${named >= 7 && named < 12 ? 'am' : 'pm'}`;
}

/** “9 to 5pm” begins in the morning, “1-2pm” does not. */
function withHalf(_: string, from = '', join = '', to = '', gap = '', half = ''): string {
  const onDial = (text: string) => Number.parseFloat(text.replace(':', '.')) % 12;
  const isBefore = onDial(from) >= onDial(to) && half.toLowerCase() === 'p';
  return `${from}${isBefore ? 'am' : `${half}m`}${join}${to}${gap}${half}m`;
}

type At = (words: readonly Lexeme[], at: number, vocabulary: Vocabulary) => Match | undefined;

const inWeek = (days: readonly Weekday[]): Weekday[] => weekdays.filter((day) => days.includes(day));

const isComma = ({ kind }: Lexeme | undefined = {} as Lexeme): boolean => kind === 'comma' || kind === 'colon';

/** From one time to another: “between the hours of 8.30am and 5pm”. Of several such, each is a figure. */
const range: At = (words, at, vocabulary) => {
  const start = /^(between|from)$/.test(word(words, at)) ? at + 1 : at;
  const first = follows(words, start, 'the hours of') ? start + 3 : start;
  const found = readers.times(words, first, vocabulary).at(-1);
  const [hours] = found?.value ?? [];
  if (!found || !hours) return undefined;
  const next = follows(words, found.next, 'the next|following day') ? found.next + 3 : found.next;
  return { kind: 'hours', value: `${hours.from}-${hours.to}`, next };
};

const limits = /^(response|reply|target|turnaround|timescale|period|limit|notice|maximum|minimum|deadline)s?$/;

/** At every hour: “24 hours a day, 7 days a week”, and the adjective in “a 24-hour service”. */
const always: At = (words, at) => {
  if (!follows(words, at, '24 hour|hours')) return undefined;
  const whole = (next: number): Match => ({ kind: 'hours', value: '00:00-24:00', next });
  if (follows(words, at + 2, 'a|per|each|every day')) {
    const week = isComma(words[at + 4]) ? at + 5 : at + 4;
    if (follows(words, week, 'every day')) return whole(week + 2);
    return whole(follows(words, week, '7|seven days a|per week') ? week + 4 : at + 4);
  }
  const noun = word(words, at + 2);
  const isLimit = limits.test(noun) || /^(within|in|of|least|than|minimum)$/.test(word(words, at - 1));
  return follows(words, at + 1, 'hour') && noun !== '' && !isLimit ? whole(at + 2) : undefined;
};

/** Days, with the hours that stand behind them. */
const daysFirst: At = (words, at, vocabulary) => {
  const [days] = readers.weekdays(words, at, vocabulary);
  if (!days) return undefined;
  const behind = isComma(words[days.next]) ? days.next + 1 : days.next;
  const hours = range(words, behind, vocabulary) ?? always(words, behind, vocabulary);
  const week = inWeek(days.value);
  return hours ? { ...hours, days: week } : { kind: 'days', value: week.join(' '), days: week, next: days.next };
};

/** Hours, with the days that stand behind them, unless those have hours of their own. */
const hoursFirst: At = (words, at, vocabulary) => {
  const hours = range(words, at, vocabulary);
  if (!hours) return undefined;
  const comma = isComma(words[hours.next]) ? hours.next + 1 : hours.next;
  const on = /^(on|over|at)$/.test(word(words, comma)) ? comma + 1 : comma;
  const [days] = readers.weekdays(words, on, vocabulary);
  return days && !range(words, days.next, vocabulary) ? { ...hours, days: inWeek(days.value), next: days.next } : hours;
};

/** “3.10” alone is the number of a clause more often than a time. */
const oneTime: At = (words, at, vocabulary) => {
  const [found] = readers.time(words, at, vocabulary);
  const isSure =
    /[:apm]/.test(word(words, at)) ||
    (found && found.next > at + 1) ||
    /^(at|by|until|from|before|after|to)$/.test(word(words, at - 1));
  return found && isSure ? { kind: 'hours', value: found.value, next: found.next } : undefined;
};

/** Times of day, with the days of the week beside them; days alone. */
export const hours: Recogniser = {
  rules: [
    [/\b24\/7\b/g, '24 hours a day'],
    [anywhere('\\b(?:round[- ]the[- ]clock|day and night)\\b'), '24 hours a day'],
    [anywhere('\\b12 ?(?=noon\\b|midday\\b|midnight\\b)'), ''],
    [
      new RegExp(
        `\\b(${shortDay})\\b\\.?(?=\\s?[-–/,&]|\\s+(?:to|and)\\s|\\s\\d)|(?<=[-–/,&]\\s?|\\b(?:to|and)\\s)\\b(?:${shortDay})\\b`,
        'g',
      ),
      (short) => weekdays.find((name) => name.startsWith(short.slice(0, 3))),
    ],
    [anywhere(`\\bhalf past (${number})\\b`), (_, hour = '') => officeHour(hour, 30)],
    [anywhere(`\\bquarter past (${number})\\b`), (_, hour = '') => officeHour(hour, 15)],
    [anywhere(`\\bquarter to (${number})\\b`), (_, hour = '') => officeHour(`${(numberOf(hour) ?? 0) - 1}`, 45)],
    [anywhere(`\\b(${number}) ?o.?clock\\b`), (_, hour = '') => officeHour(hour, 0)],
    [anywhere(`\\b(\\d{1,2})(\\s?(?:to|until|-|–)\\s?)(?=noon\\b|midday\\b)`), '$1am$2'],
    [anywhere(`\\b(${time})(\\s?(?:to|until|and|-|–)\\s?)(${time})(\\s?)([ap])\\.?m\\b`), withHalf],
  ],
  at: [always, daysFirst, hoursFirst, oneTime],
};

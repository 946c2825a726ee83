import type { Duration, Weekday, WrittenDate } from '../language/shape.ts';
import { weekdays } from '../language/shape.ts';
import { type Lexeme, lex } from '../syntax/lexer.ts';
import { level } from '../syntax/outline.ts';
import { readers } from '../syntax/values.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { addressesIn } from './addresses.ts';
import type { Figure } from './document.ts';
import { plainFigures } from './plain-figures.ts';
import { rewritten } from './rewritten.ts';

/** A figure that begins at a word, and the word after it. */
interface Match {
  kind: Figure['kind'];
  value: string;
  days?: readonly Weekday[];
  next: number;
}

type Recogniser = (words: readonly Lexeme[], at: number, vocabulary: Vocabulary) => Match | undefined;

/** What figures are read with. */
export interface Reading {
  vocabulary: Vocabulary;
  /** Addresses that have neither postcode nor street. */
  places: readonly string[];
}

/**
 * Every figure in a text, in order: whatever Pledge could check, compare or run, were it data. The readers are those of
 * the language itself, so a document and a specification mean the same by the same words.
 */
export function figuresIn(text: string, { vocabulary, places }: Reading): Figure[] {
  const addresses = addressesIn(text, places);
  const figures = text.split('\n').flatMap((line, at, lines) => {
    const before = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
    return inLine(line, vocabulary).map((figure) => ({
      ...figure,
      from: figure.from + before,
      to: figure.to + before,
    }));
  });
  const others = figures.filter(({ from, to }) => !addresses.some((of) => of.from < to && from < of.to));
  return [...addresses, ...others].sort((a, b) => a.from - b.from);
}

function inLine(line: string, vocabulary: Vocabulary): Figure[] {
  const plain = rewritten(level(line), plainFigures);
  const words = lex({ number: 0, kind: 'line', indent: 0, raw: plain.text, text: plain.text });
  const found: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longest(words, at, vocabulary);
    if (!match) {
      at++;
      continue;
    }
    const { kind, value, days, next } = match;
    const from = plain.from[words[at]?.from ?? 0] ?? 0;
    const to = plain.to[(words[next - 1]?.to ?? 1) - 1] ?? line.length;
    found.push({ kind, value, from, to, ...(days && { days }) });
    at = next;
  }
  return found;
}

function longest(words: readonly Lexeme[], at: number, vocabulary: Vocabulary): Match | undefined {
  let best: Match | undefined;
  for (const recognise of recognisers) {
    const match = recognise(words, at, vocabulary);
    if (match && match.next > (best?.next ?? at)) best = match;
  }
  return best;
}

const key = (words: readonly Lexeme[], at: number): string =>
  words[at]?.kind === 'word' ? (words[at]?.key ?? '') : '';

/** A phrase of certain words, from here on. */
const follows = (words: readonly Lexeme[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, i) => word.split('|').includes(key(words, at + i)));

const perMonth: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const perDay: Record<string, number> = { day: 1, week: 7 };
const perSecond: Record<string, number> = { second: 1, minute: 60, hour: 3600 };

/** The same length of time in the same words: 2 weeks and 14 days, one year and 12 months. Working days are not days. */
function lengthOf({ amount, least, unit }: Duration): string {
  const range = (times: number) => `${least === undefined ? '' : `${least * times}-`}${amount * times}`;
  if (unit in perMonth) return `${range(perMonth[unit] ?? 1)} month`;
  if (unit in perSecond) return `${range(perSecond[unit] ?? 1)} second`;
  const days = unit === 'calendar day' ? 'day' : unit;
  return days in perDay ? `${range(perDay[days] ?? 1)} day` : `${range(1)} ${days}`;
}

/** “A week” is a length of time only where something says so: “a second letter”, “a day centre”. */
const beforeOne = /^(within|in|than|after|least|most|about|every|for|up|to|of|takes?|under|over)$/;

const timescale: Recogniser = (words, at, vocabulary) => {
  const first = key(words, at);
  const isOne = first === 'a' || first === 'an';
  if (isOne && !beforeOne.test(key(words, at - 1))) return undefined;
  const [found] = readers.duration(words, at, vocabulary);
  if (!found || (isOne && !isLength(found.value.unit, key(words, at - 1)))) return undefined;
  return { kind: 'timescale', value: lengthOf(found.value), next: found.next };
};

/** Units that are no word of everyday English, or stand after one that wants a time. */
const isLength = (unit: string, before: string): boolean =>
  (unit in perDay || unit in perMonth || unit in perSecond) &&
  (before === 'within' || !/^(quarter|second|minute)$/.test(unit));

/** A day that is named by another: by the end of the next working day, on the day of receipt. */
const namedDay: Recogniser = (words, at) => {
  if (follows(words, at, 'on the day of receipt|request|report'))
    return { kind: 'timescale', value: 'same day', next: at + 5 };
  const lead = ['by the end of the', 'by the end of', 'on the', 'by the', 'by'].find((phrase) =>
    follows(words, at, phrase),
  );
  const start = at + (lead?.split(' ').length ?? 0);
  if (!follows(words, start, 'same|next')) return undefined;
  const which = key(words, start);
  if (follows(words, start + 1, 'working|business day|days'))
    return { kind: 'timescale', value: `${which} working day`, next: start + 3 };
  return follows(words, start + 1, 'day') ? { kind: 'timescale', value: `${which} day`, next: start + 2 } : undefined;
};

const frequency: Recogniser = (words, at, vocabulary) => {
  if (key(words, at) === 'every') {
    const [found] = readers.period(words, at + 1, vocabulary);
    return found && { kind: 'frequency', value: `every ${lengthOf(found.value)}`, next: found.next };
  }
  const [count] = readers.count(words, at, vocabulary);
  if (!count || !follows(words, count.next, 'a|an|per|every|each|in')) return undefined;
  const skipped = follows(words, count.next, 'in a|every|each') ? 2 : 1;
  const [per] = readers.unit(words, count.next + skipped, vocabulary);
  if (!per) return undefined;
  return { kind: 'frequency', value: `${count.value} times a ${per.value}`, next: per.next };
};

/** At every hour: “24 hours a day, 7 days a week”, a “24 hour” service. */
const always: Recogniser = (words, at) => {
  if (key(words, at) !== '24' || !follows(words, at + 1, 'hour|hours')) return undefined;
  const week = (next: number) => (follows(words, next, '7 days|day a|per week') ? next + 4 : next);
  const comma = (next: number) => (words[next]?.kind === 'comma' ? next + 1 : next);
  if (follows(words, at + 2, 'a|per|each|every day')) {
    const next = week(comma(at + 4));
    return { kind: 'hours', value: '00:00-24:00', next: next > comma(at + 4) ? next : at + 4 };
  }
  const isLimit =
    /^(within|in|a|of|least|than|minimum)$/.test(key(words, at - 1)) && !/^(a|the)$/.test(key(words, at - 1));
  const names = /^(response|reply|target|turnaround|timescale|period|limit|notice|maximum|minimum|deadline)s?$/;
  const noun = key(words, at + 2);
  if (follows(words, at + 1, 'hour') && noun !== '' && !names.test(noun) && !isLimit)
    return { kind: 'hours', value: '00:00-24:00', next: at + 2 };
  return undefined;
};

const share: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.percentage(words, at, vocabulary);
  return found && { kind: 'percentage', value: `${found.value}%`, next: found.next };
};

const fee: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.money(words, at, vocabulary);
  if (found)
    return {
      kind: 'fee',
      value: `£${found.value.pounds}.${String(found.value.pence).padStart(2, '0')}`,
      next: found.next,
    };
  const pence = /^(\d{1,2})p$/.exec(key(words, at))?.[1];
  return pence ? { kind: 'fee', value: `£0.${pence.padStart(2, '0')}`, next: at + 1 } : undefined;
};

const date: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.date(words, at, vocabulary);
  return found && { kind: 'date', value: isoOf(found.value), next: found.next };
};

const two = (value: number | undefined): string => String(value).padStart(2, '0');

const isoOf = ({ year, month, day }: WrittenDate): string =>
  `${year ?? '----'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;

const hoursOf = (words: readonly Lexeme[], at: number, vocabulary: Vocabulary) => {
  const start = /^(between|from)$/.test(key(words, at)) ? at + 1 : at;
  const hours = follows(words, start, 'the hours of') ? start + 3 : start;
  const [found] = readers.times(words, hours, vocabulary);
  return found && { value: found.value.map(({ from, to }) => `${from}-${to}`).join(' '), next: found.next };
};

/** Hours with the days beside them, on either side; days alone; or one time of day. */
const openHours: Recogniser = (words, at, vocabulary) => {
  const [days] = readers.weekdays(words, at, vocabulary);
  if (days) {
    const between =
      words[days.next]?.kind === 'comma' || words[days.next]?.kind === 'colon' ? days.next + 1 : days.next;
    const hours = hoursOf(words, between, vocabulary) ?? always(words, between, vocabulary);
    if (hours) return { kind: 'hours', value: hours.value, days: inWeek(days.value), next: hours.next };
    return { kind: 'days', value: inWeek(days.value).join(' '), days: inWeek(days.value), next: days.next };
  }
  const hours = hoursOf(words, at, vocabulary);
  if (!hours) return undefined;
  const comma = words[hours.next]?.kind === 'comma' ? hours.next + 1 : hours.next;
  const on = /^(on|over|at)$/.test(key(words, comma)) ? comma + 1 : comma;
  const [after] = readers.weekdays(words, on, vocabulary);
  // Days that have hours of their own behind them belong to those.
  if (!after || hoursOf(words, after.next, vocabulary)) return { kind: 'hours', value: hours.value, next: hours.next };
  return { kind: 'hours', value: hours.value, days: inWeek(after.value), next: after.next };
};

const inWeek = (days: readonly Weekday[]): Weekday[] => weekdays.filter((day) => days.includes(day));

const oneTime: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.time(words, at, vocabulary);
  if (!found) return undefined;
  // “3.10” alone is the number of a clause more often than a time.
  const isSure =
    /[:apm]/.test(key(words, at)) ||
    found.next > at + 1 ||
    /^(at|by|until|from|before|after|to)$/.test(key(words, at - 1));
  return isSure ? { kind: 'hours', value: found.value, next: found.next } : undefined;
};

const dialling = /^(dial|call|calling|ring|ringing|phone|phoning|telephone|on|text|texting)$/;

const telephone: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.telephone(words, at, vocabulary);
  if (found) return { kind: 'telephone', value: telephoneValue(found.value), next: found.next };
  // 999, 111, 18001: short numbers are dialled, and nothing else tells them from others.
  const dialled = /^(?:or|and)$/.test(key(words, at - 1)) ? /^\d{3,6}$/ : dialling;
  const isDialled = dialled.test(key(words, dialled === dialling ? at - 1 : at - 2));
  const unit = readers.duration(words, at, vocabulary);
  return isDialled && /^(999|112|111|101|105|119|1\d{4}|[68]\d{4})$/.test(key(words, at)) && unit.length === 0
    ? { kind: 'telephone', value: key(words, at), next: at + 1 }
    : undefined;
};

/** Its digits as they are dialled within the country. */
const telephoneValue = (written: string): string => written.replaceAll(/\D/g, '').replace(/^(00)?440?/, '0');

const email: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.email(words, at, vocabulary);
  return found && { kind: 'email', value: found.value.toLowerCase().replace(/^mailto:/, ''), next: found.next };
};

const web: Recogniser = (words, at, vocabulary) => {
  const [found] = readers.web(words, at, vocabulary);
  if (!found) return undefined;
  const value = found.value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.]+$/, '');
  return { kind: 'web', value, next: found.next };
};

const recognisers: readonly Recogniser[] = [
  ...[telephone, email, web, share, fee, always, frequency, openHours, oneTime, date],
  ...[namedDay, timescale],
];

import { type Finding, raise } from '../ground/diagnostic.ts';
import { bullet, shortForm } from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';

/** What people write for short, and what it is short for. */
const familiar: Record<string, string> = {
  "we'll": 'we will',
  "you'll": 'you will',
  "we're": 'we are',
  "don't": 'do not',
  "won't": 'will not',
  hr: 'hour',
  hrs: 'hours',
  min: 'minute',
  mins: 'minutes',
  sec: 'second',
  secs: 'seconds',
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  yr: 'year',
  yrs: 'years',
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sept: 'September',
  sep: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
  asap: 'as soon as possible',
  '24/7': '24 hours a day',
  till: 'until',
  'and/or': 'or',
  'f.o.c': 'free of charge',
  docs: 'documents',
  '&': 'and',
  '@': 'at',
};

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A bullet, a dash or a number at the head of a line, as word processors set them. */
const mark = /^([•·▪▫◦‣●○■□*→➢✓-]|\d{1,2}\)|\(?[a-z]\)|\([ivx]+\)|[ivx]+\))$/i;

/** A mark with its bracket is no longer than “(viii)”. */
const longestMark = 6;

/** “tenants/leaseholders” may mean the ones, the others or both. */
const eitherOrBoth = /[a-z]\/[a-z]/i;

/** A line without the bullet or number before it. */
export function withoutMark(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const [first, second] = lexemes;
  if (lexemes.length < 2 || first?.kind !== 'word') return lexemes;
  if (first.text.length > longestMark) return lexemes;
  if (mark.test(first.text)) return lexemes.slice(1);
  return /^\d{1,2}$/.test(first.text) && second?.kind === 'stop' ? lexemes.slice(2) : lexemes;
}

/** A line in full words and without a bullet, and what is to be said of that. */
export function plainWords(line: Line, lexemes: readonly Lexeme[]): { words: Lexeme[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const unmarked = withoutMark(lexemes);
  if (unmarked.length < lexemes.length) {
    const span = { line: line.number, from: lexemes[0]?.from ?? 0, to: unmarked[0]?.from ?? 0 };
    const mark = line.raw.slice(span.from, span.to).trim();
    findings.push(raise(bullet, { mark }, span, { fix: { span, text: '', safe: true } }));
  }
  const words = unmarked.flatMap((lexeme, i) => {
    const long = lexeme.kind === 'word' ? inFull(lexeme.text, unmarked[i - 1]) : undefined;
    if (long === undefined) return [lexeme];
    const span = { line: line.number, from: lexeme.from, to: lexeme.to };
    const fix = { span, text: long, safe: !eitherOrBoth.test(lexeme.text) };
    findings.push(raise(shortForm, { short: lexeme.text, long }, span, { fix }));
    return long.split(' ').map((text): Lexeme => ({ ...lexeme, text, key: text.toLowerCase() }));
  });
  return { words, findings };
}

function inFull(text: string, before: Lexeme | undefined): string | undefined {
  const known = (word: string) => (Object.hasOwn(familiar, word) ? familiar[word] : undefined);
  const short = text.toLowerCase().replaceAll('’', "'");
  const range = /^([a-z]+)-([a-z]+)$/.exec(short);
  const [from, to] = [known(range?.[1] ?? ''), known(range?.[2] ?? '')];
  if (from?.endsWith('day') && to?.endsWith('day')) return `${from} to ${to}`;
  const date = /^(\d{1,2})[./-](\d{1,2})[./-]((?:20)?\d\d)$/.exec(short);
  const month = months[Number(date?.[2] ?? 0) - 1];
  if (date && month) return `${Number(date[1])} ${month} ${date[3]?.length === 2 ? `20${date[3]}` : date[3]}`;
  const either = /^([a-z]{3,})\/([a-z]{3,})$/.exec(short);
  if (either && !known(short)) return `${either[1]} and ${either[2]}`;
  const glued = /^(\d+)([a-z]+)$/.exec(short);
  const unit =
    glued &&
    (known(glued[2] ?? '') ??
      (/^(second|minute|hour|day|week|month|year)s?$/.test(glued[2] ?? '') ? glued[2] : undefined));
  if (glued && unit) return `${glued[1]} ${unit}`;
  if (/^(hr|min|sec|wk|mth|yr)s?$/.test(short) && !/^\d|^(a|an|one|two|three|four|five|ten)$/.test(before?.key ?? ''))
    return undefined;
  return known(short);
}

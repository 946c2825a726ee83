import { raise } from '../ground/diagnostic.ts';
import { numberWords, unitWords } from '../language/words.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import { months } from './plain-words.ts';
import { shown } from './tell.ts';

const number = `(?:\\d+|${Object.keys(numberWords).join('|')})`;
const unit = `(?:${Object.values(unitWords).flat().join('|')})`;
const time = `${number} ${unit}\\b`;
const month = `(?:${months.join('|')})`;
const atMost = '(?:no more than|not more than|more than|at most|up to|a maximum of)';

/** What policies often say and no clause holds: its words, as `it`, why it has no place, and what to write instead. */
interface NotHeld {
  words: string;
  why: string;
  instead: (found: Record<string, string>) => string;
}

const notHeld: readonly NotHeld[] = [
  {
    words: `^(?:(?!\\b${time}).){0,120}\\b(?<it>on average)\\b(?=.*?\\b(?<time>${time}))`,
    why: 'an average is one of a time, and stands after it',
    instead: ({ time }) => `Write: within ${time} on average`,
  },
  {
    words: `\\b(?<it>by (?:the end of )?(?:\\d{1,2} )?${month}(?! \\d)(?: (?:each|every|of each|of every) year)?)`,
    why: 'a time is counted from an event, and this is a day of the year',
    instead: () => 'Write how often it is done, such as “every year”, and the day in a note for your colleagues',
  },
  {
    words: `(?<start>\\b[\\p{L} ]{1,40} (?:will|shall|must|should|may)) not (?<deed>[\\p{L} ]{1,60}) (?<it>more than (?<count>(?:once|twice|${number} times).*))`,
    why: 'how often it is done at the most has words of its own',
    instead: ({ start, deed, count }) => `Write: ${start} ${deed} no more than ${count}`,
  },
  {
    words: `\\b(?:will|shall|must|should|may) (?<deed>.*?\\b(?<it>${atMost} ${number} (?!(?:${unit}|times)\\b)[\\p{L}"]+))`,
    why: 'times and amounts are counted, and other things are not',
    instead: ({ deed }) => `Put all that is done in quotes: we will "${deed?.replaceAll(/["“”]/g, '')}"`,
  },
  {
    words: `\\b(?<it>(?:in|during|over|each|every) (?:the )?(?:winter|summer|spring|autumn)s?(?: months)?)\\b`,
    why: 'nothing says on which days that begins and ends',
    instead: () => 'Write both days, such as: from 1 October to 31 March',
  },
  {
    words: `\\b(?:give|have|allow|get)\\b.*?\\b(?<it>(?:at least )?(?<time>${time}) to (?<deed>\\p{Ll}+))`,
    why: 'it is time that customers have, and the time in a promise is that by which it is kept',
    instead: ({ time, deed }) =>
      `Write what customers do by then, such as: you should "${deed}" within ${time} of receipt`,
  },
];

const searches = notHeld.map((of) => ({ ...of, search: new RegExp(of.words, 'diu') }));

/** A line that cannot be read because of what no clause holds. Words in quotes are the author's own, and no reason. */
export function cannotHold(line: Line, lexemes: readonly Lexeme[]): Diagnosis | undefined {
  const raw = line.raw.slice(0, lexemes.at(-1)?.to);
  const text = lexemes
    .filter(({ kind }) => kind === 'quoted')
    .reduce((words, { from, to }) => words.slice(0, from) + '"'.repeat(to - from) + words.slice(to), raw);
  for (const { search, why, instead } of searches) {
    const places = Object.entries(search.exec(text)?.indices?.groups ?? {}).filter(([, place]) => place !== undefined);
    const found = Object.fromEntries(places.map(([name, place]) => [name, raw.slice(...place)]));
    const [from, to] = places.find(([name]) => name === 'it')?.[1] ?? [];
    if (from === undefined || to === undefined) continue;
    const span = { line: line.number, from, to };
    const words = shown(raw.slice(from, to));
    return { findings: [raise(say.notHeld, { words, why }, span, { hint: `${instead(found)}.` })], broken: true };
  }
  return undefined;
}

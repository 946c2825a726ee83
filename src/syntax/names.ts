import { nearest } from '../ground/suggest.ts';
import { clauses, statements } from '../language/index.ts';
import { numberWords, parties } from '../language/words.ts';
import { type Option, openers } from './forms.ts';
import { type Lexeme, lex } from './lexer.ts';
import type { Line } from './outline.ts';
import { withoutMark } from './plain-words.ts';
import { isSmall, matchTerms, type Vocabulary } from './vocabulary.ts';

/** The words that begin a clause, a statement, or a field that hours can end. */
const beginnings: ReadonlySet<string> = new Set([
  ...Object.values(clauses).flatMap(({ shape }) => firstWords(shape)),
  ...Object.values(statements).flatMap(({ shape }) => firstWords(shape)),
  ...Object.values(parties).flatMap((words) => words.filter((word) => !word.includes(' '))),
  ...['open', 'our', 'answered'],
]);

function firstWords(shape: string): string[] {
  const first = /^(\[[^\]]*\]\s*)?(\((?<either>[^)]*)\)|\{\w+=(?<choice>[^}]*)\}|(?<word>\w+))/.exec(shape)?.groups;
  const words = first?.word ?? first?.either ?? first?.choice ?? '';
  return words.split('|').map((word) => word.trim().split(' ')[0] ?? '');
}

/** Entries whose names are any words. */
const named = ['customers.group', 'customers.union', 'glossary.abbreviation'];

export const isNamed = ({ rule }: Option): boolean => named.includes(rule);

/** Those that a slip can be told from. */
const long: ReadonlySet<string> = new Set([...beginnings].filter((word) => word.length > 4));

/** “residents si tenants”: where the word stands that should be “is”, if what follows it are groups. */
export function misspeltIs(lexemes: readonly Lexeme[], vocabulary: Vocabulary): number {
  return lexemes.findIndex(({ kind, key }, at) => {
    if (at === 0 || kind !== 'word' || key === 'is' || key === 'are' || !nearest(key, ['is', 'are'])) return false;
    const groups = matchTerms(vocabulary, 'customer', lexemes, at + 1);
    return groups.some(({ next }) => next === lexemes.length || lexemes[next]?.kind === 'comma');
  });
}

/** Whether a line that could be the name of something is none: names do not begin as other lines do. */
export function mayName(
  option: Option,
  lexemes: readonly Lexeme[],
  line: Line,
  lines: readonly Line[],
  vocabulary: Vocabulary,
): boolean {
  if (option.rule === 'hours') return isHoursName(lexemes) && (line.indent === 0 || hoursFollow(line, lines));
  if (option.kind === 'block' && isSmall(lexemes[0]?.key ?? '')) return false;
  if (option.kind === 'block' && lexemes[0]?.key === lexemes[1]?.key) return lexemes[0]?.key === 'subject';
  if (!isNamed(option)) return true;
  if (option.rule === 'customers.group' && misspeltIs(lexemes, vocabulary) > 0) return false;
  if (line.indent === 0 && holdsMore(line, lines)) return false;
  const first = lexemes[0]?.key ?? '';
  if (openers.has(first) || (beginnings.has(first) && first !== 'out') || !/^\p{L}/u.test(first)) return false;
  if (withoutMark(lexemes).length < lexemes.length) return false;
  const isSlip = lexemes.length > 1 && !long.has(first) && nearest(first, long) !== undefined;
  if (isSlip && !isSharedWord(vocabulary, lexemes)) return false;
  return lexemes.at(-1)?.key !== 'hours' && (line.indent > 0 || nearest(first, openers) === undefined);
}

/** Whether a name is that of a group that every policy knows: a contract holder is no contact. */
function isSharedWord({ declared }: Vocabulary, lexemes: readonly Lexeme[]): boolean {
  const name = lexemes.map(({ text }) => text.toLowerCase()).join(' ');
  return declared.some(
    ({ kind, own, words }) => kind === 'customer' && !own && words.some((word) => word.toLowerCase() === name),
  );
}

/** Whether a line at the margin has under it what stands under no name: statements, fields, clauses. */
function holdsMore({ number }: Line, lines: readonly Line[]): boolean {
  const next = lines.slice(number, number + 8).find(({ kind }) => kind === 'line');
  const first = next && next.indent > 0 ? lex(next)[0]?.key : undefined;
  return first !== undefined && first !== 'clause' && (first === 'contact' || beginnings.has(first));
}

/** Whether words could be the name of hours: a few words, the last of them “hours”. */
export function isHoursName(lexemes: readonly Lexeme[]): boolean {
  if (lexemes.length < 2 || lexemes.length > 4 || lexemes.at(-1)?.key !== 'hours') return false;
  const first = lexemes[0]?.key ?? '';
  const plain = lexemes.every(
    ({ kind, key }) => kind === 'word' && !/\d/.test(key) && !Object.hasOwn(numberWords, key),
  );
  return plain && !openers.has(first) && !(beginnings.has(first) && first !== 'out') && !isSmall(first);
}

const hoursLike =
  /^((mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?)\b|^\d|^(every day|outside|not stated|closed on)\b/i;

/** Whether what follows a line reads like hours. */
export function hoursFollow({ number }: Line, lines: readonly Line[]): boolean {
  const next = lines.slice(number, number + 8).filter(({ kind }) => kind === 'line');
  return next.slice(0, 2).some(({ text }) => hoursLike.test(text.trim()));
}

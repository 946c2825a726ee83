import { modals, pronouns, smallWords } from '../language/words.ts';
import { goesOnWith, type State } from './automaton.ts';
import type { Lexeme } from './lexer.ts';
import type { Parsing } from './parser.ts';
import { pathThrough, type Step } from './read-line.ts';
import { isSmall } from './vocabulary.ts';

/** Some lexemes, from one place up to another. */
export interface Stretch {
  from: number;
  to: number;
}

/** After these, all the rest may be words of one's own. */
const openers = new Set(['if', 'unless', 'when', 'where', 'whenever', 'before', 'after', 'during', 'because', 'while']);

/** With these a clause may begin, and they stand as often within what something is done to. */
const within = new Set(['with', 'of', 'in', 'on', 'and', 'or', 'to']);

/** With these nobody ends what is in quotes. */
const dangling = new Set([...within, ...smallWords, 'for', 'than', 'at', 'by', 'from', 'no', 'not', 'about']);

/** In the place of words that are looked through already. */
const quotation: Lexeme = { kind: 'quoted', text: '', key: '', from: 0, to: 0 };

/** What of a statement may be its author's own words, the likeliest first: what is done, then a circumstance too, and then both in one. */
export function quotations(parsing: Parsing, lexemes: readonly Lexeme[]): Stretch[][] {
  const alone = deedsIn(parsing, lexemes).map((deed) => [deed]);
  const holdsOpener = ([deed]: Stretch[]) => lexemes.slice(deed?.from, deed?.to).some(({ key }) => openers.has(key));
  const withTail = tailsOf(lexemes).flatMap((tail) => {
    if (tail.from > 1)
      return [[tail], ...deedsIn(parsing, lexemes.slice(0, tail.from - 1)).map((deed) => [deed, tail])];
    const shift = tail.to - tail.from - 1;
    const after = deedsIn(parsing, lexemes.toSpliced(tail.from, shift + 1, quotation));
    return [[tail], ...after.map(({ from, to }) => [tail, { from: from + shift, to: to + shift }])];
  });
  return [...alone.filter((of) => !holdsOpener(of)), ...withTail, ...alone.filter(holdsOpener)];
}

/** From after each word that opens a circumstance to the end of the line, or, before a statement, to its comma: the shortest first. */
function tailsOf(lexemes: readonly Lexeme[]): Stretch[] {
  const comma = lexemes.findIndex(({ kind }) => kind === 'comma');
  const tails = lexemes.flatMap(({ kind, key }, i): Stretch[] => {
    const opens = kind === 'word' && openers.has(key) && lexemes[i + 1]?.kind === 'word';
    const ends = i > 0 ? [lexemes.length] : comma > 0 ? [comma] : promisesIn(lexemes);
    return opens ? ends.filter((to) => to > i + 1).map((to) => ({ from: i + 1, to })) : [];
  });
  return tails.reverse();
}

/** Where a promise may begin: whose it is takes a few words at most. */
function promisesIn(lexemes: readonly Lexeme[]): number[] {
  return lexemes.flatMap(({ key }, at) => (modals.has(key) ? [at - 3, at - 2, at - 1] : []));
}

/** All that is done, where the action is not known, or what it is done to; up to the end, or to a clause: the shortest first. */
function deedsIn({ grammar, vocabulary }: Parsing, lexemes: readonly Lexeme[]): Stretch[] {
  const isClause = (rest: readonly Lexeme[]) =>
    rest.length === 0 || 'path' in pathThrough(grammar.start('clauses'), rest, vocabulary);
  for (const rule of ['promise', 'request']) {
    const start = grammar.start(rule);
    const reading = pathThrough(start, lexemes, vocabulary);
    if ('path' in reading) continue;
    const { at, states } = reading.stuck;
    const isDeed = at > 0 && [...states].some(wantsAction);
    if (isDeed && dangling.has(lexemes[at]?.key ?? '')) continue;
    const from = isDeed ? at : objectIn(start, lexemes, at, vocabulary);
    if (from === undefined || lexemes[from]?.kind !== 'word') continue;
    const ends = Array.from({ length: lexemes.length - at }, (_, i) => at + i + 1);
    return ends
      .filter((to) => !dangling.has(lexemes[to - 1]?.key ?? '') && isClause(lexemes.slice(to)))
      .map((to) => ({ from, to }));
  }
  return [];
}

/** Where the object of an action begins, “you” passed over; nothing where all of it is known, and a clause is not. */
function objectIn(start: State, lexemes: readonly Lexeme[], at: number, vocabulary: Parsing['vocabulary']) {
  for (let from = at; from > 1; from--) {
    const before = pathThrough(start, lexemes.slice(0, from), vocabulary);
    if (!('path' in before)) continue;
    const [last, previous] = [before.path.at(-1), before.path.at(-2)];
    const key = lexemes[from]?.key ?? '';
    if (last && !isSmall(key) && !within.has(key) && goesOnWith(key, last.edge.to)) return undefined;
    const isDone = sees(last, 'action') || (sees(last, 'pronoun') && sees(previous, 'action'));
    if (isDone && !pronouns.includes(key)) return from;
  }
  return undefined;
}

const sees = (step: Step | undefined, kind: string): boolean =>
  step?.edge.sees.terminal.is === 'kind' && step.edge.sees.terminal.kind === kind;

const wantsAction = ({ others }: State): boolean =>
  others.some(({ sees: { terminal } }) => terminal.is === 'kind' && terminal.kind === 'action');

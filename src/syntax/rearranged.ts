import { raise } from '../ground/diagnostic.ts';
import { readAs, type Variant } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import { type Lexeme, lexOther } from './lexer.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { shown, spanOf, wordsOf } from './tell.ts';
import type { Read } from './tree.ts';

const mostWords = 40;

/** What can be meant in one way only: “days working”. */
const isUnit = /^(working|calendar) (day|hour)s?$/i;

/** Two words that may have changed places. */
export function wrongWayRound(line: Line, lexemes: readonly Lexeme[], variant: Variant): Diagnosis | undefined {
  if (lexemes.length > mostWords) return undefined;
  for (const [at, second] of lexemes.entries()) {
    const first = lexemes[at - 1];
    if (first?.kind !== 'word' || second.kind !== 'word') continue;
    const attempt = variant(turnedRound(lexemes, at));
    // Where a block would begin, more is likely to be wrong than the order of two words.
    if (!attempt || attempt.option.kind === 'block') continue;
    const span = spanOf(line, lexemes, at - 1, at + 1);
    const text = `${second.text} ${first.text}`;
    const words = wordsOf(line, lexemes, at - 1, at + 1);
    const extras = { hint: `Did you mean “${text}”?`, fix: { span, text, safe: isUnit.test(text) } };
    return { findings: [raise(say.wrongOrder, { words }, span, extras)], attempt, broken: false };
  }
  return undefined;
}

/** The word at a place and the one before it, each in the other's place. */
function turnedRound(lexemes: readonly Lexeme[], at: number): Lexeme[] {
  const [first, second] = [lexemes[at - 1] as Lexeme, lexemes[at] as Lexeme];
  const [before, after] = [
    { from: first.from, to: first.to },
    { from: second.from, to: second.to },
  ];
  return lexemes.with(at - 1, { ...second, ...before }).with(at, { ...first, ...after });
}

/** “From October to March we will …”: clauses that stand before what is promised. */
export function clauseFirst(
  parsing: Parsing,
  line: Line,
  lexemes: readonly Lexeme[],
  variant: Variant,
): Diagnosis | undefined {
  if (lexemes.length > mostWords) return undefined;
  for (const [at, lexeme] of lexemes.entries()) {
    if (at === 0 || lexeme.kind !== 'word') continue;
    const end = lexemes[at - 1]?.kind === 'comma' ? at - 1 : at;
    const [before, promise] = [lexemes.slice(0, end), lexemes.slice(at)];
    if (!readAs(parsing, 'clauses', before, line)) continue;
    const attempt = variant([...promise, ...before]);
    if (attempt?.option.kind !== 'statement') continue;
    const span = spanOf(line, lexemes, 0, lexemes.length);
    const text = `${wordsOf(line, lexemes, at, lexemes.length)} ${wordsOf(line, lexemes, 0, end)}`;
    const words = { words: wordsOf(line, lexemes, 0, end) };
    const finding = raise(say.clauseBefore, words, span, { hint: `Write “${text}”.`, fix: { span, text, safe: true } });
    return { findings: [finding], attempt, broken: false };
  }
  return undefined;
}

/** “Acknowledge emails within 1 working day and reply within 10 working days”: the first of two promises is read. */
export function twoPromises(line: Line, lexemes: readonly Lexeme[], variant: Variant): Diagnosis | undefined {
  for (const [at, { key }] of lexemes.entries()) {
    if (key !== 'and' || at === 0) continue;
    const attempt = variant(lexemes.slice(0, lexemes[at - 1]?.kind === 'comma' ? at - 1 : at));
    const head = attempt?.option.kind === 'statement' ? attempt.read.head : undefined;
    if (!head || attempt?.read.clauses.length === 0) continue;
    const words = wordsOf(line, lexemes, at + 1, lexemes.length);
    const [begun, second] = secondOf(head, lexemes, at, variant) ?? [];
    if (!begun || !second) continue;
    const isAbout = head.gaps.what !== undefined && second.gaps.what === undefined;
    const more = isAbout ? ', with what it is about' : '';
    const hint = `Write a second line “${wordsOf(line, begun, 0, begun.length)} ${words}”${more}.`;
    const finding = raise(say.secondPromise, { words }, spanOf(line, lexemes, at, lexemes.length), { hint });
    return { findings: [finding], ...(attempt && { attempt }), broken: true };
  }
  return undefined;
}

/** The second of two promises, begun as the first is: with whose it is, or with what is done too. */
function secondOf(head: Read, lexemes: readonly Lexeme[], and: number, variant: Variant) {
  for (const deed of [head.gaps.action ?? head.gaps.words, head.gaps.what]) {
    const [first] = [deed ?? []].flat();
    const begun = lexemes.filter(({ from }) => first !== undefined && from < first.from);
    const attempt = begun.length > 0 ? variant([...begun, ...lexemes.slice(and + 1)]) : undefined;
    if (attempt?.option.kind === 'statement' && attempt.read.head) return [begun, attempt.read.head] as const;
  }
  return undefined;
}

/** “Emergency repairs: 6 hours”, as a row of a table. */
export function rowOfATable(line: Line, lexemes: readonly Lexeme[], variant: Variant): Diagnosis | undefined {
  const colon = lexemes.findIndex(({ kind }) => kind === 'colon');
  if (colon < 1 || colon === lexemes.length - 1) return undefined;
  const [what, when] = [wordsOf(line, lexemes, 0, colon), wordsOf(line, lexemes, colon + 1, lexemes.length)];
  const text = `we will complete ${what.charAt(0).toLowerCase()}${what.slice(1)} within ${when.replace(/^within /i, '')}`;
  const attempt = variant(lexOther(text, line));
  if (attempt?.option.kind !== 'statement') return undefined;
  const span = spanOf(line, lexemes, 0, lexemes.length);
  const hint = `Say who does what by when, such as “${text}”.`;
  return { findings: [raise(say.notUnderstood, { words: shown(line.text.trim()) }, span, { hint })], broken: true };
}

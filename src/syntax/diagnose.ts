import { type Finding, raise } from '../ground/diagnostic.ts';
import { isNear } from '../ground/suggest.ts';
import type { Block } from '../language/define.ts';
import type { TermKind } from '../language/shape.ts';
import { type Attempt, attempt, type Container, fits, optionsOf, othersOpen, readAs } from './attempt.ts';
import { perhapsUsed, type Unresolved } from './causes.ts';
import * as say from './diagnostics.ts';
import { withoutSecond } from './doubled.ts';
import { type Option, topBlocks } from './forms.ts';
import { type Lexeme, lex } from './lexer.ts';
import { isNamed, mayName } from './names.ts';
import { cannotHold } from './not-held.ts';
import type { Line } from './outline.ts';
import { namesUnknown, ownWords } from './own-words.ts';
import type { Parsing } from './parser.ts';
import { plainWords } from './plain-words.ts';
import { withoutPlease } from './please.ts';
import { pathThrough } from './read-line.ts';
import { clauseFirst, rowOfATable, twoPromises, wrongWayRound } from './rearranged.ts';
import { type Mend, type Origin, type Repair, repair } from './repair.ts';
import { splitVerb } from './split-verb.ts';
import { isTerm, shown, spanOf, tell, wordsOf } from './tell.ts';
import { childrenOf, likely, otherwiseCalled, unknownBlock } from './unknown-block.ts';
import { fieldAtMargin, otherName, unknownField } from './unknown-field.ts';

/** What is wrong with a line, and what could be understood of it all the same. */
export interface Diagnosis {
  findings: Finding[];
  /** Terms that the line uses and that are not known. */
  unresolved?: Unresolved[];
  attempt?: Attempt;
  /** What stands on the line is not all that its author meant. */
  broken: boolean;
  /** For a line that could not be read: where it belongs, and what it seems to be. */
  container?: Container;
  option?: Option;
  /** For a declaration that could not be read: the block that what follows seems to belong to. */
  block?: Block;
}

interface Start extends Origin {
  container: Container;
  option: Option;
}

/** Below this, what had to be supposed is a slip of the keyboard. */
const slight = 3;
/** From this on, words of one's own are the likelier explanation. */
const bold = 3.5;

/** Finds the reading of a line that takes the fewest suppositions, and tells what had to be supposed. */
export function diagnose(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis {
  const { words, findings } = plainWords(line, lexemes);
  if (findings.length === 0) return diagnoseWords(parsing, proposed, line, words);
  const plain = variant(parsing, proposed, line, words);
  if (plain) return { findings, attempt: plain, broken: false };
  const rest = diagnoseWords(parsing, proposed, line, words);
  return { ...rest, findings: [...findings, ...rest.findings] };
}

function diagnoseWords(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis {
  const unheld = cannotHold(line, lexemes);
  if (unheld) return unheld;
  const twice = standsTwice(parsing, proposed, line, lexemes);
  if (twice) return twice;
  const fullDay = roundTheClock(parsing, proposed, line, lexemes);
  if (fullDay) return fullDay;
  const inOtherWords = (words: Lexeme[]) => variant(parsing, proposed, line, words);
  const plain =
    (proposed.is === 'file'
      ? (otherwiseCalled(line, lexemes, inOtherWords) ??
        fieldAtMargin(line, lexemes, (rule) => readAs(parsing, rule, lexemes, line) !== undefined))
      : rowOfATable(line, lexemes, inOtherWords)) ??
    splitVerb(parsing, line, lexemes, inOtherWords) ??
    clauseFirst(parsing, line, lexemes, inOtherWords) ??
    twoPromises(line, lexemes, inOtherWords);
  if (plain) return plain;
  const best = cheapest(parsing, proposed, line, lexemes);
  if (
    best &&
    best.cost < slight &&
    (proposed.is !== 'file' || best.origin.option.kind === 'block' || !holds(parsing, line))
  )
    return told(parsing, best, line, lexemes);
  const asked = withoutPlease(proposed, line, lexemes, parsing, inOtherWords, (words) =>
    ownWords(parsing, proposed, line, words),
  );
  if (asked) return asked;
  const stray = strayClause(parsing, proposed, line, lexemes);
  if (stray) return stray;
  const field = otherName(proposed, lexemes) ? unknownField(proposed, line, lexemes) : undefined;
  if (field) return field;
  const turned = proposed.is === 'file' ? undefined : wrongWayRound(line, lexemes, inOtherWords);
  if (turned) return turned;
  if (proposed.is === 'file' && (best?.origin.option.kind !== 'block' || best.cost > bold + 1)) {
    const block = unknownBlock(parsing, line, lexemes);
    if (block) return block;
  }
  const span = spanOf(line, lexemes, 0, lexemes.length);
  const passive =
    /\b(will|shall|must|should|may|are|is)\s+(not\s+)?be\s+(\w+\s+)?(\w+(ed|en|pt|wn|nt|ught)|made|done|met|put|told|held|kept|paid)\b/i;
  if (passive.test(line.text) && (!best || best.cost >= slight))
    return { findings: [raise(say.sayWho, {}, span)], broken: true };
  const own =
    !best || (best.cost >= bold && !namesUnknown(best.mends, lexemes))
      ? ownWords(parsing, proposed, line, lexemes)
      : undefined;
  if (own) return { ...own, unresolved: unresolvedOf(parsing, best?.mends ?? [], line, lexemes) };
  const unknown = !best || tooMuch(best) ? unknownField(proposed, line, lexemes) : undefined;
  if (unknown) return unknown;
  if (best && !tooMuch(best)) return told(parsing, best, line, lexemes);
  const words = lexemes.map(({ text }) => text);
  const unresolved = perhapsUsed(parsing.vocabulary, words, line.number);
  return { findings: [notUnderstood(proposed, line, span)], unresolved, broken: true };
}

/** Whether lines stand under one at the margin that only a block can hold. */
function holds(parsing: Parsing, line: Line): boolean {
  const children = childrenOf(parsing, line);
  return (
    children.some((child) => !readAs(parsing, 'clauses', lex(child), child)) && likely(parsing, children) !== undefined
  );
}

/** Reads a line in other words, wherever it may stand. */
function variant(parsing: Parsing, proposed: Container, line: Line, words: Lexeme[]): Attempt | undefined {
  for (const { container, option, state } of startsFor(parsing, proposed, line, words)) {
    if (isNamed(option) && proposed !== container) continue;
    const reading = pathThrough(state, words, parsing.vocabulary);
    if (!('path' in reading)) continue;
    const read = parsing.grammar.read(option.rule, reading.path, words, line.number);
    if (fits(container, option, read)) return { container, option, read };
  }
  return undefined;
}

/** A clause that makes sense for one statement, and has none above it. */
function strayClause(parsing: Parsing, { is }: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  if (is !== 'block' || !readAs(parsing, 'clauses', lexemes, line)) return undefined;
  const words = shown(line.text.trim());
  const finding = raise(say.clauseWithoutStatement, { words }, spanOf(line, lexemes, 0, lexemes.length));
  return { findings: [finding], broken: true };
}

/** “24 working hours a day”. */
function roundTheClock(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  const at = lexemes.findIndex(({ key }, i) => key === 'working' && /^24$/.test(lexemes[i - 1]?.text ?? ''));
  const attempt = at > 0 && variant(parsing, proposed, line, lexemes.toSpliced(at, 1));
  if (!attempt) return undefined;
  const end = Math.min(at + 4, lexemes.length);
  const words = wordsOf(line, lexemes, at - 1, end);
  const finding = raise(say.hoursOfNoDay, { words }, spanOf(line, lexemes, at - 1, end), {
    hint: 'Did you mean “24 hours a day”?',
  });
  return { findings: [finding], attempt, broken: false };
}

/** Each word that stands twice is left out once. */
function standsTwice(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  for (const [at, { kind, key, text }] of lexemes.entries()) {
    if (at === 0 || kind !== 'word' || key !== lexemes[at - 1]?.key) continue;
    const once = lexemes.filter((_, i) => i !== at);
    const attempt = variant(parsing, proposed, line, once);
    if (!attempt) continue;
    const extras = { hint: 'Leave one of them out.', ...withoutSecond(lexemes, at, line.number) };
    const finding = raise(say.twice, { word: text }, spanOf(line, lexemes, at, at + 1), extras);
    return { findings: [finding], attempt, broken: false };
  }
  return undefined;
}

/** Everything as which a line could be read, wherever that may be. */
function startsFor(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Start[] {
  const { grammar, open, lines } = parsing;
  const within = line.indent > 0 && goesOn(parsing, proposed, line);
  const others = othersOpen(open, proposed).filter((of) => !(within && of.is === 'file'));
  const seen = new Set<string>();
  return [proposed, ...others].flatMap((container, away) =>
    optionsOf(container).flatMap((option): Start[] => {
      if (seen.has(option.rule) || !mayName(option, lexemes, line, lines, parsing.vocabulary)) return [];
      if (option.rule !== 'clauses') seen.add(option.rule);
      const indented = container.is === 'file' && line.indent > 0;
      const cost = indented ? 5 : away > 0 ? 0.5 : 0;
      return [
        {
          container,
          option,
          state: grammar.start(option.rule),
          cost,
          opens: option.kind === 'block' && !container.hasStages,
        },
      ];
    }),
  );
}

/** Whether the next line goes on with what is open, so that none was closed here. */
function goesOn(parsing: Parsing, proposed: Container, { number, indent }: Line): boolean {
  const next = parsing.lines.slice(number, number + 60).find((of) => of.kind === 'line' && of.indent <= indent);
  return next !== undefined && next.indent === indent && attempt(parsing, proposed, lex(next), next) !== undefined;
}

function cheapest(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Repair<Start> | undefined {
  let starts = startsFor(parsing, proposed, line, lexemes);
  const block = proposed.is === 'file' ? meantBlock(parsing, line, lexemes) : undefined;
  if (block) starts = starts.filter(({ option }) => option.kind !== 'block' || option.block === block);
  for (;;) {
    const best = repair(starts, lexemes, parsing.vocabulary);
    if (!best || !isWhole(best)) return best;
    const { container, option } = best.origin;
    if (fits(container, option, parsing.grammar.read(option.rule, best.path, lexemes, line.number))) return best;
    starts = starts.filter((of) => of !== best.origin);
  }
}

/** “sction” may be a section or an action: what stands under it tells. */
function meantBlock(parsing: Parsing, line: Line, [first]: readonly Lexeme[]): Block | undefined {
  const near = topBlocks.filter(({ opens }) => isNear(first?.key ?? '', opens.split(' ')[0] ?? ''));
  return near.length > 1 ? likely(parsing, childrenOf(parsing, line), near) : undefined;
}

/** Whether nothing is missing from a mended line, so that it can be read. */
function isWhole({ mends }: Repair<Start>): boolean {
  return mends.every(
    ({ is }) => is === 'slip' || is === 'twice' || is === 'lacking' || is === 'skipped' || is === 'unquoted',
  );
}

/** Where more than one thing had to be guessed, the guesses are not worth telling. */
function tooMuch({ mends }: Repair<Start>): boolean {
  const guessed = mends.filter(
    ({ is }) => is === 'missing' || is === 'lacking' || is === 'partial' || is === 'unknown' || is === 'skipped',
  );
  return guessed.length > 1 || (mends.length > 1 && mends.some((of) => of.is === 'unknown' && of.at === 0));
}

/** The findings of a mended line, and its reading. */
function told(parsing: Parsing, best: Repair<Start>, line: Line, lexemes: Lexeme[]): Diagnosis {
  const { container, option } = best.origin;
  const findings = best.mends.map((of) => tell(of, { line, lexemes, option, vocabulary: parsing.vocabulary }));
  const unresolved = unresolvedOf(parsing, best.mends, line, lexemes);
  if (!isWhole(best)) {
    const { block } = option;
    return { findings, unresolved, broken: true, container, option, ...(block && { block }) };
  }
  const read = parsing.grammar.read(option.rule, best.path, lexemes, line.number);
  const broken = best.mends.some(({ is }) => is === 'skipped');
  return { findings, unresolved, attempt: { container, option, read }, broken };
}

/** The terms that a line uses, or may use, and that are not known. */
function unresolvedOf({ vocabulary }: Parsing, mends: readonly Mend[], line: Line, lexemes: Lexeme[]): Unresolved[] {
  const words = lexemes.map(({ text }) => text);
  return [...perhapsUsed(vocabulary, words, line.number), ...mends.flatMap((of) => unresolvedIn(of, line, lexemes))];
}

/** The term that a mend found wanting, as the line has it. */
function unresolvedIn(of: Mend, line: Line, lexemes: readonly Lexeme[]): Unresolved[] {
  const at = (kind: TermKind, from: number, to: number) => ({
    kind,
    used: wordsOf(line, lexemes, from, to),
    line: line.number,
  });
  if (of.is === 'unknown') return of.kinds.filter(isTerm).map((kind) => at(kind, of.at, of.to));
  if ((of.is === 'slip' || of.is === 'lacking') && of.kind) return [at(of.kind, of.from ?? of.at, of.to ?? of.at + 1)];
  return [];
}

function notUnderstood(proposed: Container, line: Line, span: ReturnType<typeof spanOf>): Finding {
  const hint =
    proposed.is === 'block' ? 'Words of your own stand in quotes or after a | bar.' : 'Here I expected a clause.';
  return raise(say.notUnderstood, { words: shown(line.text.trim()) }, span, { hint });
}

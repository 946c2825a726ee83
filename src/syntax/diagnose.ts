import { type Finding, raise } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { nearest } from '../ground/suggest.ts';
import type { Block } from '../language/define.ts';
import { kindNames } from '../language/words.ts';
import { type Attempt, type Container, fits, optionsOf } from './attempt.ts';
import * as say from './diagnostics.ts';
import { expectations, wantedName } from './expected.ts';
import { type Option, optionsIn, topBlocks } from './forms.ts';
import { type Lexeme, lex } from './lexer.ts';
import { type Mend, type Mended, mend } from './mend.ts';
import type { Line } from './outline.ts';
import type { Parsing } from './parser.ts';
import { readTokens } from './read-line.ts';

/** What is wrong with a line, and what could be understood of it all the same. */
export interface Diagnosis {
  findings: Finding[];
  attempt?: Attempt;
  /** What stands on the line is not all that its author meant. */
  broken: boolean;
  /** For a declaration that could not be read: the block that what follows seems to belong to. */
  block?: Block;
}

/** Finds the reading of a line that takes the fewest suppositions, and tells what had to be supposed. */
export function diagnose(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis {
  const best = bestMended(parsing, proposed, line, lexemes);
  if (best && best.cost < 6) return told(parsing, best, line, lexemes);
  const quoted = unknownAction(parsing, proposed, line, lexemes);
  if (quoted) return quoted;
  if (best) return told(parsing, best, line, lexemes);
  const span = spanOf(line, lexemes, 0, lexemes.length);
  const words = shown(line.text.trim());
  if (proposed.is === 'file') return unknownBlock(parsing, line, lexemes, words, span);
  const passive = /\b(will|shall|must|should|may|are|is)\s+(not\s+)?(be\s+)?\w+(ed|en|pt|wn)\b/i.test(line.text);
  if (passive) return { findings: [raise(say.sayWho, {}, span)], broken: true };
  return { findings: [unreadable(proposed, lexemes, words, span)], broken: true };
}

interface Candidate {
  container: Container;
  option: Option;
  mended: Mended;
  cost: number;
}

const costs = { slip: 1, twice: 1, missing: 3, skipped: 4 };

function bestMended(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Candidate | undefined {
  const { grammar, vocabulary, open } = parsing;
  const clauses = grammar.start('clauses');
  const others = open.filter((of) => of !== proposed).reverse();
  let best: Candidate | undefined;
  for (const [away, container] of [proposed, ...others].entries())
    for (const option of optionsOf(container)) {
      const context = { line: line.number, vocabulary, ...(option.kind === 'statement' ? { clauses } : {}) };
      const mended = mend(grammar.start(option.rule), lexemes, context);
      if (!mended) continue;
      const skipped = mended.mends.reduce((sum, of) => sum + (of.is === 'skipped' ? (of.to - of.at) / 4 : 0), 0);
      const cost = mended.mends.reduce((sum, of) => sum + costs[of.is], 0) + skipped + (away > 0 ? 0.5 : 0);
      if (!best || cost < best.cost) best = { container, option, mended, cost };
    }
  return best;
}

/** The findings of a mended line, and its reading. */
function told(parsing: Parsing, { container, option, mended }: Candidate, line: Line, lexemes: Lexeme[]): Diagnosis {
  const findings = mended.mends.map((of) => tell(of, line, lexemes, option));
  const broken = mended.mends.some((of) => of.is === 'missing' || of.is === 'skipped');
  if (mended.tokens.length === 0) return { findings, broken: true, ...(option.block && { block: option.block }) };
  const read = parsing.grammar.read(option.rule, mended.tokens);
  if (!fits(container, option, read)) return { findings, broken: true };
  return { findings, attempt: { container, option, read }, broken };
}

function tell(of: Mend, line: Line, lexemes: Lexeme[], option: Option): Finding {
  switch (of.is) {
    case 'slip': {
      const span = spanOf(line, lexemes, of.at, of.at + 1);
      const word = lexemes[of.at]?.text ?? '';
      const hint = `Did you mean “${of.known}”?`;
      const fix = { span, text: of.known, safe: false };
      if (option.kind === 'block' && of.at === 0) return raise(say.unknownDeclaration, { word }, span, { hint, fix });
      if (of.kind === 'action') return raise(say.unknownAction, { word }, span, { hint, fix });
      const kind = of.kind ? kindNames[of.kind] : 'word';
      return raise(say.unknownWord, { kind, word }, span, { hint, fix });
    }
    case 'twice': {
      const span = spanOf(line, lexemes, of.at, of.at + 1);
      return raise(say.twice, { word: lexemes[of.at]?.text ?? '' }, span, { hint: 'Leave one of them out.' });
    }
    case 'missing': {
      const wanted = of.isWord ? `“${of.wanted}”` : wantedName(of.wanted);
      const at = Math.min(of.at, lexemes.length - 1);
      const span = spanOf(line, lexemes, at, at + 1);
      if (of.at < lexemes.length) return raise(say.missingWord, { words: lexemes[of.at]?.text ?? '', wanted }, span);
      return raise(say.unfinished, { words: lexemes[at]?.text ?? '', wanted }, span);
    }
    case 'skipped': {
      const words = shown(wordsOf(lexemes, of.at, of.to));
      if (of.stuck.at >= lexemes.length)
        return raise(
          say.unfinished,
          { words, wanted: expectations(of.stuck.states) },
          spanOf(line, lexemes, of.at, of.to),
        );
      const hint = `Here I expected ${expectations(of.stuck.states)}. Words of your own stand in quotes.`;
      return raise(say.notUnderstood, { words }, spanOf(line, lexemes, of.at, of.to), { hint });
    }
  }
}

/** “we will befriend you within …”: everything up to the first clause is offered quotes. */
function unknownAction(parsing: Parsing, proposed: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  const { grammar, vocabulary, open } = parsing;
  const container = [proposed, ...[...open].reverse()].find((of) => of.block?.statements && !of.hasStages);
  if (!container) return undefined;
  for (const rule of ['promise', 'request']) {
    const reading = readTokens(grammar.start(rule), lexemes, line.number, vocabulary);
    if ('tokens' in reading || reading.stuck.at === 0) continue;
    const wantsAction = [...reading.stuck.states].some((state) =>
      state.others.some((edge) => edge.terminal.is === 'kind' && edge.terminal.kind === 'action'),
    );
    const from = reading.stuck.at;
    const first = lexemes[from];
    if (!wantsAction || !first) continue;
    for (let to = from + 1; to <= lexemes.length; to++) {
      const last = lexemes[to - 1] as Lexeme;
      const words = wordsOf(lexemes, from, to);
      const quotation: Lexeme = { kind: 'quoted', text: words, key: '', from: first.from, to: last.to };
      const option: Option = { rule: rule === 'promise' ? 'standing' : 'plea', kind: 'statement' };
      const quoted = [...lexemes.slice(0, from), quotation, ...lexemes.slice(to)];
      const again = readTokens(grammar.start(option.rule), quoted, line.number, vocabulary);
      if (!('tokens' in again)) continue;
      const span = spanOf(line, lexemes, from, to);
      const hint = `Words of your own stand in quotes: “${wordsOf(lexemes, 0, from)} "${words}"${to < lexemes.length ? ' …' : ''}”.`;
      const fix = { span, text: `"${words}"`, safe: false };
      const read = grammar.read(option.rule, again.tokens);
      const findings = [
        raise(say.unknownAction, { word: first.text }, spanOf(line, lexemes, from, from + 1), { hint, fix }),
      ];
      return { findings, attempt: { container, option, read }, broken: true };
    }
  }
  return undefined;
}

/** A line at the margin that opens nothing known: what stands under it tells what it was meant to be. */
function unknownBlock(parsing: Parsing, line: Line, lexemes: Lexeme[], words: string, span: Span): Diagnosis {
  const under = parsing.lines.slice(line.number).filter((of) => of.kind !== 'blank' && of.kind !== 'comment');
  const children = under
    .slice(
      0,
      Math.max(
        0,
        under.findIndex((of) => of.indent <= line.indent),
      ),
    )
    .slice(0, 6);
  const { grammar, vocabulary } = parsing;
  const understood = (block: Block) =>
    children.filter((child) =>
      optionsIn(block).some(
        ({ rule }) => 'tokens' in readTokens(grammar.start(rule), lex(child), child.number, vocabulary),
      ),
    ).length;
  const ranked = topBlocks.map((block) => ({ block, score: understood(block) })).sort((a, b) => b.score - a.score);
  const block = children.length > 0 && ranked[0] && ranked[0].score > 0 ? ranked[0].block : undefined;
  const first = lexemes[0];
  const statement = ['promise', 'standing', 'request', 'plea', 'clauses'].some(
    (rule) => 'tokens' in readTokens(grammar.start(rule), lexemes, line.number, vocabulary),
  );
  if (statement || line.kind === 'prose') return { findings: [raise(say.outsideBlock, { words }, span)], broken: true };
  const near = nearest(
    first?.key ?? '',
    topBlocks.map((of) => of.opens.split(' ')[0] ?? ''),
  );
  const hint = near
    ? `Did you mean “${near}”?`
    : block
      ? `What stands under it reads like a ${block.name}.`
      : declarations();
  const finding = raise(say.unknownDeclaration, { word: words }, span, { hint });
  return { findings: [finding], broken: true, ...(block && { block }) };
}

const declarations = (): string =>
  `At the margin stand ${topBlocks
    .map((of) => of.opens.replace(/ ?[{[].*/, ''))
    .filter(Boolean)
    .slice(0, 12)
    .join(', ')} and others.`;

function unreadable(proposed: Container, lexemes: Lexeme[], words: string, span: Span): Finding {
  const fields = Object.values(proposed.block?.fields ?? {}).map((of) => of.shape.replace(/ ?[{[(].*/, ''));
  const first = lexemes[0]?.text ?? '';
  const known = [...new Set(fields)].filter(Boolean);
  if (proposed.is === 'block' && proposed.block && known.length > 0 && !proposed.block.statements) {
    const block = `${/^[aeiou]/.test(proposed.block.name) ? 'An' : 'A'} ${proposed.block.name}`;
    const near = nearest(first, known);
    const hint = near ? `Did you mean “${near}”?` : `It has ${known.join(', ')}.`;
    return raise(say.unknownField, { block, word: first }, span, { hint });
  }
  const hint =
    proposed.is === 'block' ? 'Words of your own stand in quotes or after a | bar.' : 'Here I expected a clause.';
  return raise(say.notUnderstood, { words }, span, { hint });
}

function spanOf(line: Line, lexemes: readonly Lexeme[], from: number, to: number): Span {
  const first = lexemes[from];
  const last = lexemes[to - 1];
  const start = line.raw.length - line.raw.trimStart().length;
  return { line: line.number, from: first?.from ?? start, to: last?.to ?? Math.max(start + 1, line.raw.length) };
}

function wordsOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map((lexeme) => (lexeme.kind === 'quoted' ? `"${lexeme.text}"` : lexeme.text))
    .join(' ')
    .replace(/ ([,.;:])/g, '$1');
}

const shown = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

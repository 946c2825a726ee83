import type { Finding } from '../ground/diagnostic.ts';
import { raise } from '../ground/diagnostic.ts';
import { type Attempt, attempt, type Container } from './attempt.ts';
import { declaredIn } from './declared.ts';
import { diagnose } from './diagnose.ts';
import { indentation, tooLong, unclosedQuote, unevenIndentation } from './diagnostics.ts';
import { doubled } from './doubled.ts';
import type { Grammar } from './forms.ts';
import { type Lexeme, lex } from './lexer.ts';
import { type Line, outline } from './outline.ts';
import type { Node, Tree } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Parsed {
  tree: Tree;
  /** The shared words and those that the file declares. */
  vocabulary: Vocabulary;
  findings: Finding[];
}

/** What the reading of one file knows and collects. */
export interface Parsing {
  grammar: Grammar;
  vocabulary: Vocabulary;
  findings: Finding[];
  /** What is open, the file itself first. */
  open: Container[];
  lines: Line[];
}

const mostWords = 400;

/**
 * Reads a file line by line. Indentation proposes where a line belongs; what the line says decides. Whatever cannot
 * be read is reported, and everything else is still understood.
 */
export function parse(text: string, grammar: Grammar, shared: Vocabulary, own = true): Parsed {
  const lines = outline(text);
  const vocabulary = declaredIn(lines, shared, own);
  const file = emptyNode('block', { number: 0, kind: 'line', indent: -1, raw: '', text: '' });
  const root: Container = { is: 'file', node: file, indent: -1, hasStatements: false, hasStages: false };
  const parsing: Parsing = { grammar, vocabulary, findings: [], open: [root], lines };
  for (const line of lines) {
    if (line.kind === 'prose') placeProse(parsing, line);
    else if (line.kind === 'line') placeLine(parsing, line);
  }
  return { tree: { nodes: file.children, lines }, vocabulary, findings: parsing.findings };
}

function emptyNode(kind: Node['kind'], line: Line): Node {
  return { kind, line, clauses: [], children: [], broken: false };
}

/** The container that the indentation proposes. */
function proposedFor(parsing: Parsing, line: Line): Container {
  return parsing.open.findLast((of) => of.indent < line.indent) as Container;
}

function placeProse(parsing: Parsing, line: Line): void {
  const proposed = proposedFor(parsing, line);
  const takes = (of: Container) => of.is !== 'file' && (of.is !== 'block' || of.block?.text === true);
  const container = takes(proposed) ? proposed : parsing.open.findLast(takes);
  parsing.findings.push(...doubled(lex({ ...line, kind: 'line', text: line.text.replace('|', ' ') }), line.number));
  if (!container) {
    parsing.findings.push(...diagnose(parsing, proposed, line, []).findings);
    return;
  }
  remark(parsing, container, proposed, line);
  container.node.children.push(emptyNode('prose', line));
}

function placeLine(parsing: Parsing, line: Line): void {
  const lexemes = lex(line);
  const proposed = proposedFor(parsing, line);
  const unclosed = lexemes.find((lexeme) => lexeme.kind === 'unclosed');
  if (lexemes.length > mostWords) {
    const span = { line: line.number, from: 0, to: Math.min(line.text.length, 80) };
    parsing.findings.push(raise(tooLong, { length: String(lexemes.length) }, span));
    enter(parsing, proposed, { ...emptyNode('unread', line), broken: true }, undefined);
    return;
  }
  const found = attemptAnywhere(parsing, proposed, lexemes, line.number);
  if (unclosed) {
    const span = { line: line.number, from: unclosed.from, to: unclosed.to };
    parsing.findings.push(raise(unclosedQuote, { words: unclosed.text.slice(0, 60) }, span));
  } else if (found) parsing.findings.push(...doubled(lexemes, line.number));
  if (found) {
    if (!unclosed) remark(parsing, found.container, proposed, line);
    place(parsing, found, line, unclosed !== undefined);
    return;
  }
  const diagnosis = diagnose(parsing, proposed, line, lexemes);
  if (!unclosed) parsing.findings.push(...diagnosis.findings);
  if (diagnosis.attempt) place(parsing, diagnosis.attempt, line, diagnosis.broken);
  else enter(parsing, proposed, { ...emptyNode('unread', line), broken: true }, diagnosis.block);
}

/** In the container that the indentation proposes, or else in the nearest other one. */
function attemptAnywhere(parsing: Parsing, proposed: Container, lexemes: Lexeme[], line: number): Attempt | undefined {
  const { grammar, vocabulary, open } = parsing;
  const others = open.filter((of) => of !== proposed).reverse();
  const hoursAtMargin = (of: Attempt) => of.option.rule === 'hours' && lexemes.length > 3;
  const first = attempt(proposed, lexemes, line, grammar, vocabulary);
  if (first && !hoursAtMargin(first)) return first;
  for (const container of others) {
    const found = attempt(container, lexemes, line, grammar, vocabulary);
    if (found && !hoursAtMargin(found)) return found;
  }
  return first;
}

function place(parsing: Parsing, { container, option, read }: Attempt, line: Line, broken: boolean): void {
  const kind = option.kind;
  const node: Node = { ...emptyNode(kind, line), clauses: read.clauses, broken, ...(read.head && { read: read.head }) };
  if (kind === 'block' && node.read && option.block) node.read.form = option.block.name;
  if (kind === 'statement') container.hasStatements = true;
  if (kind === 'block' && container.is === 'block') container.hasStatements = true;
  if (kind === 'block' && option.block?.name === 'stage') container.hasStages = true;
  enter(parsing, container, node, option.block);
}

/** Puts a node into its container, and opens it for what follows. */
function enter(parsing: Parsing, container: Container, node: Node, block: Container['block']): void {
  container.node.children.push(node);
  container.inner ??= { indent: node.line.indent, line: node.line.number };
  parsing.open.splice(parsing.open.indexOf(container) + 1);
  const is = block ? 'block' : node.kind === 'statement' || node.kind === 'unread' ? 'statement' : 'line';
  const opened: Container = { is, node, indent: node.line.indent, hasStatements: false, hasStages: false };
  parsing.open.push(block ? { ...opened, block } : opened);
}

/** Says where a line was put, when that is not where its indentation shows. */
function remark(parsing: Parsing, container: Container, proposed: Container, line: Line): void {
  const first = line.raw.length - line.raw.trimStart().length;
  const span = { line: line.number, from: 0, to: Math.max(1, first) };
  const inner = container.inner;
  const there = inner ? inner.indent : container.indent + 2;
  const safe = { span: { line: line.number, from: 0, to: first }, text: ' '.repeat(Math.max(0, there)), safe: true };
  if (container !== proposed) {
    const words = { proposed: described(proposed), actual: described(container) };
    parsing.findings.push(raise(indentation, words, span, { fix: safe }));
  } else if (inner && inner.indent !== line.indent && line.kind !== 'prose') {
    const words = { here: columns(line.indent), there: columns(inner.indent) };
    const related = [{ span: { line: inner.line, from: 0, to: 1 }, message: 'the first of its neighbours' }];
    parsing.findings.push(raise(unevenIndentation, words, span, { fix: safe, related }));
  }
}

const columns = (count: number): string => (count === 1 ? '1 column' : `${count} columns`);

function described({ is, node }: Container): string {
  if (is === 'file') return 'no block';
  const text = node.line.text.trim();
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

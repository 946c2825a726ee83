import type { Finding } from '../ground/diagnostic.ts';
import { raise } from '../ground/diagnostic.ts';
import { before } from '../ground/span.ts';
import { type Attempt, attempt, type Container, othersOpen } from './attempt.ts';
import { causesOf, type Unresolved } from './causes.ts';
import { declaredIn } from './declared.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { indentation, tooLong, unclosedQuote, unevenIndentation } from './diagnostics.ts';
import { doubled } from './doubled.ts';
import type { Grammar } from './forms.ts';
import { expectedUnder, stepOf } from './indent.ts';
import { type Lexeme, lex } from './lexer.ts';
import { type Memory, readingsWith } from './memory.ts';
import { type Line, outline } from './outline.ts';
import { nearKnown, remarksOn } from './remarks.ts';
import type { Node, Tree } from './tree.ts';
import { declare, type Vocabulary } from './vocabulary.ts';

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
  readings: ReturnType<typeof readingsWith>;
  findings: Finding[];
  unresolved: Unresolved[];
  /** What is open, the file itself first. */
  open: Container[];
  lines: Line[];
  /** By how many columns the file goes from one level to the next. */
  step: number;
}

const mostWords = 400;

/**
 * Reads a file line by line. Indentation proposes where a line belongs; what the line says decides. Whatever cannot
 * be read is reported, and everything else is still understood.
 */
export function parse(text: string, grammar: Grammar, shared: Vocabulary, own = true, memory?: Memory): Parsed {
  const lines = outline(text);
  const vocabulary = declaredIn(lines, shared, own);
  let { parsing, nodes } = readLines(lines, grammar, vocabulary, memory);
  const causes = causesOf(nodes, lines, parsing.unresolved, vocabulary);
  if (causes.length > 0) {
    for (const { declared } of causes) declare(vocabulary, declared);
    ({ parsing, nodes } = readLines(lines, grammar, vocabulary, memory));
  }
  const told = causes.flatMap(({ finding }) => finding ?? []);
  const findings = [
    ...parsing.findings,
    ...remarksOn(nodes, lines),
    ...(own ? nearKnown(vocabulary) : []),
    ...told,
  ].sort((a, b) => before(a.span, b.span));
  return { tree: { nodes, lines }, vocabulary, findings };
}

function readLines(
  lines: Line[],
  grammar: Grammar,
  vocabulary: Vocabulary,
  memory: Memory | undefined,
): { parsing: Parsing; nodes: Node[] } {
  const file = emptyNode('block', { number: 0, kind: 'line', indent: -1, raw: '', text: '' });
  const inner = { indent: 0 };
  const root: Container = { is: 'file', node: file, indent: -1, inner, hasStatements: false, hasStages: false };
  const step = stepOf(lines);
  const readings = readingsWith(memory, vocabulary);
  const parsing: Parsing = { grammar, vocabulary, readings, findings: [], unresolved: [], open: [root], lines, step };
  for (const line of lines) {
    if (line.kind === 'prose') placeProse(parsing, line);
    else if (line.kind === 'line') placeLine(parsing, line);
  }
  return { parsing, nodes: file.children };
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
  parsing.findings.push(...doubled(lex({ ...line, text: line.text.replace('|', ' ') }), line.number));
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
  const found = attemptAnywhere(parsing, proposed, lexemes, line);
  if (unclosed) {
    const first = lexemes.find(({ kind }) => kind === 'quoted' || kind === 'unclosed') ?? unclosed;
    const span = { line: line.number, from: first.from, to: unclosed.to };
    const count = line.text.split('"').length - 1;
    parsing.findings.push(raise(unclosedQuote, { count: count === 1 ? 'one' : String(count) }, span));
  } else if (found) parsing.findings.push(...doubled(lexemes, line.number));
  if (found && !(unclosed && found.option.kind === 'clauses' && found.container !== proposed)) {
    if (!unclosed) remark(parsing, found.container, proposed, line);
    place(parsing, found, line, unclosed !== undefined);
    return;
  }
  // Where a quotation begins or ends is not known, so guesses are worth nothing; but much hangs on a declaration.
  const isLost = unclosed && proposed.is !== 'file';
  const diagnosis = isLost ? { findings: [], broken: true } : diagnose(parsing, proposed, line, lexemes);
  recover(parsing, proposed, line, diagnosis);
  if (!unclosed) parsing.findings.push(...diagnosis.findings);
}

/** Keeps what could be understood of a line all the same. */
function recover(parsing: Parsing, proposed: Container, line: Line, diagnosis: Diagnosis): void {
  parsing.unresolved.push(...(diagnosis.unresolved ?? []));
  const { container = proposed, option, block } = diagnosis;
  if (diagnosis.attempt) {
    place(parsing, diagnosis.attempt, line, diagnosis.broken);
    return;
  }
  if (option) mark(container, option);
  const declares = block ? { declares: block.name } : {};
  enter(parsing, container, { ...emptyNode('unread', line), broken: true, ...declares }, block);
}

/** In the container that the indentation proposes, or else in the nearest other one. */
function attemptAnywhere(parsing: Parsing, proposed: Container, lexemes: Lexeme[], line: Line): Attempt | undefined {
  const within = (container: Container): Attempt | undefined => {
    const found = attempt(parsing, container, lexemes, line);
    const stays = container.is !== 'file' || line.indent === 0 || (found && opensHere(parsing, proposed, found, line));
    return stays ? found : undefined;
  };
  const found = within(proposed);
  if (found) return found;
  for (const container of othersOpen(parsing.open, proposed)) {
    const elsewhere = within(container);
    if (elsewhere) return elsewhere;
  }
  return undefined;
}

/** Blocks of which a file has one. */
const once = new Set(['association', 'policy', 'calendar', 'leaflet']);

/** Whether a declaration that is indented is one, and no line of the open block: the next line like it belongs to it. */
function opensHere(parsing: Parsing, proposed: Container, found: Attempt, line: Line): boolean {
  const { block } = found.option;
  if (parsing.open[0]?.node.children.some(({ read }) => read?.form === block?.name && once.has(block?.name ?? '')))
    return false;
  const next = parsing.lines
    .slice(line.number, line.number + 60)
    .find((of) => of.kind === 'line' && of.indent <= line.indent);
  if (!block || !next || next.indent === 0) return true;
  const lexemes = lex(next);
  const within = { ...found.container, is: 'block' as const, block };
  return (
    attempt(parsing, within, lexemes, next) !== undefined || attempt(parsing, proposed, lexemes, next) === undefined
  );
}

function place(parsing: Parsing, { container, option, read }: Attempt, line: Line, broken: boolean): void {
  const kind = option.kind;
  const node: Node = { kind, line, clauses: read.clauses, children: [], broken };
  if (read.head) node.read = read.head;
  if (kind === 'block' && node.read && option.block) node.read.form = option.block.name;
  mark(container, option);
  enter(parsing, container, node, option.block);
}

/** What a container holds from now on. */
function mark(container: Container, { kind, block }: Attempt['option']): void {
  if (kind === 'statement' || (kind === 'block' && container.is === 'block')) container.hasStatements = true;
  if (kind === 'block' && block?.name === 'stage') container.hasStages = true;
}

/** Puts a node into its container, and opens it for what follows. */
function enter(parsing: Parsing, container: Container, node: Node, block: Container['block']): void {
  container.node.children.push(node);
  parsing.open.splice(parsing.open.indexOf(container) + 1);
  const is = block ? 'block' : node.kind === 'statement' || node.kind === 'unread' ? 'statement' : 'line';
  const { indent } = container.inner;
  const inner = expectedUnder(parsing.lines, node.line.number, indent, parsing.step);
  const opened: Container = { is, node, indent, inner, hasStatements: false, hasStages: false };
  if (block) opened.block = block;
  parsing.open.push(opened);
}

/** Says where a line was put, when that is not where its indentation shows. */
function remark(parsing: Parsing, container: Container, proposed: Container, line: Line): void {
  if (container === proposed && line.indent === container.inner.indent) return;
  const first = line.raw.length - line.raw.trimStart().length;
  const span = { line: line.number, from: 0, to: Math.max(1, first) };
  const { inner } = container;
  const moved = container.is === 'file' ? 0 : container.node.line.indent - container.indent;
  if (container === proposed && moved !== 0 && line.indent - inner.indent === moved) return;
  const away = Math.abs(inner.indent - line.indent);
  const fix = { span: { line: line.number, from: 0, to: first }, text: ' '.repeat(inner.indent), safe: true };
  if (container !== proposed && (away >= parsing.step || away === 0)) {
    const actual = container.is === 'file' ? 'a block by itself' : `part of ${described(container)}`;
    const words = { proposed: described(proposed), actual };
    parsing.findings.push(raise(indentation, words, span, { fix }));
  } else if (away > 0 && line.kind !== 'prose') {
    const words = { here: columns(line.indent), there: columns(inner.indent) };
    const neighbour = { line: inner.line ?? 0, from: 0, to: 1 };
    const related = inner.line && inner.line !== line.number ? [{ span: neighbour, message: 'as here' }] : [];
    parsing.findings.push(raise(unevenIndentation, words, span, { fix, related }));
  }
}

const columns = (count: number): string => (count === 1 ? '1 column' : `${count} columns`);

function described({ is, node }: Container): string {
  if (is === 'file') return 'no block';
  const text = node.line.text.trim();
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

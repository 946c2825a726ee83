import { type Finding, raise } from '../ground/diagnostic.ts';
import { lex } from '../syntax/lexer.ts';
import type { Node, Tree } from '../syntax/tree.ts';
import { figureInWords } from './diagnostics.ts';
import { linesOfClauses } from './node.ts';

const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const number = `(?:\\d+(?:[.,]\\d+)?|${numberWords})`;
const unit = '(?:seconds?|minutes?|hours?|(?:working |calendar |business )?days?|weeks?|months?|years?|rings?)';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What counts as a figure in words: it could be checked, compared or run, if it were data. */
const figures = [
  `\\b${number}[ -]${unit}\\b`,
  `\\bwithin an? ${unit}\\b`,
  '\\bhalf an hour\\b',
  `\\b${number}(?: to | ?[-–] ?)${number} ${unit}\\b`,
  '(?<![\\d.])\\d{1,9}(?:\\.\\d{1,9})? ?(?:%|per ?cent\\b)',
  '£ ?\\d[\\d,]*(?:\\.\\d\\d)?',
  '\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)\\b',
  '\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b',
  `\\b\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?\\b`,
  `\\b${month} \\d{4}\\b`,
  '(?:\\+44|\\b0)[\\d ()]{8,20}\\d\\b',
  '\\b[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,9}',
  '\\b(?:once|twice|\\d{1,6} times) (?:a|per|every) (?:second|minute|hour|day|week|month|quarter|year)\\b',
  '\\b(?:https?://|www\\.)\\S{0,200}[\\w/]',
];
/** What every figure has something of: a quick look before the long one. */
const mayHold = new RegExp(`[\\d£@]|www\\.|https?:|\\b(?:${numberWords}|within|half|once|twice)\\b`, 'i');
const anyFigure = new RegExp(figures.join('|'), 'gi');

/** Figures in quotes or in prose, unless the same statement holds them as data. */
export function checkFigures(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node, above: Node | undefined): void => {
    const statement = node.kind === 'statement' ? node : above;
    if (node.kind === 'prose') {
      const bar = node.line.raw.indexOf('|') + 1;
      findings.push(...figuresIn(node, node.line.raw.slice(bar), bar, statement));
    } else if (node.line.text.includes('"') && isOwnWords(node))
      for (const lexeme of lex(node.line))
        if (lexeme.kind === 'quoted' && !isReason(node, lexeme.from))
          findings.push(...figuresIn(node, lexeme.text, lexeme.from + 1, statement));
    for (const child of node.children) visit(child, statement);
  };
  for (const node of tree.nodes) visit(node, undefined);
  return findings;
}

/** Lines on which what stands in quotes is said to customers, or is a part of a promise. */
function isOwnWords({ kind, read }: Node): boolean {
  // These are the document's, and stand here because of their figures.
  if (read?.form === 'excuse') return false;
  if (kind === 'statement' || kind === 'clauses' || kind === 'entry') return true;
  return read !== undefined && (kind === 'block' || ['facility', 'option'].includes(read.form));
}

/** Why a finding is accepted, or a promise weakened, may be told with figures: it is told to nobody else. */
function isReason({ clauses }: Node, at: number): boolean {
  return clauses.some(
    ({ form, from, to }) => ['accept', 'weakened', 'sureness'].includes(form) && from <= at && at < to,
  );
}

/** What a statement says outside quotes and prose, its own lines included. */
function dataOf(node: Node): string {
  const words = [node, ...linesOfClauses(node)].flatMap(({ line }) =>
    lex(line)
      .filter((lexeme) => lexeme.kind !== 'quoted')
      .map((lexeme) => lexeme.text),
  );
  return ` ${normal(words.join(' '))} `;
}

const normal = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/['’]/g, '');

function figuresIn(node: Node, text: string, offset: number, statement: Node | undefined): Finding[] {
  if (!mayHold.test(text)) return [];
  const data = statement ? dataOf(statement) : '';
  return [...text.matchAll(anyFigure)].flatMap((match) => {
    const [figure] = match;
    if (data.includes(` ${normal(figure)} `)) return [];
    const from = offset + match.index;
    const hint = 'Write it as a clause of the statement, such as “within 10 working days”, or as a field.';
    return [raise(figureInWords, { figure }, { line: node.line.number, from, to: from + figure.length }, { hint })];
  });
}

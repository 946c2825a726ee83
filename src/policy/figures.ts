import { type Finding, raise } from '../ground/diagnostic.ts';
import { lex } from '../syntax/lexer.ts';
import type { Node, Tree } from '../syntax/tree.ts';
import { figureInWords } from './diagnostics.ts';

const number = '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unit = '(?:seconds?|minutes?|hours?|(?:working |calendar |business )?days?|weeks?|months?|years?|rings?)';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What counts as a figure in words: it could be checked, compared or run, if it were data. */
const figures = [
  `\\b${number}[ -]${unit}\\b`,
  `\\b${number}(?: to | ?[-–] ?)${number} ${unit}\\b`,
  '\\d+(?:\\.\\d+)? ?(?:%|per ?cent\\b)',
  '£ ?\\d[\\d,.]*',
  '\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)\\b',
  '\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b',
  `\\b\\d{1,2}(?:st|nd|rd|th)? ${month}(?: \\d{4})?\\b`,
  `\\b${month} \\d{4}\\b`,
  '(?:\\+44|\\b0)[\\d ()]{8,}\\d\\b',
  '[^\\s@"]+@[^\\s@"]+\\.[a-z]{2,}',
  '\\b(?:once|twice|\\d+ times) (?:a|per|every) \\w+\\b',
  '\\b(?:https?://|www\\.)\\S+',
];
/** What every figure has something of: a quick look before the long one. */
const mayHold = /[\d£%@]|www\.|second|minute|hour|day|week|month|year|ring|once|twice/i;
const anyFigure = new RegExp(figures.join('|'), 'gi');

/** Figures in quotes or in prose, unless the same statement holds them as data. */
export function checkFigures(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Node, inherited: string): void => {
    const data = node.kind === 'statement' ? dataOf(node) : inherited;
    if (node.kind === 'prose') {
      const bar = node.line.raw.indexOf('|') + 1;
      findings.push(...figuresIn(node, node.line.raw.slice(bar), bar, data));
    } else if (node.kind === 'statement' || node.kind === 'clauses')
      for (const lexeme of lex(node.line))
        if (lexeme.kind === 'quoted') findings.push(...figuresIn(node, lexeme.text, lexeme.from + 1, data));
    for (const child of node.children) visit(child, data);
  };
  for (const node of tree.nodes) visit(node, '');
  return findings;
}

/** What a statement says outside quotes and prose, its own lines included. */
function dataOf(node: Node): string {
  const lines = [node, ...node.children.filter((child) => child.kind === 'clauses')];
  const words = lines.flatMap(({ line }) =>
    lex(line)
      .filter((lexeme) => lexeme.kind !== 'quoted')
      .map((lexeme) => lexeme.text),
  );
  return normal(words.join(' '));
}

const normal = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/['’]/g, '');

function figuresIn(node: Node, text: string, offset: number, data: string): Finding[] {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(anyFigure)].flatMap((match) => {
    const [figure] = match;
    if (data.includes(normal(figure))) return [];
    const from = offset + match.index;
    const hint = 'Write it as a clause of the statement, such as “within 10 working days”, or as a field.';
    return [raise(figureInWords, { figure }, { line: node.line.number, from, to: from + figure.length }, { hint })];
  });
}

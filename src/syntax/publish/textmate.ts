import { weekdays } from '../../language/shape.ts';
import { plea, promise, request, standing } from '../../language/statements.ts';
import { topics } from '../../language/topics.ts';
import { hedges, numberWords, parties, unitWords, vagueWords } from '../../language/words.ts';
import { allBlocks } from './all-blocks.ts';
import { literalsIn, openingWords } from './literals.ts';

interface Rule {
  name?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Record<string, { name: string }>;
  beginCaptures?: Record<string, { name: string }>;
  patterns?: (Rule | { include: string })[];
}

/** How editors colour Pledge: a TextMate grammar, as JSON. It knows words and their places, not meaning. */
export function textmate(): string {
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Pledge',
    scopeName: 'source.pledge',
    fileTypes: ['pledge'],
    patterns: ['comment', 'prose', 'declaration', 'field', 'statement', 'content'].map((name) => ({
      include: `#${name}`,
    })),
    repository: {
      comment,
      prose,
      declaration: declaration(),
      field: field(),
      statement: statement(),
      content: content(),
    },
  };
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}

const comment: Rule = { name: 'comment.line.number-sign.pledge', match: '(?<=^|\\s)#(?=\\s|$).*$' };

const prose: Rule = {
  match: '^\\s*(\\|)(.*)$',
  captures: { 1: { name: 'punctuation.definition.quote.pledge' }, 2: { name: 'markup.quote.pledge' } },
};

const quoted: Rule = { name: 'string.quoted.double.pledge', match: '"[^"]*"|\u201c[^\u201d]*\u201d' };

/** A line at the margin: its first words, then its name. */
function declaration(): Rule {
  const words = allBlocks().flatMap(({ block, within }) => (within ? [] : openingWords(block.opens)));
  return {
    begin: `^(${either(words)}|.*\\bhours\\s*$)`,
    end: '$',
    beginCaptures: { 1: { name: 'keyword.declaration.pledge' } },
    patterns: [{ include: '#comment' }, quoted, { name: 'entity.name.section.pledge', match: '[^\\s"#][^"#]*' }],
  };
}

/** The first words of an indented line, where they name a field or open a block within another. */
function field(): Rule {
  const words = allBlocks().flatMap(({ block, within }) => [
    ...Object.values({ ...block.fields, ...block.entries }).flatMap(({ shape }) => openingWords(shape)),
    ...(within ? openingWords(block.opens) : []),
  ]);
  return {
    match: `^\\s+(${either(words)})(?=[\\s:]|$)`,
    captures: { 1: { name: 'support.type.property-name.pledge' } },
  };
}

/** Words of a statement that are coloured as those of clauses. */
const elsewhere = new Set(['if', 'when', 'where', 'of', 'please']);

/** Who promises, and how strongly. */
function statement(): Rule {
  const who = Object.values(parties).flat();
  const strength = [promise, standing, request, plea].flatMap(({ shape }) => literalsIn(shape));
  return {
    patterns: [
      { name: 'variable.language.party.pledge', match: `^\\s+${word([...who, 'please'])}` },
      { name: 'keyword.other.strength.pledge', match: word(strength.filter((of) => !elsewhere.has(of))) },
      { name: 'keyword.other.hedge.pledge', match: word(hedges) },
    ],
  };
}

function content(): Rule {
  const small = Object.keys(numberWords);
  const units = Object.values(unitWords).flat();
  const amount = `(?:\\d+(?:\\.\\d+)?|${either([...small, 'a', 'an'])})`;
  return {
    patterns: [
      { include: '#comment' },
      quoted,
      { name: 'constant.other.code.pledge', match: '\\bP\\d{4}\\b' },
      { name: 'markup.underline.link.pledge', match: '\\S+@\\S+\\.\\S+|(?:https?://|\\bwww\\.)\\S+' },
      { name: 'constant.numeric.telephone.pledge', match: '(?<=\\s)(?:\\+\\d+|0\\d{2,})(?: \\d{3,})*' },
      {
        name: 'constant.numeric.date.pledge',
        match: `(?i:\\b(?:\\d{1,2} )?(?:${months}) \\d{4}\\b|\\b\\d{1,2} (?:${months})\\b)`,
      },
      { name: 'constant.numeric.time.pledge', match: '\\b\\d{1,2}(?:[.:]\\d{2})?(?:am|pm)\\b|\\b\\d{1,2}:\\d{2}\\b' },
      { name: 'constant.numeric.money.pledge', match: '£[\\d,]+(?:\\.\\d{2})?' },
      { name: 'constant.numeric.percentage.pledge', match: '\\b\\d+(?:\\.\\d+)?%' },
      {
        name: 'constant.numeric.duration.pledge',
        match: `(?i:\\b${amount}(?: to ${amount})? (?:${either(units)})\\b)`,
      },
      { name: 'constant.language.day.pledge', match: word([...weekdays, 'weekdays', 'weekends']) },
      { name: 'invalid.deprecated.vague.pledge', match: word(Object.values(vagueWords).flat()) },
      { name: 'keyword.control.clause.pledge', match: word(clauseWords()) },
    ],
  };
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const clauseWords = (): string[] => topics.flatMap(([, clauses]) => clauses).flatMap(({ shape }) => literalsIn(shape));

const word = (words: readonly string[]): string => `(?i:\\b(?:${either(words)})\\b)`;

/** The longest first, so that no word hides one that goes on. */
function either(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((of) => of.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

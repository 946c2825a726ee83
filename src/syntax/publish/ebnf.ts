import type { Block, Form } from '../../language/define.ts';
import { termKinds } from '../../language/shape.ts';
import { plea, promise, request, standing } from '../../language/statements.ts';
import { topics } from '../../language/topics.ts';
import { values } from '../../language/values.ts';
import { hedges, kindNames, languageNames, parties, pronouns, vagueWords } from '../../language/words.ts';
import { type Part, partsOf } from '../shape.ts';
import { allBlocks, marginBlocks } from './all-blocks.ts';

const inOrder = [promise, standing, request, plea];
const clauses = topics.flatMap(([, all]) => all);

/** The grammar in the notation of ISO 14977, for those who build tools. */
export function ebnf(): string {
  return [
    comment(
      'The grammar of Pledge, in the EBNF of ISO 14977, printed from its definitions. A file is read line by line:',
      'NEWLINE ends a line, INDENT and DEDENT stand where lines begin further in and out again. Words are told apart',
      'by spaces, in capitals or small letters. An article may stand before any term. Commas, a colon after the first',
      'words of a line and a full stop at its end say nothing where no list goes on.',
    ),
    rule('policy', ['{ block }']),
    rule('block', marginBlocks().map(blockName)),
    rule('rest', ['NEWLINE , [ INDENT , { clauses | prose } , DEDENT ]']),
    rule('prose', ['"|" , text , NEWLINE']),
    rule('join', ['","', '"and"', '"or"', '"," , "and"', '"," , "or"']),
    comment('Statements and their clauses.'),
    rule('statement', [`( ${inOrder.map(({ name }) => name).join(' | ')} ) , { clause } , rest`]),
    rule('clauses', ['clause , { clause } , rest']),
    ...inOrder.map((form) => rule(form.name, [sequence(form.shape)])),
    rule('clause', clauses.map(clauseName)),
    ...clauses.map((form) => rule(clauseName(form), [sequence(form.shape)])),
    comment('Blocks.'),
    ...allBlocks().flatMap(({ block }) => blockRules(block)),
    comment('Words that belong to the language.'),
    ...closedLists().map(([name, words]) => rule(name, words.map(literal))),
    comment('Terms of the vocabulary, which policies can add to.'),
    ...openKinds().map((kind) => rule(kind, [`? ${kindNames[kind]} ?`])),
    comment('Values.'),
    ...Object.entries(values).map(([kind, { written, examples }]) =>
      rule(kindName(kind), [`? ${written.replaceAll('?', '')} For example: ${examples.join(' · ')} ?`]),
    ),
  ]
    .join('\n')
    .trimStart()
    .concat('\n');
}

const closed = ['party', 'hedge', 'pronoun', 'language', 'vague-limit', 'vague-frequency', 'vague-condition'];

const openKinds = () => termKinds.filter((kind) => !closed.includes(kind));

function closedLists(): [string, readonly string[]][] {
  return [
    ['party', Object.values(parties).flat()],
    ['hedge', hedges],
    ['pronoun', pronouns],
    ['language', languageNames],
    ...Object.entries(vagueWords),
  ];
}

function blockRules(block: Block): string[] {
  const name = hyphenated(block.name);
  const inner = (block.blocks ?? []).map(blockName);
  const lines: Form[] = Object.values({ ...block.fields, ...block.entries });
  const content = [
    ...(lines.length > 0 ? [`${name}-line , rest`] : []),
    ...(block.statements ? ['statement'] : []),
    ...inner,
    'clauses',
    ...(block.text ? ['prose'] : []),
  ];
  return [
    rule(blockName(block), [`${sequence(block.opens)} , NEWLINE , [ INDENT , { ${name}-content } , DEDENT ]`]),
    rule(`${name}-content`, content),
    ...(lines.length > 0 ? [lineRule(name, lines)] : []),
  ];
}

function lineRule(name: string, lines: readonly Form[]): string {
  const sequences = lines.map((form) => sequence(form.shape));
  return rule(`${name}-line`, sequences);
}

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const blockName = ({ name }: Block): string => `${hyphenated(name)}-block`;
const clauseName = ({ name }: Form): string => `${hyphenated(name)}-clause`;
/** The number of a clause is no clause of a statement. */
const kindName = (kind: string): string => (kind === 'clause' ? 'clause-number' : kind);

function sequence(shape: string): string {
  return partsOf(shape).map(partIn).join(' , ');
}

function partIn(part: Part): string {
  switch (part.is) {
    case 'words':
    case 'either':
    case 'choice':
      return oneOf(part.words.map(literal));
    case 'optional':
      return `[ ${part.parts
        .map(partIn)
        .join(' , ')
        .replace(/^\[ (.*) \]$/, '$1')} ]`;
    case 'gap': {
      const one = oneOf(part.kinds.map(kindName));
      if (part.many === '') return one;
      return part.many === '+' ? `${one} , { join , ${one} }` : `[ ${one} , { [ join ] , ${one} } ]`;
    }
  }
}

const literal = (words: string): string => `"${words}"`;
const oneOf = (choices: readonly string[]): string =>
  choices.length === 1 ? (choices[0] ?? '') : `( ${choices.join(' | ')} )`;
const comment = (...lines: string[]): string => `\n(* ${lines.join('\n   ')} *)\n`;

function rule(name: string, alternatives: readonly string[]): string {
  const short = `${name} = ${alternatives.join(' | ')} ;`;
  if (short.length <= width) return short;
  return `${name}\n  = ${alternatives.map(folded).join('\n  | ')}\n  ;`;
}

const width = 120;

/** A long sequence goes on in the next line, between two of its parts. */
function folded(sequence: string): string {
  let room = width - 4;
  const words = sequence.split(' ').map((word, i) => {
    room -= word.length + 1;
    const fits = room > 0 || i === 0 || (word !== ',' && word !== '|');
    if (!fits) room = width - 8;
    return fits ? ` ${word}` : `\n      ${word}`;
  });
  return words.join('').trimStart();
}

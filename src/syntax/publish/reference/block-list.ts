import type { Block, Field, Form } from '../../../language/define.ts';
import { isDeclaration, marginBlocks } from '../all-blocks.ts';
import { openingWords } from '../literals.ts';
import { shown } from '../notation.ts';
import { anchor, paragraphs, sample, table, typed } from './markdown.ts';

/** Every block that a policy has, with its facts. */
export function blockList(): string {
  const blocks = marginBlocks().filter((block) => !isDeclaration(block));
  return paragraphs(
    '## Blocks',
    'In the order in which a policy mostly has them. Only what you need has to be there: a policy may be an association and one section.',
    contents(blocks),
    ...blocks.map(oneBlock),
  );
}

/** The blocks by which a policy adds words of its own. */
export function declarations(): string {
  const blocks = marginBlocks().filter(isDeclaration);
  return paragraphs(
    '## Words of your own',
    'Where the vocabulary lacks a word, declare it: at the margin, anywhere in the file. Its first form is its name; its plural and other words for the same follow, with commas. With `is` it becomes a kind of something known, and every promise about that goes for it too.',
    sample(ownWords),
    ...blocks.map(oneBlock),
  );
}

/** Words that a policy might add; tested to be read without a finding. */
export const ownWords = `subject window box, window boxes is repair
customers student, students
action water
  fulfilled by watering, watered
unit letter, letters`;

/** “channel”, “what we ask of you”; hours have no word of their own. A word that is declared is told from a block of that name. */
function titleOf(block: Block): string {
  const [words] = openingWords(block.opens);
  if (!words) return 'hours';
  return isDeclaration(block) ? `${words} ${termsWord}` : words;
}

const termsWord = 'WORDS';

const contents = (blocks: readonly Block[]): string =>
  blocks.map((block) => `[${titleOf(block)}](#${anchor(titleOf(block))})`).join(' · ');

function oneBlock(block: Block): string {
  const inner = block.blocks ?? [];
  const alike = inner.length > 1;
  return paragraphs(
    `### ${titleOf(block)}`,
    `**${typed(shown(block.opens))}**<br>\n${block.meaning}`,
    sample(block.example),
    facts(Object.values(block.fields)),
    entries(Object.values(block.entries ?? {})),
    holds(block),
    ...(alike ? kindsOfLine(inner) : inner.map((of) => innerBlock(of, titleOf(block)))),
  );
}

function innerBlock(block: Block, within: string): string {
  return paragraphs(
    `#### ${titleOf(block)}, in ${within}`,
    `**${typed(shown(block.opens))}**<br>\n${block.meaning}`,
    sample(block.example),
    facts(Object.values(block.fields)),
    holds(block),
  );
}

/** Blocks that are mostly one line, and may all hold the same. */
function kindsOfLine(blocks: readonly Block[]): string[] {
  const [first] = blocks;
  return [
    table(
      ['Line', 'Meaning', 'Example'],
      blocks.map(({ opens, meaning, example }) => [typed(shown(opens)), meaning, typed(example.split('\n')[0] ?? '')]),
    ),
    'Under each of these lines may stand:',
    facts(Object.values(first?.fields ?? {})),
  ];
}

function facts(fields: readonly Field[]): string {
  return table(
    ['Fact', 'Meaning', 'Example'],
    fields.map(({ shape, meaning, example, required, byDefault }) => [
      typed(shown(shape)),
      `${meaning}${required ? ' **Needed.**' : ''}${byDefault ? ` If left out: ${byDefault}.` : ''}`,
      typed(example),
    ]),
  );
}

function entries(forms: readonly Form[]): string {
  return table(
    ['Line', 'Meaning', 'Example'],
    forms.map(({ shape, meaning, example }) => [typed(shown(shape)), meaning, typed(example)]),
  );
}

function holds({ statements, text, blocks }: Block): string {
  const also = [
    ...(statements ? ['promises'] : []),
    ...(blocks?.length === 1 ? blocks.map((inner) => `\`${shown(inner.opens)}\``) : []),
    ...(text ? ['text after `|`'] : []),
  ];
  const last = also.pop();
  if (!last) return '';
  return `It may also hold ${also.length > 0 ? `${also.join(', ')} and ${last}` : last}.`;
}

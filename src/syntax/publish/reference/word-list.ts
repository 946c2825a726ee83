import type { Filled } from '../../../language/shape.ts';
import type { Node, Tree } from '../../tree.ts';
import { paragraphs } from './markdown.ts';

const sections: readonly (readonly [string, string, string])[] = [
  ['subject', 'Subjects', 'What a promise can be about.'],
  [
    'means',
    'Means',
    'How people get in touch, and how we answer. A means also stands for an enquiry that is made by it: “we will reply to letters”.',
  ],
  [
    'qualifier',
    'Qualifiers',
    'Which ones are meant. They stand before a subject or a means: “urgent repairs”, “stage 1 complaints”.',
  ],
  ['action', 'Actions', 'What is done. After each, the event that fulfils it.'],
  ['event', 'Events', 'What time is counted from, or up to: “within 10 working days of receipt”, “before a visit”.'],
  ['customerGroup', 'Customer groups', 'Whom a promise is for.'],
  ['unit', 'Units', 'What is counted, besides time.'],
  ['body', 'Bodies', 'Ombudsmen and regulators. Their contact details are known; you need not type them.'],
];

/** The shared words, by kind, with other words for the same. */
export function wordList(tree: Tree): string {
  return paragraphs(
    '## The vocabulary',
    'The words that every policy may use. In **bold** the name of each, then other words for the same.',
    ...sections.flatMap(([kind, title, meaning]) => [
      `### ${title}`,
      meaning,
      tree.nodes
        .filter((node) => node.kind === 'block' && node.read?.form === kind)
        .map(oneWord)
        .join('\n'),
    ]),
  );
}

function oneWord(node: Node): string {
  const [name = '', ...others] = wordsIn(node, 'terms');
  const facts = [
    ...kindsOf(node).map((of) => `a kind of ${of}`),
    ...under(node, 'begins', 'events', (words) => `counted from ${words[0]}`),
    ...under(node, 'stages', 'stages', (words) => `stages ${words.join(', ')}`),
    ...under(node, 'fulfilled', 'events', (words, rest) => `${words[0]}${rest}`),
  ];
  const same = others.length > 0 ? `, ${others.join(', ')}` : '';
  return `- **${name}**${same}${facts.length > 0 ? ` — ${facts.join('; ')}` : ''}`;
}

const listOf = (node: Node, gap: string): Filled<unknown>[] => [node.read?.gaps[gap] ?? []].flat();

function wordsIn(node: Node, gap: string): string[] {
  return listOf(node, gap).flatMap(({ value }) => value as string[]);
}

const kindsOf = (node: Node): string[] => listOf(node, 'of').map(({ value }) => (value as { id: string }).id);

/** What a line under a word says of it. */
function under(node: Node, field: string, gap: string, told: (words: string[], rest: string) => string): string[] {
  return node.children
    .filter((child) => child.read?.form === field)
    .map((child) => {
      const objects = listOf(child, 'for').map(({ text }) => text);
      return told(wordsIn(child, gap), objects.length > 0 ? ` (of ${objects.join(', ')})` : '');
    });
}

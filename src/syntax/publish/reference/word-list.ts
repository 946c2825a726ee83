import type { Filled } from '../../../language/shape.ts';
import type { Line } from '../../outline.ts';
import type { Node, Tree } from '../../tree.ts';
import { paragraphs } from './markdown.ts';

const sections: readonly (readonly [string, string, string])[] = [
  ['subject', 'Subjects', 'What a promise can be about, and the event from which its time limits are counted.'],
  ['means', 'Means', 'How people get in touch, and how we answer.'],
  [
    'qualifier',
    'Qualifiers',
    'Which ones are meant. They stand before a subject or a means: “urgent repairs”, “stage 1 complaints”.',
  ],
  ['action', 'Actions', 'What is done. After each, what it reads well with, and the event by which it is done.'],
  [
    'event',
    'Events',
    'What time is counted from, or up to: “within 10 working days of receipt”, “before a visit”. The events of subjects and actions are events too.',
  ],
  ['customerGroup', 'Customer groups', 'Whom a promise is for.'],
  ['unit', 'Units', 'What is counted, besides time.'],
  [
    'body',
    'Bodies',
    'Ombudsmen and regulators. Where the vocabulary has their contact details, you need not type them.',
  ],
];

/** The shared words, by kind, with other words for the same, under the headings of the vocabulary itself. */
export function wordList({ nodes, lines }: Tree): string {
  return paragraphs(
    '## The vocabulary',
    'The words that every policy may use. In **bold** the name of each, then other words for the same.',
    ...sections.flatMap(([kind, title, meaning]) => [
      `### ${title}`,
      meaning,
      ...grouped(
        nodes.filter((node) => node.kind === 'block' && node.read?.form === kind),
        lines,
      ),
    ]),
  );
}

/** A list for each group of words, after the remark that stands above the group. */
function grouped(words: readonly Node[], lines: readonly Line[]): string[] {
  const groups: { heading: string; words: Word[] }[] = [];
  for (const node of words) {
    const { heading, remark } = above(node.line, lines);
    if (heading !== '' || groups.length === 0) groups.push({ heading, words: [] });
    groups.at(-1)?.words.push(wordOf(node, remark));
  }
  return groups.flatMap(({ heading, words }) => [heading && `*${heading}*`, listed(words)]);
}

/** Words of which nothing more is said need no lines of their own. */
function listed(words: readonly Word[]): string {
  if (words.every(({ facts }) => facts === '')) return `${words.map(({ names }) => names).join(' · ')}.`;
  return words.map(({ names, facts }) => (facts ? `- ${names} — ${facts}` : `- ${names}`)).join('\n');
}

/** The remark just above a word, and the one above that and a blank line, which goes for the words that follow. */
function above({ number }: Line, lines: readonly Line[]): { heading: string; remark: string } {
  const before = lines.slice(0, number - 1);
  const take = (): string => {
    const end = before.length;
    while (before.at(-1)?.kind === 'comment' && !before.at(-1)?.comment?.startsWith('# ---')) before.pop();
    return [...lines.slice(before.length, end)].map(({ comment = '' }) => comment.replace(/^# ?/, '')).join(' ');
  };
  const remark = take();
  if (before.at(-1)?.kind !== 'blank') return { heading: '', remark };
  while (before.at(-1)?.kind === 'blank') before.pop();
  return { heading: take(), remark };
}

interface Word {
  names: string;
  facts: string;
}

function wordOf(node: Node, remark: string): Word {
  const [name = '', ...others] = wordsIn(node, 'terms');
  const facts = [
    ...(remark ? [`with ${remark}`] : []),
    ...kindsOf(node).map((of) => `a kind of ${of}`),
    ...under(node, 'begins', 'events', (words) => `counted from ${words[0]}`),
    ...under(node, 'stages', 'stages', (words) => `stages ${words.join(', ')}`),
    ...under(node, 'fulfilled', 'events', (words, rest) => `done by ${words[0]}${rest}`),
  ];
  return { names: [`**${name}**`, ...others].join(', '), facts: facts.join('; ') };
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
      const objects = listOf(child, 'for').reduce(
        (all, { text, joined }) => `${all}${all === '' ? ', for ' : joined ? ', ' : ' '}${text}`,
        '',
      );
      return told(wordsIn(child, gap), objects);
    });
}

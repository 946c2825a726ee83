import { markdownTable } from 'markdown-table';
import { closed } from '../../../wording/text.ts';
import type { Change, ToldEffect, Version, Versions } from '../change.ts';
import { type Chapter, chapters, inShort, titlesOf, whereSaid } from '../report.ts';
import { isReworded, stretches } from '../rewording.ts';

/** The comparison for a board paper: in short, a table by grade, and what each change means for customers. */
export function markdown(versions: Versions): string {
  const { before, after, notes, lapsed } = versions;
  const all = chapters(versions);
  const parts = [
    `# What has changed: ${safe(after.title)}`,
    `${safe(after.association)}. From ${versionSays(before)} to ${versionSays(after)}.`,
    ...notes.map((note) => `> ${safe(note)}`),
    '## In short',
    inShort(versions)
      .map((says) => `- ${safe(says)}`)
      .join('\n'),
    ...(all.length > 0 ? [table(all), '## What it means for customers', ...all.flatMap(chapter)] : []),
    ...(lapsed.length > 0
      ? ['## Approvals that no longer fit', lapsed.map(({ what, says }) => `- \`${what}\`: ${safe(says)}`).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const versionSays = ({ name, approved }: Version) =>
  `\`${name.replaceAll('`', '’')}\`${approved ? ` (${safe(approved)})` : ''}`;

function table(all: readonly Chapter[]): string {
  const rows = all.map((chapter) => [
    chapter.heading,
    `${chapter.changes.length}`,
    `${chapter.changes.filter(({ approved }) => approved !== undefined).length || ''}`,
    safe(titlesOf(chapter)),
  ]);
  return markdownTable([['', 'Changes', 'Approved', 'About'], ...rows], { align: ['l', 'r', 'r', 'l'] });
}

function chapter({ heading, means, changes }: Chapter): string[] {
  return [`### ${heading}`, means, ...changes.map(change)];
}

function change(of: Change): string {
  const { title, label, verdict, says, effects, approved } = of;
  const head = `**${safe(title)}**${label ? ` (${label})` : ''}${verdict ? `: ${safe(verdict)}` : ''}`;
  const told = isReworded(of)
    ? [reworded(of)]
    : [safe(says.join(' ')), ...(says.length === 0 ? [safe(of.after ?? of.before ?? '')] : [])];
  const lines = [
    head,
    ...told,
    safe(whereSaid(of)),
    ...(approved === undefined ? [] : [`*Approved:* ${safe(closed(approved))}`]),
  ].filter(Boolean);
  return `- ${lines.join('\\\n  ')}${effects.map(effect).join('')}`;
}

function effect({ title, verdict, says }: ToldEffect): string {
  return `\n  - ${safe(title)}: ${safe(verdict)}. ${safe(says.join(' '))}`;
}

function reworded({ before, after }: Change): string {
  const marks = { same: ['', ''], gone: ['~~', '~~'], new: ['**', '**'] } as const;
  return stretches(before ?? '', after ?? '')
    .map(({ text, is }) => {
      const [, lead = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      return words === '' ? text : `${lead}${marks[is][0]}${safe(words)}${marks[is][1]}${tail}`;
    })
    .join('')
    .replaceAll('~~**', '~~ **');
}

/** An author's words, in which nothing is Markdown. */
function safe(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
}

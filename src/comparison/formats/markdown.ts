import { markdownTable } from 'markdown-table';
import { cellWords } from '../../wording/cell.ts';
import { findingText } from '../../wording/finding.ts';
import type { Comparison } from '../comparison.ts';
import { gridOf, type Line, type Section } from '../grid.ts';
import { commonCalendar, isEmpty, titleOf } from '../heading.ts';

/** For a board paper: the findings, and then a table for each topic. The strictest is in bold. */
export function markdown(comparison: Comparison): string {
  const { heads, sections } = gridOf(comparison);
  const findings = comparison.findings.map(
    (finding) => `- **${escaped(finding.asks)}** ${escaped(findingText(finding))}`,
  );
  const gaps = comparison.gaps.map(
    ({ at, unsaid }) => `- **${escaped(heads[at] ?? '')}** ${escaped(unsaid.map(({ asks }) => asks).join(' '))}`,
  );
  return `${[
    `# ${escaped(titleOf(comparison))}`,
    escaped(commonCalendar(comparison)),
    ...(findings.length > 0 ? ['## What there is to see', escaped(comparison.overview), findings.join('\n')] : []),
    ...(gaps.length > 0 ? ['## What each leaves unsaid, and most others say', gaps.join('\n')] : []),
    ...(isEmpty(comparison) ? [cellWords.nothing] : []),
    ...sections.flatMap((section) => sectionOf(section, heads)),
  ].join('\n\n')}\n`;
}

function sectionOf({ title, rows }: Section, heads: readonly string[]): string[] {
  const notes = rows.flatMap(({ notes }) => notes.map((note) => `- ${escaped(note)}`));
  const table = markdownTable([['', ...heads.map(escaped)], ...rows.map(rowOf)], {
    alignDelimiters: false,
    padding: true,
  });
  return [`## ${escaped(title)}`, table, ...(notes.length > 0 ? [notes.join('\n')] : [])];
}

function rowOf({ head, cells, best }: Line): string[] {
  const shown = cells.map((cell, at) => (cell === '' ? '–' : best[at] ? `**${escaped(cell)}**` : escaped(cell)));
  return [escaped(head), ...shown];
}

/** Text that stays text: nothing in it begins a list, a link, a heading or a cell. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/^(\s*)([-+#]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replaceAll('\n', '<br>');
}

import type { Paint } from '../../ground/report.ts';
import { printable } from '../../ground/report.ts';
import { cellWords } from '../../wording/cell.ts';
import { listWords } from '../../wording/text.ts';
import type { Comparison } from '../comparison.ts';
import { gridOf, type Line, type Section } from '../grid.ts';
import { commonCalendar, isEmpty, titleOf } from '../heading.ts';

/** Where it is printed: how wide in characters, with which colours, and how lines are broken. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly wrap: (text: string, width: number, indent?: string) => string;
}

/**
 * For the terminal, which has no room for many columns: what is asked, and under it a line for each that answers.
 *
 *     How soon do they reply to letters?
 *       Angus            Within 7 working days. Said of correspondence.
 *     * Ocean Housing    Within 10 working days. Clause 6.0.
 *       Says nothing     Three Oaks Homes
 */
export function terminal(comparison: Comparison, screen: Screen): string {
  const { heads, sections } = gridOf(comparison);
  const { paint, wrap, width } = screen;
  const longest = Math.min(Math.max(12, ...heads.map(({ length }) => length)), 36);
  const layout: Layout = { ...screen, heads, indent: ' '.repeat(longest + 4) };
  const marked = sections.some(({ rows }) => rows.some(({ best }) => best.includes(true)));
  const opening = [
    commonCalendar(comparison),
    comparison.overview,
    marked ? '* the strictest, or as strict as any' : '',
  ];
  return [
    paint.strong(printable(titleOf(comparison))),
    ...opening.filter(Boolean).map((words) => wrap(printable(words), width)),
    ...(isEmpty(comparison) ? ['', wrap(cellWords.nothing, width)] : []),
    ...sections.map((section) => sectionText(section, layout)),
    '',
  ].join('\n');
}

interface Layout extends Screen {
  readonly heads: readonly string[];
  /** As wide as the names. */
  readonly indent: string;
}

function sectionText({ title, rows }: Section, layout: Layout): string {
  const { paint } = layout;
  return [`\n${paint.strong(title)}`, '='.repeat(title.length), ...rows.map((row) => rowText(row, layout))].join('\n');
}

function rowText({ head, cells, best, notes }: Line, layout: Layout): string {
  const { heads, paint, wrap, width } = layout;
  const said = cells.flatMap((cell, at) => {
    if (cell === '') return [];
    return best[at]
      ? cellText(`* ${heads[at]}`, cell, layout, paint.strong)
      : cellText(`  ${heads[at]}`, cell, layout, (name) => name);
  });
  const silent = heads.filter((_, at) => cells[at] === '');
  const none = silent.length > 0 ? [cellText('  Says nothing', listWords(silent), layout, paint.quiet)] : [];
  const told = notes.map((note) => wrap(printable(note), width, '    '));
  return [`\n${paint.strong(printable(head))}`, ...said, ...none, ...told].join('\n');
}

/** A name, and beside it what it says, over as many lines as that takes. */
function cellText(
  name: string,
  text: string,
  { indent, wrap, width }: Layout,
  paint: (name: string) => string,
): string {
  const shown = printable(name);
  const most = indent.length - 2;
  const label = shown.length > most ? `${shown.slice(0, most - 1)}…` : shown.padEnd(most);
  const words = wrap(text.split('\n').map(printable).join('\n'), Math.max(width, indent.length + 30), indent);
  return `${paint(label)}  ${words.slice(indent.length)}`;
}

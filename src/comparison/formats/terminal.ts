import type { Paint } from '../../ground/report.ts';
import { plain, printable } from '../../ground/report.ts';
import { listWords } from '../../wording/text.ts';
import type { Comparison } from '../comparison.ts';
import { gridOf, type Line, type Section } from '../grid.ts';
import { commonCalendar, titleOf } from '../heading.ts';

/** Where it is printed: how wide, and with which colours. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * For the terminal, which has no room for many columns: what is asked, and under it a line for each that answers.
 *
 *     How soon do they reply to letters?
 *       Angus            Within 7 working days. Said of correspondence.
 *     * Ocean Housing    Within 10 working days. Clause 6.0.
 *       Says nothing     Three Oaks Homes
 */
export function terminal(comparison: Comparison, { width, paint }: Screen = { width: 100, paint: plain }): string {
  const { heads, sections } = gridOf(comparison);
  const names = Math.min(Math.max(12, ...heads.map(({ length }) => length)), 36);
  const marked = sections.some(({ rows }) => rows.some(({ best }) => best.includes(true)));
  return [
    paint.strong(printable(titleOf(comparison))),
    folded(printable(commonCalendar(comparison)), width).join('\n'),
    ...(comparison.overview ? [folded(printable(comparison.overview), width).join('\n')] : []),
    ...(marked ? ['* the strictest, or as strict as any'] : []),
    ...sections.map((section) => sectionText(section, heads, names, width, paint)),
    '',
  ].join('\n');
}

function sectionText({ title, rows }: Section, heads: readonly string[], names: number, width: number, paint: Paint) {
  const lines = rows.map((line) => lineText(line, heads, names, width, paint));
  return [`\n${paint.strong(title.toUpperCase())}`, ...lines].join('\n');
}

function lineText(
  { head, cells, best, notes }: Line,
  heads: readonly string[],
  names: number,
  width: number,
  paint: Paint,
) {
  const said = cells.flatMap((cell, at) => {
    if (cell === '') return [];
    const mark = best[at] ? '*' : ' ';
    return row(`${mark} ${heads[at]}`, cell, names + 2, width, best[at] ? paint.strong : (text) => text);
  });
  const silent = heads.filter((_, at) => cells[at] === '');
  const none = silent.length > 0 ? row('  Says nothing', listWords(silent), names + 2, width, paint.quiet) : [];
  const told = notes.flatMap((note) => folded(printable(note), width - 4).map((text) => `    ${text}`));
  return [`\n${paint.strong(printable(head))}`, ...said, ...none, ...told].join('\n');
}

function row(name: string, text: string, names: number, width: number, paint: (text: string) => string): string[] {
  const [first = '', ...more] = text
    .split('\n')
    .flatMap((part) => folded(printable(part), Math.max(30, width - names - 2)));
  const shown = printable(name);
  const label = shown.length > names ? `${shown.slice(0, names - 1)}…` : shown.padEnd(names);
  return [`${paint(label)}  ${first}`, ...more.map((line) => `${' '.repeat(names)}  ${line}`)];
}

/** Words in lines no longer than a width. */
function folded(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

import { stringify } from 'csv-stringify/sync';
import type { Comparison } from '../comparison.ts';
import { gridOf } from '../grid.ts';

/**
 * A table that spreadsheets open as it is: a row for each question, a column for each association. The mark in front
 * tells Excel that it is UTF-8, and no cell begins a formula, whatever an author wrote.
 */
export function csv(comparison: Comparison): string {
  const { heads, sections } = gridOf(comparison);
  const rows = sections.flatMap(({ title, rows }) =>
    rows.map(({ head, cells, best, notes }) => [
      title,
      head,
      ...cells,
      heads.filter((_, at) => best[at]).join('; '),
      notes.join(' '),
    ]),
  );
  const header = ['Topic', 'Question', ...heads, 'Strictest', 'Notes'];
  return stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

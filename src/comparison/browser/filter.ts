import type { ComparePage } from './page.ts';

/** Shows the rows that are asked for, and tells how many there are. A table with none is hidden with its heading. */
export function filter(page: ComparePage, shown: ReadonlySet<string>): number {
  const words = page.find.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of page.rows) {
    const text = row.textContent?.toLowerCase() ?? '';
    const speaking = [...row.cells].filter(
      ({ dataset, classList }) => dataset.column && shown.has(dataset.column) && !classList.contains('silent'),
    );
    const said = new Set(speaking.map((cell) => saidIn(cell)));
    const isAlike = speaking.length === shown.size && said.size < 2;
    row.hidden =
      !words.every((word) => text.includes(word)) ||
      speaking.length === 0 ||
      (page.several.checked && speaking.length < 2) ||
      (page.differences.checked && isAlike);
  }
  for (const table of page.tables) {
    const rows = [...(table.tBodies[0]?.rows ?? [])].filter(({ id }) => id);
    const section = table.closest('section');
    if (section && rows.length > 0) section.hidden = rows.every(({ hidden }) => hidden);
  }
  return page.rows.filter(({ hidden }) => !hidden).length;
}

/** What a cell promises, without its clause. */
function saidIn(cell: HTMLTableCellElement): string {
  return [...cell.querySelectorAll('.when, .note')].map(({ textContent }) => textContent?.trim()).join(' ');
}

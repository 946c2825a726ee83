import type { ComparePage } from './page.ts';

/** In which order columns stand, and which of them are shown. */
export interface Arrangement {
  readonly order: readonly string[];
  readonly pinned?: string | undefined;
  readonly shown: ReadonlySet<string>;
}

/** Marks each cell with its column, so that it is known wherever it is moved. */
export function labelCells({ tables }: ComparePage): void {
  for (const table of tables) {
    const ids = [...table.querySelectorAll<HTMLElement>('thead [data-column]')].map(({ dataset }) => dataset.column);
    for (const row of table.tBodies[0]?.rows ?? [])
      for (const [at, cell] of [...row.cells].entries()) if (at > 0) cell.dataset.column = ids[at - 1] ?? '';
  }
}

/** Puts the columns of all tables in order: a pinned one first, then as asked. */
export function arrange({ tables }: ComparePage, { order, pinned, shown }: Arrangement): void {
  const first = pinned === undefined ? [] : [pinned];
  const ids = [...first, ...order.filter((id) => id !== pinned)];
  for (const table of tables) {
    for (const row of table.rows) {
      const cells = new Map([...row.cells].map((cell) => [cell.dataset.column, cell]));
      for (const id of ids) {
        const cell = cells.get(id);
        if (!cell) continue;
        row.append(cell);
        cell.hidden = !shown.has(id);
        cell.classList.toggle('pinned', id === pinned);
      }
    }
  }
  document.documentElement.style.setProperty('--columns', String(ids.filter((id) => shown.has(id)).length));
}

/** The columns as a row puts them: what nothing is stricter than first, then the next, and who says nothing last. */
export function orderBy(row: HTMLTableRowElement, order: readonly string[]): string[] {
  const places = new Map(
    [...row.cells].map(({ dataset, classList }) => [dataset.column, placeOf(dataset.place, classList)] as const),
  );
  return order.toSorted((a, b) => (places.get(a) ?? silent) - (places.get(b) ?? silent));
}

const [inPart, silent] = [1e6, 1e7];

function placeOf(place: string | undefined, classes: DOMTokenList): number {
  if (place !== undefined) return Number(place);
  return classes.contains('silent') ? silent : inPart;
}

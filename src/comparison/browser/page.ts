/** What the scripts of the page work on: found once, since nothing is added later. */
export interface ComparePage {
  readonly controls: HTMLElement;
  readonly find: HTMLInputElement;
  readonly differences: HTMLInputElement;
  readonly several: HTMLInputElement;
  readonly choices: readonly HTMLInputElement[];
  readonly state: HTMLElement;
  readonly tables: readonly HTMLTableElement[];
  /** Rows with an order, which can be linked to and filtered. */
  readonly rows: readonly HTMLTableRowElement[];
  /** The name of each association, by what data calls it. */
  readonly names: ReadonlyMap<string, string>;
}

/** Nothing where a project's own template has left the controls out. */
export function findPage(document: Document): ComparePage | undefined {
  const of = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found | null;
  const controls = document.querySelector<HTMLElement>('.controls');
  const [find, differences, several] = [
    of<HTMLInputElement>('find'),
    of<HTMLInputElement>('differences'),
    of<HTMLInputElement>('several'),
  ];
  const state = of('state');
  if (!controls || !find || !differences || !several || !state) return undefined;
  const tables = [...document.querySelectorAll<HTMLTableElement>('table.rows')];
  const choices = [...controls.querySelectorAll<HTMLInputElement>('.choices input')];
  const names = choices.map((choice) => [choice.value, choice.parentElement?.textContent?.trim() ?? ''] as const);
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.rows tbody tr[id]')];
  return { controls, find, differences, several, choices, state, tables, rows, names: new Map(names) };
}

import { arrange, labelCells, orderBy } from './columns.ts';
import { filter } from './filter.ts';
import { type ComparePage, findPage } from './page.ts';

/** What the reader has chosen. */
interface Chosen {
  order: readonly string[];
  pinned: string | undefined;
  /** The row by which columns are ordered. */
  by: HTMLTableRowElement | undefined;
}

const page = findPage(document);
if (page) start(page);

function start(page: ComparePage): void {
  const all = page.choices.map(({ value }) => value);
  let chosen: Chosen = { order: all, pinned: undefined, by: undefined };
  labelCells(page);
  const update = (change: Partial<Chosen> = {}) => {
    chosen = { ...chosen, ...change };
    show(page, chosen);
  };
  pinning(
    page,
    () => chosen.pinned,
    (pinned) => update({ pinned }),
  );
  sorting(
    page,
    () => chosen.by,
    (by) => update({ by, order: by ? orderBy(by, all) : all }),
  );
  for (const field of [page.find, page.differences, page.several, ...page.choices])
    field.addEventListener('input', () => update());
  const choose = (checked: boolean) => () => {
    for (const choice of page.choices) choice.checked = checked;
    update();
  };
  document.getElementById('all')?.addEventListener('click', choose(true));
  document.getElementById('none')?.addEventListener('click', choose(false));
  document.getElementById('reset')?.addEventListener('click', () => {
    page.find.value = '';
    for (const box of [page.differences, page.several]) box.checked = false;
    for (const choice of page.choices) choice.checked = true;
    update({ order: all, pinned: undefined, by: undefined });
  });
  addEventListener('hashchange', () => reveal(page, update));
  page.controls.hidden = false;
}

function show(page: ComparePage, { order, pinned, by }: Chosen): void {
  const shown = new Set(page.choices.filter(({ checked }) => checked).map(({ value }) => value));
  arrange(page, { order, pinned, shown });
  const count = filter(page, shown);
  for (const button of document.querySelectorAll<HTMLElement>('button[data-pin]'))
    button.setAttribute('aria-pressed', String(button.dataset.pin === pinned));
  for (const row of page.rows) row.querySelector('button')?.setAttribute('aria-pressed', String(row === by));
  page.state.textContent = [
    `Showing ${count} of ${page.rows.length} questions and ${shown.size} of ${page.choices.length} policies.`,
    pinned === undefined ? '' : `${page.names.get(pinned)} is pinned.`,
    by ? `Strictest first in: ${by.querySelector('.question')?.textContent}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A button at the head of each column that keeps it in sight. */
function pinning({ tables, names }: ComparePage, now: () => string | undefined, set: (id: string | undefined) => void) {
  for (const head of tables.flatMap((table) => [...table.querySelectorAll<HTMLElement>('thead [data-column]')])) {
    const { column = '' } = head.dataset;
    const button = makeButton('Pin', `Pin ${names.get(column) ?? ''}`);
    button.dataset.pin = column;
    button.addEventListener('click', () => set(now() === column ? undefined : column));
    head.append(tools(button));
  }
}

/** A button in each row with an order, that puts the strictest first. */
function sorting({ rows }: ComparePage, now: () => Element | undefined, set: (row?: HTMLTableRowElement) => void) {
  for (const row of rows) {
    if (row.querySelectorAll('[data-place]').length < 2) continue;
    const question = row.querySelector('.question')?.textContent ?? '';
    const button = makeButton('Strictest first', `Strictest first: ${question}`);
    button.addEventListener('click', () => set(now() === row ? undefined : row));
    row.cells[0]?.append(tools(button));
  }
}

function makeButton(words: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-pressed', 'false');
  return button;
}

function tools(button: HTMLButtonElement): HTMLElement {
  const around = document.createElement('div');
  around.className = 'tools';
  around.append(button);
  return around;
}

/** Who follows a link to a row sees it, whatever was filtered. */
function reveal(page: ComparePage, update: () => void): void {
  const row = page.rows.find(({ id }) => `#${id}` === decodeURIComponent(location.hash));
  if (!row?.hidden) return;
  page.find.value = '';
  for (const box of [page.differences, page.several]) box.checked = false;
  update();
  row.scrollIntoView();
}

import type { Piece, Stretch } from './document.ts';
import { mayRepeat } from './repeats.ts';

/** Words as they stand on paper, in points from the lower left corner. */
export interface PlacedWords {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Page {
  number: number;
  top: number;
  bottom: number;
  words: readonly PlacedWords[];
}

/** A line of a page: what stands side by side with wide gaps between, from left to right. */
interface Line {
  y: number;
  height: number;
  parts: { text: string; x: number; end: number }[];
  page: number;
  number: number;
}

/** The paragraphs and tables of a document, from where its words stand. */
export function stretchesOn(pages: readonly Page[]): Stretch[] {
  const lines = pages.map((page) => ({ page, lines: linesOf(page) }));
  const edges = edgesOf(lines.flatMap(({ page, lines }) => lines.filter((line) => isAtEdge(line, page))));
  const inside = lines.flatMap(({ page, lines }) =>
    lines.filter((line) => !(isAtEdge(line, page) && (edges.has(wordsIn(line)) || isPageNumber(line)))),
  );
  return [...stretchesOf(inside), ...[...edges.values()].flatMap((line) => stretchesOf([line]))];
}

/** What stands on a page, line by line from its top. */
export function linesOf({ number, words }: Page): Line[] {
  const lines: Line[] = [];
  for (const word of words.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast(({ y, height }) => Math.abs(y - word.y) < Math.max(2, height * 0.4));
    if (line) add(line, word);
    else {
      const { text, x, y, width, height } = word;
      lines.push({ y, height, parts: [{ text, x, end: x + width }], page: number, number: 0 });
    }
  }
  for (const [at, line] of lines.entries()) {
    line.number = at + 1;
    line.parts.sort((a, b) => a.x - b.x);
    line.parts = together(line);
  }
  return lines;
}

function add(line: Line, { text, x, width, height }: PlacedWords): void {
  line.parts.push({ text, x, end: x + width });
  line.height = Math.max(line.height, height);
}

/** Parts with hardly a gap between them are one. */
function together({ parts, height }: Line): Line['parts'] {
  const whole: Line['parts'] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const gap = last ? part.x - last.end : Number.POSITIVE_INFINITY;
    // A bullet stands further from its words than a word from the next.
    const isNear =
      gap < height * 0.75 || (last && /^\W$|^\d{1,2}(\.\d{1,2})*[.)]?$/.test(last.text.trim()) && gap < height * 4);
    if (last && isNear) {
      last.text += `${gap > height * 0.12 ? ' ' : ''}${part.text}`;
      last.end = part.end;
    } else whole.push({ ...part });
  }
  return whole;
}

/** The words of a line, whatever the numbers in them are. */
const wordsIn = ({ parts }: Line): string =>
  parts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\d+/g, '#')
    .trim();

const isPageNumber = (line: Line): boolean => /^(page )?#( (of|\/) #)?$/i.test(wordsIn(line));

const isAtEdge = ({ y }: Line, { top, bottom }: Page): boolean =>
  y > top - (top - bottom) * 0.1 || y < bottom + (top - bottom) * 0.1;

/** What stands in the same words at the head or the foot of several pages: of each, the first. */
function edgesOf(lines: readonly Line[]): Map<string, Line> {
  const groups = Map.groupBy(lines, wordsIn);
  const repeated = [...groups].filter(
    ([words, all]) => new Set(all.map(({ page }) => page)).size > 1 && mayRepeat(words),
  );
  return new Map(repeated.flatMap(([words, [first]]) => (first && !isPageNumber(first) ? [[words, first]] : [])));
}

const bullet = /^\s*([•▪●✓◦o–-]|\(?[a-z]\)|\d{1,2}[.)]|\d{1,2}(\.\d{1,2}){1,4}\.?)\s+\S/;

/** Lines within a paragraph or a cell are no further apart than this, in usual distances. */
const close = 1.3;

/** Lines, gathered: a wide gap or a bullet begins another stretch, columns make a row; a table may go on over the page. */
function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  const usual = median(lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  const size = median(lines.map(({ height }) => height));
  const isApart = areRowsApart(lines, usual);
  let columns: number[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isOver = above !== undefined && above.page !== line.page;
    const gap = above && !isOver ? above.y - line.y : Number.POSITIVE_INFINITY;
    const spacing = Math.max(usual, line.height);
    const last = found.at(-1);
    const isTable = last?.kind === 'row' && (isOver || gap < spacing * 2.5);
    const isClose = gap < spacing * close;
    const [{ x, text } = { x: 0, text: '' }] = line.parts;
    const column = columnOf(x, columns) ?? -1;
    const isInCell = isTable && (column > 0 || (column === 0 && isContinued(last, line, columns, isClose, isApart)));
    if (line.parts.length > 1 || isInCell) {
      const wider = isTable ? withColumns(columns, line) : line.parts.map((part) => part.x);
      const goesOn = isTable && wider.length === columns.length && isContinued(last, line, columns, isClose, isApart);
      columns = wider;
      place(line, columns, goesOn ? last : pushed(found, 'row', columns.length));
    } else {
      const isTitle = line.height > size * 1.1 && text.length < 90;
      const kind = isTitle ? 'heading' : bullet.test(text) ? 'item' : 'text';
      const isText = last && last.kind !== 'heading' && last.kind !== 'row';
      place(line, [0], isText && kind === 'text' && gap < spacing * 1.4 ? last : pushed(found, kind, 1));
    }
  }
  return found;
}

function pushed(found: Stretch[], kind: Stretch['kind'], cells: number): Stretch {
  const stretch: Stretch = { kind, cells: Array.from({ length: cells }, () => []) };
  found.push(stretch);
  return stretch;
}

function place({ parts, page, number }: Line, columns: readonly number[], stretch: Stretch): void {
  for (const { text, x } of parts) {
    const column = stretch.cells.length === 1 ? 0 : (columnOf(x, columns) ?? 0);
    const cell = stretch.cells[column] ?? [];
    stretch.cells[column] = cell;
    const items = text.split(/\s*[•▪●✓]\s*/);
    cell.push(...items.map((item, at): Piece => ({ text: item, place: { line: number, page }, apart: at > 0 })));
  }
}

/** Whether the rows of tables stand further apart than the lines within them. */
function areRowsApart(lines: readonly Line[], usual: number): boolean {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    const isRow = above?.page === line.page && line.parts.length > 1;
    return isRow ? [above.y - line.y] : [];
  });
  return gaps.filter((gap) => gap > usual * close && gap < usual * 2.5).length > gaps.length / 6;
}

/**
 * A line close under a row goes on with it where it leaves the first column empty, or goes on there in small letters;
 * one further down, or on the next page, where it goes on with a sentence.
 */
function isContinued(
  { cells }: Stretch,
  { parts }: Line,
  columns: readonly number[],
  isClose: boolean,
  isApart: boolean,
): boolean {
  if (isClose && isApart) return true;
  const goesOn = ({ text, x }: Line['parts'][number]) => {
    const before = cells[columnOf(x, columns) ?? 0]?.at(-1)?.text.trimEnd() ?? '';
    return before !== '' && /^([\p{Ll}(]|\d\S* ?\p{Ll})/u.test(text.trim()) && (isClose || !/[.:;!?]$/.test(before));
  };
  const first = parts.find(({ x }) => columnOf(x, columns) === 0);
  return first ? goesOn(first) : isClose || parts.some(goesOn);
}

/** Columns of a table, with those that a line adds. */
function withColumns(columns: readonly number[], { parts }: Line): number[] {
  const added = parts.map(({ x }) => x).filter((x) => columnOf(x, columns) === undefined);
  return [...columns, ...added].sort((a, b) => a - b);
}

function columnOf(x: number, columns: readonly number[]): number | undefined {
  const at = columns.findIndex((column) => Math.abs(column - x) < 12);
  return at < 0 ? undefined : at;
}

function median(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}

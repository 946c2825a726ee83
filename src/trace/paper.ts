import type { Piece, Stretch } from './document.ts';

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
  return withoutEdges(pages.map(linesOf), pages).flatMap(stretchesOf);
}

function linesOf({ number, words }: Page): Line[] {
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
      gap < height * 1.1 || (last && /^\W$|^\d{1,2}(\.\d{1,2})*[.)]?$/.test(last.text.trim()) && gap < height * 4);
    if (last && isNear) {
      last.text += `${gap > height * 0.12 ? ' ' : ''}${part.text}`;
      last.end = part.end;
    } else whole.push({ ...part });
  }
  return whole;
}

/** What stands in the same words at the head or the foot of several pages, but for numbers, and numbers of pages. */
function withoutEdges(pages: readonly Line[][], sizes: readonly Page[]): Line[][] {
  const wordsOf = ({ parts }: Line) =>
    parts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\d+/g, '#')
      .trim();
  const atEdge = ({ y }: Line, page: number) => {
    const { top, bottom } = sizes[page] ?? { top: 0, bottom: 0 };
    const edge = (top - bottom) * 0.1;
    return y > top - edge || y < bottom + edge;
  };
  const edges = pages.flatMap((lines, page) => [...new Set(lines.filter((line) => atEdge(line, page)).map(wordsOf))]);
  const count = (words: string) => edges.filter((other) => other === words).length;
  return pages.map((lines, page) =>
    lines.filter((line) => {
      const words = wordsOf(line);
      return !(atEdge(line, page) && (count(words) > 1 || /^(page )?#( (of|\/) #)?$/i.test(words)));
    }),
  );
}

const bullet = /^\s*([•▪●✓◦o–-]|\(?[a-z]\)|\d{1,2}[.)]|\d{1,2}(\.\d{1,2}){1,4}\.?)\s+\S/;

/** Lines of one page, gathered: a wide gap below or a bullet begins another stretch, columns make a row. */
function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  const usual = median(lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  const size = median(lines.map(({ height }) => height));
  let columns: number[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const gap = above ? above.y - line.y : Number.POSITIVE_INFINITY;
    const follows = gap < Math.max(usual, line.height) * 1.4;
    const last = found.at(-1);
    if (line.parts.length > 1) {
      const isTable = follows && last?.kind === 'row';
      const wider = isTable ? withColumns(columns, line) : line.parts.map(({ x }) => x);
      const goesOn = isTable && wider.length === columns.length && isContinued(last, line, columns);
      columns = wider;
      place(line, columns, goesOn ? last : pushed(found, 'row', columns.length));
    } else if (last?.kind === 'row' && follows && columnOf(line.parts[0]?.x ?? 0, columns) !== undefined) {
      const column = columnOf(line.parts[0]?.x ?? 0, columns) ?? 0;
      place(
        line,
        columns,
        column > 0 || isContinued(last, line, columns) ? last : pushed(found, 'row', columns.length),
      );
    } else {
      const text = line.parts[0]?.text ?? '';
      const isTitle = line.height > size * 1.1 && text.length < 90;
      const kind = isTitle ? 'heading' : bullet.test(text) ? 'item' : 'text';
      const goesOn = last && follows && kind === 'text' && last.kind !== 'heading' && last.kind !== 'row';
      place(line, [0], goesOn ? last : pushed(found, kind, 1));
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

/** A line of a row goes on where its first cell is empty, or begins in small letters as no new row does. */
function isContinued({ cells }: Stretch, { parts }: Line, columns: readonly number[]): boolean {
  const first = parts[0];
  if (!first || columnOf(first.x, columns) !== 0) return true;
  const before = cells[0]?.at(-1)?.text ?? '';
  return before !== '' && /^[\p{Ll}(]/u.test(first.text.trim());
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

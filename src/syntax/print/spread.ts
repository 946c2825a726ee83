import type { Line } from '../outline.ts';

/** A line in print, without its indentation. */
export interface Row {
  /** How many levels deep. */
  depth: number;
  /** Empty for a blank line. */
  text: string;
  /** The name of the block that it opens. */
  block?: string | undefined;
}

/** Blocks that may stand one under the other without a blank line, with others of their set. */
const closeSets = [
  ['monitoring'],
  ['repealed', 'ended', 'renamed'],
  ['subject', 'means', 'action', 'qualifier', 'event', 'unit', 'customerGroup', 'body'],
];

const areClose = (one = '', other = ''): boolean =>
  closeSets.some((names) => names.includes(one) && names.includes(other));

/** What has been laid out so far. */
interface Page {
  rows: Row[];
  /** The last line that says something: how deep, and how far it was indented, with all that it stands under. */
  path: { indent: number; depth: number }[];
  lastBlock?: string | undefined;
  /** A blank line is owed, since the author left one. */
  blank: boolean;
}

/** What is to be laid out. */
interface Content {
  rowsOf: (line: Line) => readonly Row[];
  /** Whether a line stays exactly as it is. */
  isLeft: (line: Line) => boolean;
}

/**
 * Puts blank lines and comments between the rows. A comment stands above what follows it and is indented as that is;
 * one that was indented deeper still belongs to what went before.
 */
export function spread(lines: readonly Line[], { rowsOf, isLeft }: Content): Row[] {
  const page: Page = { rows: [], path: [], blank: false };
  let comments: Line[] = [];
  let leaving = false;
  for (const line of lines) {
    leaving = isLeft(line) || (leaving && line.kind === 'comment' && line.indent > 0);
    if (!leaving && line.kind === 'blank' && comments.length === 0) page.blank = true;
    else if (!leaving && (line.kind === 'blank' || line.kind === 'comment')) comments.push(line);
    else {
      const rows = leaving ? [leftRow(line, rowsOf(line)[0])] : rowsOf(line);
      settle(page, comments, line.indent, rows[0]);
      for (const row of rows) put(page, row);
      comments = [];
      const depth = rows[0]?.depth ?? 0;
      page.path = [...page.path.filter((of) => of.depth < depth), { indent: leaving ? 0 : line.indent, depth }];
      if (rows[0]?.block !== undefined || (depth === 0 && !leaving)) page.lastBlock = rows[0]?.block;
    }
  }
  settle(page, comments, -1, undefined);
  return page.rows;
}

/** A line as it was, which may begin a block all the same. */
function leftRow({ raw }: Line, row: Row | undefined): Row {
  return { depth: 0, text: raw, ...(row?.depth === 0 && { block: row.block }) };
}

/** Lays out the comments before a line, and the blank line that a new block wants above it and them. */
function settle(page: Page, lines: readonly Line[], indent: number, next: Row | undefined): void {
  const depth = next?.depth ?? 0;
  const comments = lines.filter(({ kind }) => kind === 'comment');
  const depths = new Map(comments.map((comment) => [comment, depthOf(comment, page, indent, depth)]));
  const isApart = page.blank || lines.some(({ kind }) => kind === 'blank');
  let owed =
    depth === 0 &&
    next?.block !== undefined &&
    page.rows.length > 0 &&
    !areClose(page.lastBlock, next.block) &&
    !isApart;
  for (const line of lines) {
    if (line.kind === 'blank') page.blank = true;
    else {
      const depth = depths.get(line) ?? 0;
      if (owed && depth === 0) [page.blank, owed] = [true, false];
      put(page, { depth, text: line.comment ?? '' });
    }
  }
  if (owed) page.blank = true;
}

function depthOf(comment: Line, { path }: Page, nextIndent: number, nextDepth: number): number {
  if (comment.indent <= nextIndent) return nextDepth;
  const before = path.findLast(({ indent }) => indent <= comment.indent);
  return Math.max(before?.depth ?? 0, nextDepth);
}

/** Nothing stands apart from what it stands under. */
function put(page: Page, row: Row): void {
  const above = page.rows.at(-1);
  if (page.blank && above && row.depth <= above.depth) page.rows.push({ depth: 0, text: '' });
  page.blank = false;
  page.rows.push(row);
}

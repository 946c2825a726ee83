/**
 * A stretch of one line of a file. Lines count from 1, columns from 0, `to` is exclusive, and both are measured in the
 * file as its author wrote it, so an editor can go there.
 */
export interface Span {
  line: number;
  from: number;
  to: number;
}

/** What ends a line, on whichever system it was written. */
export const lineEnd = /\r\n|\n|\r|\u2028|\u2029/;

/** The smallest span on one line that covers both. Spans of different lines: the first one wins, since a finding points at a line. */
export function cover(first: Span, last: Span): Span {
  if (first.line !== last.line) return first;
  return { line: first.line, from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
}

/** File order, for sorting findings. */
export function before(a: Span, b: Span): number {
  return a.line - b.line || a.from - b.from || a.to - b.to;
}

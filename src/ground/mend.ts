import type { Fix } from './diagnostic.ts';
import { before, lineEnd } from './span.ts';

/**
 * A text with some mends made in it, and which they were. Of two that overlap the one that begins first is made, for
 * the other was meant for words that are no longer there. Nothing else of the text changes, its line ends included.
 */
export function mend<Of extends Fix>(text: string, fixes: readonly Of[]): { text: string; made: Of[] } {
  const lines = linesOf(text);
  const made: Of[] = [];
  let mended = '';
  let at = 0;
  for (const fix of fixes.toSorted((a, b) => before(a.span, b.span))) {
    const line = lines[fix.span.line - 1];
    const last = made.at(-1);
    if (!line || (last && before(last.span, fix.span) === 0)) continue;
    const from = Math.min(line.from + fix.span.from, line.to);
    if (from < at) continue;
    mended += text.slice(at, from) + fix.text;
    at = Math.max(from, Math.min(line.from + fix.span.to, line.to));
    made.push(fix);
  }
  return { text: mended + text.slice(at), made };
}

/** Where each line begins and ends, without its line end and the byte order mark that may stand before the first. */
function linesOf(text: string): { from: number; to: number }[] {
  const ends = [...text.matchAll(new RegExp(lineEnd, 'g'))];
  const starts = [text.startsWith('\ufeff') ? 1 : 0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((from, i) => ({ from, to: ends[i]?.index ?? text.length }));
}

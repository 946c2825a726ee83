import { openers } from './forms.ts';
import { lex } from './lexer.ts';
import type { Line } from './outline.ts';

/** How far a line is looked ahead of: enough to see what its neighbours have in common. */
const furthest = 60;

const holdsText = (line: Line): boolean => line.kind === 'line' || line.kind === 'prose';

/** By how many columns a file goes from one level to the next: the commonest first step from the margin. */
export function stepOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let before: Line | undefined;
  for (const line of lines) {
    if (!holdsText(line)) continue;
    if (before?.indent === 0 && line.indent > 0) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
    before = line;
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 2;
}

/** Where the lines under a line are expected to begin, and the first of them that does. */
export interface Under {
  indent: number;
  line?: number;
}

/**
 * The column that the lines under a line share. One of them may have slipped, so it is the first column that two of
 * them have, or that lies one step further in; failing that, one step.
 */
export function expectedUnder(lines: readonly Line[], number: number, indent: number, step: number): Under {
  let seen: Map<number, { times: number; line: number }> | undefined;
  for (let at = number; at < Math.min(number + furthest, lines.length); at++) {
    const line = lines[at] as Line;
    if (!holdsText(line)) continue;
    if (line.indent <= indent && (indent > 0 || opens(line))) break;
    if (line.indent <= indent) continue;
    seen ??= new Map();
    const known = seen.get(line.indent);
    seen.set(line.indent, { times: (known?.times ?? 0) + 1, line: known?.line ?? line.number });
  }
  if (!seen) return { indent: indent + step };
  const shared = [...seen].filter(([column, { times }]) => times > 1 || column === indent + step);
  const [first] = shared.sort(([a], [b]) => a - b);
  // A line and what stands under it, in one column two steps in: the line slipped.
  if (seen.size === 1 && first?.[0] === indent + 2 * step && first[1].times === 2) return { indent: indent + step };
  return first ? { indent: first[0], line: first[1].line } : { indent: indent + step };
}

/** Whether a line begins as a declaration does. */
function opens(line: Line): boolean {
  const lexemes = lex(line);
  return openers.has(lexemes[0]?.key ?? '') || lexemes.at(-1)?.key === 'hours';
}

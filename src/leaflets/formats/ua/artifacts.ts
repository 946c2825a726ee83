import type { Drawn } from './tokens.ts';
import { numberAfter } from './tokens.ts';

/**
 * Writes a page's drawing again, and marks as artifact whatever is no part of the structure, so that a screen reader
 * passes over it: page numbers, borders, backgrounds, and the content that `isArtifact` names by its mark.
 */
export function withArtifacts(drawing: readonly Drawn[], isArtifact: (mark: number) => boolean): Uint8Array {
  const lines: string[] = [];
  let depth = 0;
  for (const { kind, operations } of drawing) {
    const sources = operations.map((operation) => operation.source);
    const first = operations[0];
    const mark = first && numberAfter(first, 'MCID');
    if (first?.operator === 'EMC') depth--;
    const isLoose =
      depth === 0 && (kind === 'path' || kind === 'object' || (kind === 'text' && !holdsMarks(operations)));
    if (isLoose) lines.push(kind === 'text' ? PAGINATION : LAYOUT, ...sources, 'EMC');
    else if (depth === 0 && mark !== undefined && isArtifact(mark)) lines.push(LAYOUT);
    else lines.push(...sources);
    if (first?.operator === 'BDC' || first?.operator === 'BMC') depth++;
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}

const PAGINATION = '/Artifact <</Type /Pagination>> BDC';
const LAYOUT = '/Artifact <</Type /Layout>> BDC';

function holdsMarks(operations: Drawn['operations']): boolean {
  return operations.some((operation) => numberAfter(operation, 'MCID') !== undefined);
}

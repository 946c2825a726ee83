import { type Drawn, numberAfter, type Operation } from './tokens.ts';

/**
 * Marks as artifact whatever is no part of the structure, so that a screen reader passes over it: page numbers, borders,
 * backgrounds, and the content that `isArtifact` names by its mark.
 */
export function withArtifacts(drawing: readonly Drawn[], isArtifact: (mark: number) => boolean): readonly Drawn[] {
  let depth = 0;
  return drawing.flatMap((drawn) => {
    const { kind, operations } = drawn;
    const first = operations[0];
    const mark = first && numberAfter(first, 'MCID');
    if (first?.operator === 'EMC') depth--;
    const outside = depth === 0;
    if (first?.operator === 'BDC' || first?.operator === 'BMC') depth++;
    const isLoose = kind === 'path' || kind === 'object' || (kind === 'text' && !holdsMarks(operations));
    if (outside && isLoose) return [kind === 'text' ? PAGINATION : LAYOUT, drawn, END];
    return [outside && mark !== undefined && isArtifact(mark) ? LAYOUT : drawn];
  });
}

const PAGINATION = begin('/Artifact <</Type /Pagination>>');
const LAYOUT = begin('/Artifact <</Type /Layout>>');
const END = alone({ operator: 'EMC', operands: [], source: 'EMC' });

function begin(artifact: string): Drawn {
  return alone({ operator: 'BDC', operands: artifact.split(' '), source: `${artifact} BDC` });
}

function alone(operation: Operation): Drawn {
  return { kind: 'other', operations: [operation] };
}

function holdsMarks(operations: Drawn['operations']): boolean {
  return operations.some((operation) => numberAfter(operation, 'MCID') !== undefined);
}

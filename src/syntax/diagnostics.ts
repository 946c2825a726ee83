import type { Diagnostic } from '../ground/diagnostic.ts';
import * as layout from './diagnostics/layout.ts';
import * as lines from './diagnostics/lines.ts';
import * as names from './diagnostics/names.ts';

export * from './diagnostics/layout.ts';
export * from './diagnostics/lines.ts';
export * from './diagnostics/names.ts';

/** Every diagnostic of reading and of names. */
export const catalogue: readonly Diagnostic[] = [layout, lines, names].flatMap((group) => Object.values(group));

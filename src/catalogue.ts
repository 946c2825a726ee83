import type { Diagnostic } from './ground/diagnostic.ts';
import { catalogue as reading } from './syntax/diagnostics.ts';

/** Every diagnostic, by code. */
export const catalogue: readonly Diagnostic[] = [...reading].sort((a, b) => a.code.localeCompare(b.code));

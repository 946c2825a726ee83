import * as checks from './checks/diagnostics.ts';
import type { Diagnostic } from './ground/diagnostic.ts';
import * as policy from './policy/diagnostics.ts';
import { catalogue as reading } from './syntax/diagnostics.ts';

/** Every diagnostic, by code. */
export const catalogue: readonly Diagnostic[] = [reading, Object.values(policy), Object.values(checks)]
  .flat()
  .sort((a, b) => a.code.localeCompare(b.code));

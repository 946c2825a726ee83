import { catalogue as checks } from './checks/index.ts';
import type { Diagnostic } from './ground/diagnostic.ts';
import * as brand from './pages/diagnostics.ts';
import * as policy from './policy/diagnostics.ts';
import { catalogue as standards } from './standards/index.ts';
import { catalogue as reading } from './syntax/diagnostics.ts';

/** Every diagnostic, by code. */
export const catalogue: readonly Diagnostic[] = [
  reading,
  Object.values(policy),
  checks,
  standards,
  Object.values(brand),
]
  .flat()
  .sort((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)));

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeProcesses } from './processes.ts';
import type { Measured } from './table.ts';

const documents = 'html,large-print,pdf,large-print-pdf';

/** Whole builds by a program, against ten seconds: all twenty documents of the five associations, and one page anew. */
export function printing(program: string): Measured[] {
  const out = mkdtempSync(join(tmpdir(), 'pledge-bench-'));
  const build = (specs: string, formats: string) =>
    ['node', program, 'build', specs, '--out', out, '--formats', formats] as const;
  const rows = timeProcesses(
    [
      { what: 'ten leaflets as pages and as PDFs', line: build('specs', documents), goal: 1 },
      { what: 'the page of one again', line: build('specs/ocean-housing.pledge', 'html'), goal: 0.1 },
    ],
    3,
  );
  rmSync(out, { recursive: true });
  return [{ what: 'ten seconds', samples: [10_000] }, ...rows];
}

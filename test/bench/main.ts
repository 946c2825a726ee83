// `npm run bench`: every figure is a ratio to its table's first row, from one run on one machine.
import { existsSync } from 'node:fs';
import { timeProcesses } from './processes.ts';
import { ratios } from './table.ts';

const specification = 'specs/ocean-housing.pledge';
const built = 'dist/src/cli/pledge.mjs';
if (!existsSync(built)) throw new Error('Start-up is measured on the built package: run `npm run build` first.');

const starting = timeProcesses(
  [
    { what: 'node -e 0', arguments: ['-e', '0'] },
    { what: 'pledge --help, built', arguments: [built, '--help'] },
    { what: 'pledge check, built', arguments: [built, 'check', specification], goal: 3 },
    { what: 'pledge check, from the sources', arguments: ['src/cli/pledge.mjs', 'check', specification] },
  ],
  15,
);
console.log(ratios('Starting a process', starting));

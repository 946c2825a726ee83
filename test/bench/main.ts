// `npm run bench`: every figure is a ratio to its table's first row, from one run on one machine.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { allPairs, growingComparison, writtenOut } from './comparing.ts';
import { afterAKeystroke, againstYaml, growth } from './compiling.ts';
import { printing } from './printing.ts';
import { rowsOf, timeProcesses } from './processes.ts';
import { assessing, manyCases } from './rules/assessing.ts';
import { dueDates, farOn } from './rules/due-dates.ts';
import { afterAMillion } from './rules/memory.ts';
import { ratios } from './table.ts';

const specification = 'specs/ocean-housing.pledge';
const [quick, built, sources] = ['dist/pledge', 'dist/src/cli/pledge.mjs', 'src/cli/pledge.mjs'];
if (!existsSync(built)) throw new Error('Start-up is measured on the built package: run `npm run build` first.');

const starting = timeProcesses(
  [
    { what: 'node -e 0', line: ['node', '-e', '0'] },
    { what: 'pledge check, from the snapshot', line: [quick, 'check', specification], goal: 3 },
    { what: 'pledge check, bundled', line: ['node', built, 'check', specification], goal: 3 },
    { what: 'pledge check, from the sources', line: ['node', sources, 'check', specification] },
    { what: 'pledge explain P0101, from the snapshot', line: [quick, 'explain', 'P0101'] },
    { what: 'pledge --version, bundled', line: ['node', built, '--version'] },
  ],
  15,
);
console.log(ratios('Starting a process', starting));

console.log(ratios('Printing', printing(sources)));

const text = readFileSync(specification, 'utf8');
const { compiled, statements } = await againstYaml(text);
console.log(ratios('Reading a specification, against YAML with all that it compiles to', compiled));
console.log(ratios('Reading a specification, against YAML with its statements alone', statements));
console.log(ratios('Parse, compile and check, for as much text', await growth(text, [1, 10, 100])));
console.log(ratios('After one keystroke', await afterAKeystroke(text, [500, 2000, 8000])));

const [due = [], others = []] = await dueDates();
console.log(ratios('Due dates, ten working days on', due));
console.log(ratios('Due dates, the module against others', others));
console.log(ratios('Due dates, further on', await farOn()));
const [standings = [], outcomes = []] = await assessing();
console.log(ratios('Assessing a case against ten promises: met, missed or pending', standings));
console.log(ratios('Assessing a case against ten promises: whole outcomes, against the same', outcomes));
console.log(ratios('Assessing as many cases, a case', await manyCases()));
console.log(ratios('Memory that the outcomes of a case take', rowsOf('test/bench/rules/held.ts')));
console.log(ratios('The heap', await afterAMillion()));
console.log(ratios('Policies side by side, as they become more', growingComparison([5, 50, 500])));

const fifty = writtenOut(50);
const together = timeProcesses(
  [
    { what: 'pledge check, 50 policies', line: ['node', built, 'check', fifty] },
    { what: 'pledge compare, the same', line: ['node', built, 'compare', fifty, '--format', 'json'], goal: 1.5 },
  ],
  3,
);
rmSync(fifty, { recursive: true });
console.log(ratios('Side by side, against reading and checking', together));
console.log(ratios('Which limit is the stricter', allPairs()));

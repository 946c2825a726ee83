import process from 'node:process';
import { Readable } from 'node:stream';
import { startupSnapshot } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { blocks, clauses, statements } from '../language/index.ts';
import { sharedWords } from './compiling.ts';
import { readIfThere } from './files.ts';
import { type Process, start } from './start.ts';
import { starter } from './starter.ts';

// Run once, when the package is built; what is made here is in memory when Node starts from the snapshot.
const words = sharedWords({});

/** A policy with a line of each form: reading it leaves the grammar worked out, and the code that reads one compiled. */
function everything(): string {
  const forms = [...Object.values(statements), ...Object.values(clauses)];
  const fields = Object.values(blocks).flatMap(({ example, fields }) => [
    example,
    ...Object.values(fields).map((field) => `  ${field.example}`),
  ]);
  const promises = forms.flatMap(({ example }) => example.split('\n').map((line) => `  ${line}`));
  return [starter('Any Association'), 'section Every clause', ...promises, ...fields, ''].join('\n');
}

/** Ends as soon as everything is written: to take its memory apart first would be the twentieth part of a check. */
async function begin(process: Process & Pick<NodeJS.Process, 'argv'>): Promise<void> {
  const code = await start(process.argv.slice(1), process, { words });
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write('', written));
  process.exit(code);
}

/**
 * Begins as the snapshot does, with a process of which nobody reads the output: what was never run before the snapshot
 * is taken would have to be compiled at each start.
 */
function rehearse(...argv: string[]): Promise<void> {
  const nowhere = { on: () => {}, write: (_text: string, written?: () => void) => written?.() };
  const input = Readable.from([Buffer.from(everything())]);
  const [on, exit] = [() => {}, () => {}];
  const like = { argv: ['node', ...argv], env: {}, on, exit, stdin: input, stdout: nowhere, stderr: nowhere };
  return begin(like as unknown as typeof process);
}

/** While a snapshot is made V8 has no Temporal; another stands in for it, so that what reckons with time is run too. */
async function withTemporal(rehearsals: () => Promise<void>): Promise<void> {
  const other = readIfThere('node_modules/temporal-polyfill/global.js');
  const { DateTimeFormat } = Intl;
  runInThisContext(other && 'text' in other ? other.text : '');
  await rehearsals();
  // No trace of it may stay: a snapshot cannot hold the formats of dates that it has made.
  Intl.DateTimeFormat = DateTimeFormat;
  Reflect.deleteProperty(Date.prototype, 'toTemporalInstant');
  Reflect.deleteProperty(globalThis, 'Temporal');
}

withTemporal(async () => {
  await rehearse('check', '-', '--notes');
  await rehearse('explain', 'P0101');
  await rehearse('check', 'specs', '--notes', '--standards');
});

startupSnapshot.setDeserializeMainFunction(begin, process);

import process from 'node:process';
import { startupSnapshot } from 'node:v8';
import { checks, readied } from '../checks/index.ts';
import { plain } from '../ground/report.ts';
import { blocks, clauses, statements } from '../language/index.ts';
import { compile } from '../pledge.ts';
import { against } from '../standards/index.ts';
import { brandsFound } from './brands.ts';
import { sharedWords } from './compiling.ts';
import { attempt } from './failures.ts';
import { readSpecifications } from './files.ts';
import { run } from './program.ts';
import { start } from './start.ts';
import { starter } from './starter.ts';
import type { Terminal } from './terminal.ts';

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

/** Runs a command whose output nobody reads. While a snapshot is made there is no Temporal, and so no today. */
function rehearse(...argv: string[]): Promise<unknown> {
  const nowhere = { write: () => {}, paint: plain, width: 100 };
  const terminal: Terminal = {
    out: nowhere,
    err: nowhere,
    input: async () => Buffer.from(everything()),
    today: undefined as never,
    stopped: () => Promise.resolve(),
    words,
  };
  return run(argv, terminal);
}

/** As much of a day as is to be had without a calendar. */
const someDay = { toString: () => '2026-11-22' } as Temporal.PlainDate;

/** Checks the policies that are here and their brands, check by check, since those that ask what day it is get no answer. */
async function rehearseChecks(): Promise<void> {
  const { specifications } = await readSpecifications(['specs'], async () => new Uint8Array());
  await attempt('rehearsing', () => brandsFound(specifications));
  for (const { text } of specifications) {
    const { policy, tree } = compile(text, { vocabulary: words, on: undefined as never });
    const checking = readied(policy, tree, someDay);
    for (const { look } of [...checks, ...against(words.known)]) await attempt('rehearsing', () => look(checking));
  }
}

rehearse('check', '-', '--notes')
  .then(() => rehearse('explain', 'P0101'))
  .then(rehearseChecks);

startupSnapshot.setDeserializeMainFunction(() => {
  start(process.argv.slice(1), { words }).then((code) => {
    process.exitCode = code;
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import type { Measured } from './table.ts';

/** A program and what it is given. */
export type Command = { readonly what: string; readonly line: readonly [string, ...string[]]; readonly goal?: number };

/**
 * Whole processes, from start to exit, in milliseconds. They run in turn, one of each a round, so that whatever else
 * the machine does slows all of them alike. A command that does not exit with 0 is a bench that measures nothing: it throws.
 */
export function timeProcesses(commands: readonly Command[], rounds: number): Measured[] {
  const measured = commands.map(({ what, goal }) => ({ what, goal, samples: [] as number[] }));
  // Certificates that only this machine wants would be counted as start-up; a compile cache is part of the package.
  const { NODE_EXTRA_CA_CERTS: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  for (let round = -1; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const start = performance.now();
      const [program, ...given] = command.line;
      const run = spawnSync(program, given, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      const milliseconds = performance.now() - start;
      if (run.status !== 0) throw new Error(`${command.what} ended with ${run.status}: ${run.stderr}`);
      // The first round fills the caches.
      if (round >= 0) measured[index]?.samples.push(milliseconds);
    }
  }
  return measured;
}

/** The rows that a program prints as JSON. */
export function rowsOf(program: string): Measured[] {
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' }));
}

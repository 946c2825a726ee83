import { buffer } from 'node:stream/consumers';
import colours from 'picocolors';
import { type Paint, plain } from '../ground/report.ts';
import { fault } from './failures.ts';
import { run } from './program.ts';
import type { ExitCode, Stream, Terminal } from './terminal.ts';

/** As much of a process as a command needs; the one in which we run is one. */
export type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'on' | 'once' | 'exit'>;

function paint(stream: NodeJS.WriteStream, { env }: Process): Paint {
  if (!stream.isTTY || env.NO_COLOR || env.TERM === 'dumb') return plain;
  const { bold, cyan, dim, red, yellow } = colours.createColors(true);
  return { error: (text) => bold(red(text)), warning: yellow, note: cyan, quiet: dim, strong: bold };
}

function stream(to: NodeJS.WriteStream, process: Process): Stream {
  // Whoever reads us may stop reading, as `head` does; that is no failure.
  to.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return { write: (text) => void to.write(text), paint: paint(to, process), width: to.columns ?? 100 };
}

/** Runs one command line in a process: its streams, its signals; `ready` may hold what was made beforehand. */
export function start(
  argv: readonly string[],
  process: Process,
  ready: Pick<Terminal, 'words'> = {},
): Promise<ExitCode> {
  const terminal: Terminal = {
    ...ready,
    out: stream(process.stdout, process),
    err: stream(process.stderr, process),
    input: () => buffer(process.stdin),
    today: Temporal.Now.plainDateISO('Europe/London'),
    stopped: () => new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve)),
  };
  process.on('uncaughtException', (error) => {
    terminal.err.write(`${fault('finishing its work', error)}\n`);
    process.exit(2);
  });
  return run(argv, terminal);
}

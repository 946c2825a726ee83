import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { plain } from '../../src/ground/report.ts';

/** What a command line came to. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Every test of a file that calls this works in an empty folder of its own. */
export function inAnEmptyFolder(): void {
  const home = process.cwd();
  beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'pledge-'))));
  afterEach(() => {
    const folder = process.cwd();
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Runs a command line in this process; `input` is what comes in on standard input. */
export async function pledge(argv: readonly string[], input = '', more: Partial<Terminal> = {}): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => {
      ran[name] += text;
    },
    paint: plain,
    width: 100,
  });
  ran.code = await run(argv, {
    out: stream('out'),
    err: stream('err'),
    input: async () => Buffer.from(input),
    today: Temporal.PlainDate.from('2026-11-22'),
    stopped: async () => {},
    ...more,
  });
  return ran;
}

export function save(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const bytesOf = (file: string) => readFileSync(file);

export const load = (file: string) => readFileSync(file, 'utf8');

export const folder = (path: string) => readdirSync(path).toSorted();

/** The words of a page, without its styles and tags, so that a test that fails shows something to read. */
export function wordsOf(html: string): string {
  const body = html.replace(/^.*<body>/s, '').replaceAll(/<(style|script|svg)\b.*?<\/\1>/gs, '');
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00a0]+/g, ' ');
}

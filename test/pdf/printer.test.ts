import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type BrowserNotice, type StartedBrowser, startBrowser } from '../../src/leaflets/formats/browser/start.ts';
import { openPrinter, type PrinterNotice } from '../../src/leaflets/formats/pdf.ts';
import { sample } from './sample.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pledge-test-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a browser that dies', () => {
  /** A printer whose browsers a test can get hold of. */
  function fragilePrinter() {
    const started: StartedBrowser[] = [];
    const notices: PrinterNotice[] = [];
    const start: typeof startBrowser = async (options) => {
      const browser = await startBrowser(options);
      if (browser.kind === 'started') started.push(browser);
      return browser;
    };
    const printer = openPrinter({ start, onNotice: (notice) => notices.push(notice) });
    closing.push(() => printer.close());
    const restarts = () => notices.filter((notice) => notice.kind === 'browser-restarted').length;
    const kill = () => started.at(-1)?.browser.process()?.kill('SIGKILL');
    return { printer, started, restarts, kill };
  }

  test('between two pages is started once more, and the second page is printed', async () => {
    const { printer, started, restarts, kill } = fragilePrinter();
    const first = await printer.print(sample());
    kill();
    expect(await printer.print(sample())).toEqual(first);
    expect([started.length, restarts()]).toEqual([2, 1]);
  });

  test('in the middle of a page is started once more, and the pages that wait are printed too', async () => {
    const { printer, started, restarts, kill } = fragilePrinter();
    await printer.print(sample());
    const pages = [printer.print(sample()), printer.print(sample())];
    setTimeout(kill, 5);
    expect((await Promise.all(pages)).map((printed) => printed.kind)).toEqual(['printed', 'printed']);
    expect([started.length, restarts()]).toEqual([2, 1]);
  });

  test('whenever it sees a page is given up for that page alone', async () => {
    const deadly = sample('<h1>Deadly</h1>');
    const { printer, started } = fragilePrinter();
    await printer.print(sample());
    const printed = printer.print(deadly);
    const killer = setInterval(() => started.at(-1)?.browser.process()?.kill('SIGKILL'), 1);
    expect(await printed).toMatchObject({ kind: 'not-printed', problem: { kind: 'browser-failed' } });
    clearInterval(killer);
    expect(await printer.print(sample())).toMatchObject({ kind: 'printed' });
  });

  test('without an answer, is ended when patience runs out', async () => {
    const printer = openPrinter({ patience: 1 });
    closing.push(() => printer.close());
    expect(await printer.print(sample())).toEqual({
      kind: 'not-printed',
      problem: { kind: 'browser-failed', reason: 'no answer within 0.001 seconds' },
    });
  });
});

describe('a printer', () => {
  test('that never printed has nothing to close', async () => expect(await openPrinter().close()).toBeUndefined());

  test('that is closed prints no more, and finishes what it had begun', async () => {
    const printer = openPrinter();
    const begun = printer.print(sample());
    await printer.close();
    expect(await begun).toMatchObject({ kind: 'printed' });
    expect(await printer.print(sample())).toEqual({ kind: 'not-printed', problem: { kind: 'printer-closed' } });
  });

  test('leaves no process behind', async () => {
    const started = await startBrowser();
    if (started.kind !== 'started') throw new Error('no browser');
    const process = started.browser.process();
    const printer = openPrinter({ start: async () => started });
    await printer.print(sample());
    await printer.close();
    expect(process?.exitCode ?? process?.signalCode).not.toBeNull();
  });
});

/** Prints one page in a process of its own and tells how it went. */
async function printElsewhere(environment: Record<string, string>, as: { uid?: number } = {}): Promise<unknown> {
  const script = `
    import { openPrinter } from '${path.resolve('src/leaflets/formats/pdf.ts')}';
    const printer = openPrinter();
    const page = { html: '<h1>Hello</h1>', title: 'Hello', lang: 'en-GB', author: 'Us', date: '2026-04-01' };
    const printed = await printer.print(page);
    await printer.close();
    console.log(JSON.stringify(printed.kind === 'printed' ? printed.reading.text : printed.problem));`;
  const flags = ['--input-type=module', '--eval', script];
  const env = { PATH: process.env.PATH ?? '', HOME: os.homedir(), ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, flags, { ...as, env });
  return JSON.parse(stdout);
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the bundled browser', () => {
  // Root hands the work to an ordinary user, so that the browser's sandbox is tried too.
  const uid = process.getuid?.() === 0 ? 65_534 : (process.getuid?.() ?? 0);

  test('is unpacked once by two processes that start together, for a user who has no home', {
    timeout: 300_000,
  }, async () => {
    const TMPDIR = temporaryFolder();
    chmodSync(TMPDIR, 0o777);
    const prints = await Promise.all([1, 2].map(() => printElsewhere({ HOME: '/nonexistent', TMPDIR }, { uid })));
    expect(prints).toEqual(['Hello', 'Hello']);
    const cache = path.join(TMPDIR, `pledge-${uid}`);
    expect(statSync(cache).mode & 0o077).toBe(0);
    const [folder, ...others] = readdirSync(cache);
    expect([folder, others]).toEqual([expect.stringMatching(/^chromium-\d+\.\d+\.\d+-x64$/), []]);
    expect(sizeOf(cache) / 1e6).toBeLessThan(300);
  });

  test('says what is in its way where nothing can be written', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const started = await startBrowser({ cache: path.join(file, 'cache') });
    expect(started.kind === 'no-browser' && started.attempts[0]).toMatchObject({
      origin: 'bundled',
      reason: expect.stringContaining('ENOTDIR'),
    });
  });
});

test.skipIf(process.platform === 'win32')(
  'a system without a sandbox is told of, and printed on all the same',
  async () => {
    const real = await startBrowser();
    if (real.kind !== 'started') throw new Error('no browser');
    await real.browser.close();
    const browser = path.join(temporaryFolder(), 'headless-shell');
    const script = `#!/bin/sh
    export LD_LIBRARY_PATH="${path.dirname(real.executable)}/al2023/lib"
    case "$*" in *--no-sandbox*) exec "${real.executable}" "$@" ;; esac
    echo 'FATAL: No usable sandbox! Update your kernel.' >&2; exit 1`;
    writeFileSync(browser, script, { mode: 0o755 });
    const notices: BrowserNotice[] = [];
    const started = await startBrowser({
      onNotice: (notice) => notices.push(notice),
      machine: {
        platform: process.platform,
        architecture: process.arch,
        environment: { PUPPETEER_EXECUTABLE_PATH: browser },
        home: '/nonexistent',
        isRoot: false,
      },
    });
    if (started.kind === 'started') await started.browser.close();
    expect(started).toMatchObject({ kind: 'started', origin: 'named', sandboxed: false });
    expect(notices).toEqual([{ kind: 'no-sandbox', reason: 'none-available' }]);
  },
);

test('a browser that the user names is used or refused, and no other is put in its place', async () => {
  expect(await printElsewhere({ PUPPETEER_EXECUTABLE_PATH: '/no/such/browser' })).toEqual({
    kind: 'no-browser',
    platform: process.platform,
    attempts: [
      { origin: 'named', executable: '/no/such/browser', reason: expect.stringContaining('/no/such/browser') },
    ],
  });
});

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
}

import { access } from 'node:fs/promises';
import os from 'node:os';
import type { Browser, LaunchOptions } from 'puppeteer';
import { bundledBrowser, cacheFolder } from './bundled.ts';
import { type BrowserOrigin, installedPaths, type Machine, originsToTry } from './choice.ts';
import { type Attempt, isWithoutSandbox, type NoBrowser, reasonOf } from './problem.ts';

export type { Browser, Page, PDFOptions } from 'puppeteer';

/** What is worth telling the user while a browser starts. */
export type BrowserNotice =
  | { readonly kind: 'unpacking-browser'; readonly folder: string }
  | { readonly kind: 'no-sandbox'; readonly reason: 'root' | 'none-available' };

export type BrowserOptions = {
  readonly onNotice?: (notice: BrowserNotice) => void;
  /** Where the bundled browser is kept; otherwise the user's cache folder, or a temporary one. */
  readonly cache?: string;
  readonly machine?: Machine;
};

export type StartedBrowser = {
  readonly kind: 'started';
  readonly browser: Browser;
  readonly origin: BrowserOrigin;
  readonly executable: string;
  /** False where pages had to be drawn without the browser's own sandbox around them. */
  readonly sandboxed: boolean;
};

type Candidate = {
  readonly origin: BrowserOrigin;
  readonly executable: string;
  readonly environment?: Record<string, string>;
};
type Puppeteer = typeof import('puppeteer')['default'];

// Pages come from a string. Should one ask for anything, no name resolves, not even before the page's own refusal.
const NO_NETWORK = ['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=direct://', '--disable-quic'];
// Hinting rounds the width of each letter to a whole pixel of a screen that a printed page does not have.
const TRUE_LETTERS = ['--font-render-hinting=none', '--disable-gpu'];

/** Starts the best browser that this machine has (see `originsToTry`), without a window or a network. Never rejects. */
export async function startBrowser(options: BrowserOptions = {}): Promise<StartedBrowser | NoBrowser> {
  const machine = options.machine ?? thisMachine();
  const attempts: Attempt[] = [];
  const puppeteer = await import('puppeteer').catch((error: unknown) => reasonOf(error));
  if (typeof puppeteer === 'string') {
    const reason = `the package puppeteer cannot be loaded: ${puppeteer}`;
    return { kind: 'no-browser', platform: machine.platform, attempts: [{ origin: 'puppeteer', reason }] };
  }
  for (const origin of originsToTry(machine)) {
    try {
      for (const candidate of await candidates(origin, machine, options, puppeteer.default)) {
        const result = await launch(puppeteer.default, candidate, machine, options);
        if (result.kind === 'started') return result;
        attempts.push(result.attempt);
      }
    } catch (error) {
      attempts.push({ origin, reason: reasonOf(error) });
    }
  }
  return { kind: 'no-browser', platform: machine.platform, attempts };
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    home: os.homedir(),
    isRoot: process.getuid?.() === 0,
  };
}

async function candidates(
  origin: BrowserOrigin,
  machine: Machine,
  options: BrowserOptions,
  puppeteer: Puppeteer,
): Promise<readonly Candidate[]> {
  switch (origin) {
    case 'named':
      return [{ origin, executable: machine.environment.PUPPETEER_EXECUTABLE_PATH ?? '' }];
    case 'puppeteer':
      return await existing(origin, await Promise.all([ownPath(puppeteer, 'shell'), ownPath(puppeteer, true)]));
    case 'installed':
      return await existing(origin, installedPaths(machine));
    case 'bundled': {
      const cache = options.cache ?? (await cacheFolder(machine.environment, machine.home));
      const onUnpack = (folder: string) => options.onNotice?.({ kind: 'unpacking-browser', folder });
      return [{ origin, ...(await bundledBrowser(cache, onUnpack)) }];
    }
  }
}

async function ownPath(puppeteer: Puppeteer, headless: true | 'shell'): Promise<string> {
  // Puppeteer rejects when it keeps no browser, which is the usual case and no fault.
  return await puppeteer.executablePath({ headless }).catch(() => '');
}

async function existing(origin: BrowserOrigin, paths: readonly string[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const executable of paths) {
    const present = await access(executable).then(
      () => true,
      () => false,
    );
    if (present) found.push({ origin, executable });
  }
  return found;
}

async function launch(
  puppeteer: Puppeteer,
  candidate: Candidate,
  machine: Machine,
  options: BrowserOptions,
): Promise<StartedBrowser | { readonly kind: 'failed'; readonly attempt: Attempt }> {
  const { origin, executable } = candidate;
  try {
    try {
      const browser = await open(puppeteer, candidate, !machine.isRoot);
      if (machine.isRoot) options.onNotice?.({ kind: 'no-sandbox', reason: 'root' });
      return { kind: 'started', browser, origin, executable, sandboxed: !machine.isRoot };
    } catch (error) {
      if (machine.isRoot || !isWithoutSandbox(error)) throw error;
      const browser = await open(puppeteer, candidate, false);
      options.onNotice?.({ kind: 'no-sandbox', reason: 'none-available' });
      return { kind: 'started', browser, origin, executable, sandboxed: false };
    }
  } catch (error) {
    return { kind: 'failed', attempt: { origin, executable, reason: reasonOf(error) } };
  }
}

/**
 * Speaks to the browser through a pipe, which leaves no port open for other programs to drive it by. One that cannot is
 * spoken to through a port; and one that cannot start at all only then leaves its last words in the error.
 */
async function open(puppeteer: Puppeteer, candidate: Candidate, sandboxed: boolean): Promise<Browser> {
  try {
    return await puppeteer.launch({ ...launchOptions(candidate, sandboxed), pipe: true });
  } catch {
    return await puppeteer.launch(launchOptions(candidate, sandboxed));
  }
}

function launchOptions({ executable, environment, origin }: Candidate, sandboxed: boolean): LaunchOptions {
  const isShell = origin === 'bundled' || /headless[-_]shell/.test(executable);
  return {
    executablePath: executable,
    headless: isShell ? 'shell' : true,
    env: { ...process.env, ...environment },
    args: [...NO_NETWORK, ...TRUE_LETTERS, ...(sandboxed ? [] : ['--no-sandbox'])],
  };
}

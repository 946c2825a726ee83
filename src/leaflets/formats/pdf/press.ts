import type { NoBrowser } from '../browser/problem.ts';
import { type BrowserOptions, type Page, type StartedBrowser, startBrowser } from '../browser/start.ts';

/** A running browser with the one page that all prints share. */
export type Press = {
  readonly kind: 'open';
  readonly started: StartedBrowser;
  readonly page: Page;
  /** Addresses that the present document asked for in vain. */
  readonly refused: Set<string>;
  /** Rejects when the page or its browser is gone; never resolves. */
  readonly gone: Promise<never>;
};

// An A4 sheet at 96 dots to the inch: what a style for print is measured against before it is printed.
const SHEET = { width: 794, height: 1123 };

/**
 * Starts a browser and readies its page: print styles, no script, no network. What comes in the document itself
 * (`data:`) may be shown; nothing else is fetched, neither from the network nor from this machine.
 */
export async function openPress(
  options: BrowserOptions,
  start: typeof startBrowser = startBrowser,
): Promise<Press | NoBrowser> {
  const started = await start(options);
  if (started.kind !== 'started') return started;
  try {
    return await readyPress(started);
  } catch (error) {
    await endBrowser(started);
    throw error;
  }
}

async function readyPress(started: StartedBrowser): Promise<Press> {
  const page = await started.browser.newPage();
  const refused = new Set<string>();
  const gone = new Promise<never>((_, reject) => {
    page.once('error', reject);
    started.browser.once('disconnected', () => reject(new Error('the browser ended unexpectedly')));
  });
  // Whoever is printing waits for it; between prints nobody does.
  gone.catch(() => undefined);
  await page.setJavaScriptEnabled(false);
  await refuseRequests(page, (address) => refused.add(address));
  await page.emulateMediaType('print');
  await toSheet(page);
  return { kind: 'open', started, page, refused, gone };
}

/** Lets a page show what it carries within itself, and lets it ask for nothing else; `onRefused` hears what it asked for. */
export async function refuseRequests(page: Page, onRefused: (address: string) => void): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = request.url().startsWith('data:') && !request.isNavigationRequest();
    if (!isOwn) onRefused(request.url().slice(0, 200));
    // A document that is led elsewhere must stay: any other refusal would put an error page in its place.
    const answer = isOwn ? request.continue() : request.abort('aborted');
    // A page that closes meanwhile has no answer to give.
    answer.catch(() => undefined);
  });
}

/** Lays the page out at the width of a sheet. */
export async function toSheet(page: Page): Promise<void> {
  await page.setViewport(SHEET);
}

/** Ends the browser, also one that no longer answers. */
export async function closePress(press: Press): Promise<void> {
  await endBrowser(press.started);
}

async function endBrowser({ browser }: StartedBrowser): Promise<void> {
  const process = browser.process();
  const deadline = setTimeout(() => process?.kill('SIGKILL'), 5000);
  await browser.close().catch(() => process?.kill('SIGKILL'));
  clearTimeout(deadline);
}

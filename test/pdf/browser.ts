import { afterAll } from 'vitest';
import { type Page, type StartedBrowser, startBrowser } from '../../src/leaflets/formats/browser/start.ts';
import { refuseRequests } from '../../src/leaflets/formats/pdf/press.ts';

export type Viewport = { readonly width: number; readonly height: number };
export type WithPage = <T>(html: string, viewport: Viewport, use: (page: Page) => Promise<T>) => Promise<T>;

/** The narrowest screen that a page must fit without sideways scrolling (WCAG 2.2, 1.4.10), in CSS pixels. */
export const NARROW: Viewport = { width: 320, height: 640 };
export const DESK: Viewport = { width: 1280, height: 800 };

/**
 * Opens a document in the browser that leaflets are printed with and hands the page to `use`: for axe-core, for layout,
 * for a picture. Scripts that the test adds run; nothing is fetched. Fonts have loaded. Each call starts a browser.
 */
export const withPage: WithPage = async (html, viewport, use) => {
  const started = await start();
  try {
    return await inPage(started, html, viewport, use);
  } finally {
    await started.browser.close();
  }
};

/** The same with one browser for all tests of a file, which is ten times as fast. Call it once, outside the tests. */
export function useBrowser(): WithPage {
  let starting: Promise<StartedBrowser> | undefined;
  afterAll(async () => await (await starting)?.browser.close());
  return async (html, viewport, use) => {
    starting ??= start();
    return await inPage(await starting, html, viewport, use);
  };
}

async function start(): Promise<StartedBrowser> {
  const started = await startBrowser();
  if (started.kind === 'started') return started;
  throw new Error(started.attempts.map((attempt) => attempt.reason).join('; '));
}

async function inPage<T>(
  { browser }: StartedBrowser,
  html: string,
  viewport: Viewport,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await refuseRequests(page, () => undefined);
    await page.setViewport(viewport);
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    return await use(page);
  } finally {
    await page.close();
  }
}

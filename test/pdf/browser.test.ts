import { expect, test } from 'vitest';
import { NARROW, useBrowser, withPage } from './browser.ts';
import { sample } from './sample.ts';

const onScreen = useBrowser();
const wide = '<style>p { width: 400px; }</style><p id="p">Wide</p>';
const overflow = () => document.documentElement.scrollWidth - innerWidth;

test('a page is laid out at the size that was asked for', async () => {
  expect(await onScreen(wide, NARROW, (page) => page.evaluate(overflow))).toBeGreaterThan(80);
  expect(await onScreen(wide, { width: 800, height: 600 }, (page) => page.evaluate(overflow))).toBe(0);
});

test('a test may run a script of its own, while the page reaches nothing', async () => {
  const refused = await onScreen('<img src="http://127.0.0.1:9/a.png">', NARROW, async (page) => {
    await page.addScriptTag({ content: 'window.added = document.images[0].naturalWidth;' });
    return await page.evaluate(() => (window as unknown as { added: number }).added);
  });
  expect(refused).toBe(0);
});

test('a page alone has its fonts loaded, and can be looked at', async () => {
  const [loaded, picture] = await withPage(sample().html, NARROW, async (page) => [
    await page.evaluate(() => [...document.fonts].map((face) => face.status)),
    await page.screenshot(),
  ]);
  expect(loaded).toEqual(['loaded', 'loaded']);
  expect(
    Buffer.from(picture ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

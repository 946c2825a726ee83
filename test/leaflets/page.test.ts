import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/leaflets/formats/html.ts';
import { largePrint } from '../../src/leaflets/formats/large-print.ts';
import { largePrintPaper } from '../../src/leaflets/formats/large-print-paper.ts';
import { paper } from '../../src/leaflets/formats/paper.ts';
import { DESK, NARROW, useBrowser } from '../pdf/browser.ts';
import { print } from './materials.ts';
import { look, millbrook } from './policies.ts';
import { longestLines, sheet, textStyles, violations } from './seen.ts';

const withPage = useBrowser();
const screens = [
  ['the web page', html],
  ['the web page in large print', largePrint],
] as const;
const all = [...screens, ['the paper', paper], ['the paper in large print', largePrintPaper]] as const;

/** The words that are read, a space between any two pieces. */
const words = (page: Page) =>
  page.$eval('main', (main) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
    return pieces
      .join(' ')
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim();
  });

describe.each(screens)('%s', (_, layout) => {
  const page = print(millbrook, layout);

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    await withPage(page, DESK, async (shown) => expect(await violations(shown, scheme)).toEqual([]));
  });

  test('fits 320 pixels without sideways scrolling', async () => {
    await withPage(page, NARROW, async (shown) => {
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    });
  });

  test('whatever is followed is 24 pixels high and wide, but a link in a sentence', async () => {
    await withPage(page, NARROW, async (shown) => {
      const small = await shown.$$eval('a', (links) =>
        links.flatMap((link) => {
          const { width, height } = link.getBoundingClientRect();
          return width < 24 || height < 24 ? [link.outerHTML] : [];
        }),
      );
      expect(small).toEqual([]);
    });
  });

  test.each([800, 900, 1000, 1280])('no picture lies over the title, %d pixels wide', async (width) => {
    await withPage(page, { width, height: 800 }, async (shown) => {
      const covered = await shown.$$eval('.panel h1, .panel p', (all) =>
        all.filter((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const ends = [...range.getClientRects()].map(
            ({ right, top, height }) => [right - 2, top + height / 2] as const,
          );
          return ends.some(([x, y]) => !one.contains(document.elementFromPoint(x, y)));
        }),
      );
      expect(covered.length).toBe(0);
    });
  });

  test('is dark where dark is asked for', async () => {
    await withPage(page, DESK, async (shown) => {
      const ground = () => shown.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(await ground()).toBe('rgb(255, 255, 255)');
      await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await ground()).toMatch(/^rgb\((?:[0-4]?\d), (?:[0-4]?\d), (?:[0-4]?\d)\)$/);
    });
  });
});

describe.each(all)('%s', (_, layout) => {
  const page = print(millbrook, layout);
  const least = layout.largePrint ? 18 : 12;

  test('one h1, and no level is skipped', async () => {
    await withPage(page, DESK, async (shown) => {
      const levels = await shown.$$eval('h1,h2,h3,h4,h5,h6', (all) => all.map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  test(`no letter is smaller than ${least} points, and lines are 1.5 high where words run on`, async () => {
    await withPage(page, DESK, async (shown) => {
      const styles = await textStyles(shown);
      expect(styles.filter(({ points }) => points < least - 0.01)).toEqual([]);
      expect(
        styles.filter(({ tag, leading }) => /^(P|LI|TD)$/.test(tag) && leading < 1.5 - 0.01).map(({ text }) => text),
      ).toEqual([]);
      expect(styles.filter(({ italic, justified, capitals }) => italic || justified || capitals)).toEqual([]);
    });
  });

  test(`lines have at most ${layout.largePrint ? 60 : 70} letters`, async () => {
    await withPage(page, layout.template === 'paper' ? sheet : DESK, async (shown) => {
      const long = (await longestLines(shown)).filter((line) => line.length > (layout.largePrint ? 60 : 70));
      expect(long).toEqual([]);
    });
  });

  test('each commitment carries its identity, and nothing else does', async () => {
    await withPage(page, DESK, async (shown) => {
      const carried = await shown.$$eval('[data-commitment]', (all) =>
        all.map((one) => one.getAttribute('data-commitment') ?? ''),
      );
      const public_ = [...millbrook.commitments, ...millbrook.duties]
        .filter(({ internal }) => !internal)
        .map(({ id }) => id);
      expect(carried.flatMap((ids) => ids.split(' ')).toSorted()).toEqual(public_.toSorted());
    });
  });

  test('needs no other file, and its fonts load', async () => {
    await withPage(page, DESK, async (shown) => {
      const outside = await shown.$$eval('[src],link,script,iframe,object', (all) =>
        all.map((one) => one.getAttribute('src') ?? one.tagName).filter((src) => !src.startsWith('data:')),
      );
      expect(outside).toEqual([]);
      expect(
        await shown.evaluate(() => [...document.fonts].map(({ weight, status }) => `${weight} ${status}`)),
      ).toEqual(['400 loaded', '700 loaded']);
    });
  });

  test('is 65 kB and less', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_000);
  });
});

test('all formats say the same words', async () => {
  const said = await Promise.all(
    all.map(([, layout]) =>
      withPage(print(millbrook, layout), DESK, async (page) =>
        (await words(page))
          .replaceAll(/How soon|Day Open|Day|Open|[:]/g, '')
          .split(' ')
          .filter(Boolean)
          .toSorted()
          .join(' '),
      ),
    ),
  );
  expect(said[1]).toBe(said[0]);
  expect(said[2]).toBe(said[0]);
  expect(said[3]).toBe(said[0]);
});

describe('a hostile author', () => {
  const attack =
    '"><script>window.hacked=1</script><img src=https://example.org/a onerror="window.hacked=1"><style>*{color:red}</style></style>{{{css}}}[x](javascript:alert(1))';
  const free = new Set([
    'name',
    'shortName',
    'title',
    'value',
    'text',
    'gives',
    'keyword',
    'answeredBy',
    'referredTo',
    'words',
    'owner',
    'website',
  ]);
  const spoilt = (thing: unknown, key = ''): unknown => {
    if (typeof thing === 'string') return free.has(key) ? attack : thing;
    if (Array.isArray(thing)) return thing.map((one) => spoilt(one, key));
    if (thing === null || typeof thing !== 'object') return thing;
    return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, spoilt(value, name)]));
  };

  test.each(all)('puts no script, style, picture or link into %s', async (_, layout) => {
    await withPage(print(spoilt(millbrook) as typeof millbrook, layout), DESK, async (page) => {
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.$$eval('script,iframe,object,link,form', (all) => all.length)).toBe(0);
      expect(await page.$$eval('style', (all) => all.length)).toBe(1);
      expect(await page.$$eval('img', (all) => all.filter(({ src }) => !src.startsWith('data:')).length)).toBe(0);
      expect(
        await page.$$eval('*', (all) =>
          all.flatMap((one) => one.getAttributeNames().filter((name) => /^on|^style$/.test(name))),
        ),
      ).toEqual([]);
      const links = await page.$$eval('a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(links.filter((href) => !/^(?:#|https:|mailto:|tel:|leaflet)/.test(href))).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).color)).not.toBe(
        'rgb(255, 0, 0)',
      );
    });
  });
});

test('a project changes one partial, and the rest stays', () => {
  const changed = print(millbrook, html, {
    ...look,
    templates: { ...look.templates, 'partials/footer': '<footer><p>Ours</p></footer>\n' },
  });
  expect(changed).toContain('<footer><p>Ours</p></footer>');
  expect(changed.replace(/<footer>.*?<\/footer>/s, '')).toBe(
    print(millbrook, html).replace(/<footer>.*?<\/footer>/s, ''),
  );
});

test('on paper, one section of promises takes the whole width, and several stand in two columns', async () => {
  await withPage(print(millbrook, paper), sheet, async (shown) => {
    const columns = (few: boolean) =>
      shown.$eval(
        '#promises .columns',
        (all, few) => {
          if (few) for (const row of [...all.children].slice(1)) row.remove();
          return getComputedStyle(all).columnCount;
        },
        few,
      );
    expect(await columns(false)).toBe('2');
    expect(await columns(true)).toBe('auto');
  });
});

import { describe, expect, test } from 'vitest';
import { fontsFor } from '../../src/cli/build/look.ts';
import { type Door, indexPage, type Shelf } from '../../src/pages/index-page.ts';
import { prepare } from '../../src/pages/template.ts';
import { look, specifications } from '../leaflets/policies.ts';
import { violations } from '../leaflets/seen.ts';
import { DESK, NARROW, useBrowser } from '../pdf/browser.ts';

const withPage = useBrowser();
const files = ['rules.mjs', 'leaflet.pdf', 'leaflet.html', 'notes.txt'].map((name) => ({ name, bytes: 61_234 }));
const shelves: Shelf[] = specifications.map(({ name, policy, look }) => ({
  folder: name,
  association: policy.association.name,
  brand: look.brand,
  files,
}));
const doors = [{ file: 'compare/index.html', title: 'Compare', says: 'All promises, side by side.' }];
const draw = (shelves: Shelf[], doors: readonly Door[] = []) => {
  const page = indexPage(shelves, doors, {
    fill: prepare(look.templates),
    templates: look.templates,
    fonts: fontsFor(''),
  });
  if ('problem' in page) throw new Error(page.problem);
  return page.html;
};

describe('the page in front of all that was built', () => {
  test('leads to the documents of each association, in the order in which people want them', async () => {
    await withPage(draw(shelves), DESK, async (page) => {
      const links = await page.$$eval('.shelf-1 a', (all) =>
        all.map((one) => `${one.textContent} → ${one.getAttribute('href')}`),
      );
      expect(links).toEqual([
        'Read the leaflet for Berwickshire Housing Association → berwickshire-housing-association/leaflet.html',
        'Leaflet to print for Berwickshire Housing Association → berwickshire-housing-association/leaflet.pdf',
        'The policy as rules for Berwickshire Housing Association → berwickshire-housing-association/rules.mjs',
      ]);
    });
  });

  test('has nothing that axe objects to, light or dark, and fits 320 pixels', async () => {
    await withPage(draw(shelves), NARROW, async (page) => {
      expect(await violations(page, 'light')).toEqual([]);
      expect(await violations(page, 'dark')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    });
  });

  test('two policies of one association are told apart by their folders, and are of one association', () => {
    const [one, ...others] = shelves;
    const page = draw([one, { ...one, folder: 'a-copy' }, ...others] as Shelf[]);
    for (const folder of [one?.folder, 'a-copy']) expect(page).toContain(`>${one?.association} (${folder})</h2>`);
    expect(page).toContain(`${shelves.length} associations`);
    expect(draw(shelves)).toContain(`>${one?.association}</h2>`);
  });

  test('names and folders are words, whatever they hold', async () => {
    const hostile = [{ folder: '"><b>', association: '<script>x</script>', files }];
    await withPage(draw(hostile), DESK, async (page) => {
      expect(await page.$$eval('script, b', (all) => all.length)).toBe(0);
      expect(await page.$eval('h2', (title) => title.textContent)).toBe('<script>x</script>');
      expect(await page.$eval('a', (link) => link.getAttribute('href'))).toBe('%22%3E%3Cb%3E/leaflet.html');
    });
  });

  test('leads to what is about all of them, before the documents of each', async () => {
    await withPage(draw(shelves, doors), DESK, async (page) => {
      expect(await page.$eval('a', (link) => link.getAttribute('href'))).toBe('compare/index.html');
      expect(await page.$eval('.door', (door) => door.textContent?.trim())).toMatch(
        /^Compare\s+All promises, side by side.$/,
      );
      expect(await violations(page, 'light')).toEqual([]);
    });
  });

  test('says so where there is nothing', () => {
    expect(draw([])).toContain('Nothing has been built yet.');
  });
});

import { describe, expect, test } from 'vitest';
import { html } from '../../src/leaflets/formats/html.ts';
import { largePrint } from '../../src/leaflets/formats/large-print.ts';
import { largePrintPaper } from '../../src/leaflets/formats/large-print-paper.ts';
import { paper } from '../../src/leaflets/formats/paper.ts';
import { DESK, NARROW, useBrowser } from '../pdf/browser.ts';
import { print } from './materials.ts';
import { specifications } from './policies.ts';
import { longestLines, sheet, textStyles, violations } from './seen.ts';

const withPage = useBrowser();
const layouts = { html, largePrint, paper, largePrintPaper };

describe.each(specifications)('the leaflets of $name', ({ policy, look }) => {
  const pages = Object.entries(layouts).map(([name, layout]) => ({ name, layout, page: print(policy, layout, look) }));

  test('it has a brand of its own, with nothing wrong in it', () => {
    expect(look.found.findings).toEqual([]);
    expect(look.brand.logo?.alt).toMatch(/\w+ \w+/);
  });

  test.each(pages)('$name says every promise to customers and every duty, and nothing that is internal', ({ page }) => {
    const carried = [...page.matchAll(/data-commitment="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
    const all = [...policy.commitments, ...policy.duties];
    const isPublic = ({ internal, party }: (typeof all)[number]) => !internal && party !== 'colleagues';
    const ids = all.filter(isPublic).map(({ id }) => id);
    expect(new Set(carried)).toEqual(new Set(ids));
    expect(carried.length).toBe(new Set(carried).size);
  });

  test.each(pages.filter(({ layout }) => layout.dark))('$name has nothing that axe objects to', async ({ page }) => {
    await withPage(page, DESK, async (shown) => {
      expect(await violations(shown, 'light')).toEqual([]);
    });
    await withPage(page, NARROW, async (shown) => {
      expect(await violations(shown, 'dark')).toEqual([]);
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    });
  });

  test.each(pages)('$name is large enough, and its lines short enough', async ({ page, layout }) => {
    const viewport = layout.template === 'paper' ? sheet : DESK;
    const [least, most] = layout.largePrint ? [18, 60] : [12, 70];
    await withPage(page, viewport, async (shown) => {
      expect((await textStyles(shown)).filter(({ points }) => points < least - 0.01)).toEqual([]);
      expect((await longestLines(shown)).filter((line) => line.length > most)).toEqual([]);
    });
  });

  test.each(pages.filter(({ layout }) => layout.template === 'paper'))(
    '$name keeps together what belongs together, and never one card with the next',
    async ({ page }) => {
      await withPage(page, sheet, async (shown) => {
        const glued = await shown.$$eval('.card, .row', (all) =>
          all
            .filter((one) => {
              const edge = (way: 'firstElementChild' | 'lastElementChild') => {
                const path = [];
                for (let at: Element | null = one; at; at = at[way]) path.push(getComputedStyle(at));
                return path;
              };
              return (
                edge('lastElementChild').some(({ breakAfter }) => breakAfter === 'avoid') ||
                edge('firstElementChild').some(({ breakBefore }) => breakBefore === 'avoid')
              );
            })
            .map((one) => one.textContent?.slice(0, 40)),
        );
        expect(glued).toEqual([]);
      });
    },
  );
});

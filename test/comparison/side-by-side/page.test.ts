import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { textStyles, violations } from '../../leaflets/seen.ts';
import { DESK, NARROW, useBrowser } from '../../pdf/browser.ts';
import { association, documents, pageOf, ready, readyOf, shipped, sideBySide, sourceOf } from './compared.ts';

const withPage = useBrowser();
const WIDE = { width: 1440, height: 900 };

let five = '';
let made = '';
let fifty = '';
beforeAll(async () => {
  five = await pageOf(sideBySide(shipped()));
  made = await pageOf(sideBySide(ready(...documents)));
  fifty = await pageOf(sideBySide(manyOf(50)));
});

/** Associations that differ in their names and their figures. */
function manyOf(count: number) {
  return Array.from({ length: count }, (_, at) =>
    readyOf(
      `number-${at}`,
      sourceOf('alderbrook')
        .replace('Alderbrook Homes', `Number ${at} Homes`)
        .replaceAll(/within (\d+) working/g, (_, days) => `within ${Number(days) + (at % 7)} working`),
    ),
  ).flat();
}

/** The questions that are shown, and the names at the head of the columns that are shown, in order. */
const questions = (page: Page) =>
  page.$$eval('tbody tr[id]', (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('.question')?.textContent ?? ''),
  );
const heads = (page: Page, table = '#contact ~ .scroll') =>
  page.$$eval(`${table} thead [data-column]`, (all) =>
    all
      .filter((head) => head.checkVisibility())
      .map((head) => (head.querySelector('.name')?.textContent ?? '').replace(': the leaflet', '')),
  );
const state = (page: Page) => page.$eval('#state', (of) => of.textContent ?? '');

describe.each([
  ['five associations', () => five],
  ['fifty associations', () => fifty],
])('the page with %s', (_, html) => {
  test.each([
    ['light', DESK],
    ['dark', DESK],
    ['light', NARROW],
  ] as const)('has nothing that axe objects to, %s, %j', async (scheme, viewport) => {
    await withPage(html(), viewport, async (page) => {
      await page.$$eval('details', (all) => {
        for (const details of all.slice(0, 40)) details.open = true;
      });
      expect(await violations(page, scheme)).toEqual([]);
    });
  });

  test('fits 320 pixels, and a desk: only tables scroll sideways', async () => {
    for (const viewport of [NARROW, DESK])
      await withPage(html(), viewport, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      });
  });

  test('no letter is smaller than 12 points, and lines are 1.5 high where words run on', async () => {
    await withPage(html(), DESK, async (page) => {
      const styles = await textStyles(page);
      expect(styles.filter(({ points }) => points < 11.99)).toEqual([]);
      expect(styles.filter(({ tag, leading }) => /^(P|LI|TD)$/.test(tag) && leading < 1.49)).toEqual([]);
      expect(styles.filter(({ italic, justified, capitals }) => italic || justified || capitals)).toEqual([]);
    });
  });
});

describe('in forced colours', () => {
  test('axe has nothing to object to, and the best are still told apart', async () => {
    await withPage(five, DESK, async (page) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await page.$eval('td.strictest', (cell) => getComputedStyle(cell).outlineStyle)).toBe('solid');
      expect(await violations(page, 'light')).toEqual([]);
    });
  });
});

describe('without scripts', () => {
  test('everything can be read, and nothing is offered that would not work', async () => {
    await withPage('', DESK, async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.setContent(five);
      expect(await page.$eval('.controls', (controls) => controls.checkVisibility())).toBe(false);
      expect(await page.$$('button[data-pin]')).toEqual([]);
      expect((await questions(page)).length).toBeGreaterThan(80);
      await page.click('td details summary');
      expect(await page.$eval('td details blockquote', (quote) => quote.checkVisibility())).toBe(true);
    });
  });
});

describe('as a table', () => {
  test('every cell has a head above it and a question beside it', async () => {
    await withPage(made, DESK, async (page) => {
      const wrong = await page.$$eval('table', (tables) =>
        tables.flatMap((table) => {
          const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
          const bodies = [...(table.tBodies[0]?.rows ?? [])];
          const fine =
            heads.every(({ scope }) => scope === 'col') &&
            bodies.every(({ cells }) => cells.length === heads.length && cells[0]?.scope === 'row');
          return fine ? [] : [table.outerHTML.slice(0, 200)];
        }),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('a cell opens to its sentence, its clause and its reasons, with the keyboard alone', async () => {
    await withPage(made, DESK, async (page) => {
      const cell = '#enquiry-reply-letter td:nth-of-type(1)';
      await page.focus(`${cell} summary`);
      await page.keyboard.press('Enter');
      const said = await page.$eval(`${cell} details[open]`, (details) => details.textContent?.replaceAll(/\s+/g, ' '));
      expect(said).toContain('We will reply to general correspondence within 5 working days of receiving it.');
      expect(said).toContain('Clause 3.1');
      expect(said).toContain('What comes in on Friday 18 December 2026 is due by the end of Tuesday 29 December 2026');
    });
  });

  test.each([
    ['five', () => five, WIDE],
    ['five, narrower', () => five, DESK],
    ['fifty', () => fifty, DESK],
    ['fifty, on a low screen', () => fifty, { width: 1280, height: 400 }],
  ] as const)('whatever has the focus can be seen, with %s', async (_, html, viewport) => {
    await withPage(html(), viewport, async (page) => {
      const hidden = await page.$$eval(
        '#contact ~ .scroll summary, #contact ~ .scroll a, #contact ~ .scroll button',
        (all) =>
          all.slice(0, 150).flatMap((one) => {
            (one as HTMLElement).focus();
            const { left, top, width, height } = one.getBoundingClientRect();
            const seen = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
            return seen && (one.contains(seen) || seen.contains(one)) ? [] : [one.outerHTML.slice(0, 90)];
          }),
      );
      expect(hidden).toEqual([]);
    });
  });

  test('the first column stays in sight while the table scrolls sideways', async () => {
    await withPage(fifty, DESK, async (page) => {
      await page.$eval('.scroll', (region) => region.scrollTo(3000, 0));
      const places = await page.$eval('.scroll', (region) => {
        const left = (of: Element | null) => Math.round(of?.getBoundingClientRect().left ?? Number.NaN);
        return { region: left(region), head: left(region.querySelector('tbody th')) };
      });
      expect(Math.abs(places.head - places.region)).toBeLessThanOrEqual(3);
    });
  });
});

describe('with scripts', () => {
  test('finding a question hides the others, and says how many are left', async () => {
    await withPage(made, DESK, async (page) => {
      const all = (await questions(page)).length;
      await page.type('#find', 'letters reply');
      expect(await questions(page)).toContain('How soon do they reply to letters?');
      expect((await questions(page)).length).toBeLessThan(all);
      expect(await state(page)).toMatch(/^Showing \d+ of \d+ questions and 4 of 4 policies\.$/);
      await page.click('#reset');
      expect((await questions(page)).length).toBe(all);
    });
  });

  test('only where they differ, and only what several answer', async () => {
    const same = ['section Us', '  we will reply to letters within 5 working days'];
    const html = await pageOf(
      sideBySide([
        ...association(
          'One',
          ...same,
          '  we will reply to emails within 5 working days',
          '  we will inspect estates every month',
        ),
        ...association('Two', ...same, '  we will reply to emails within 6 working days'),
      ]),
    );
    await withPage(html, DESK, async (page) => {
      await page.click('#differences');
      expect(await questions(page)).toEqual([
        'How soon do they reply to emails?',
        'How often do they inspect estates?',
      ]);
      await page.click('#several');
      expect(await questions(page)).toEqual(['How soon do they reply to emails?']);
    });
  });

  test('associations can be left out; what only they answer goes with them', async () => {
    await withPage(made, DESK, async (page) => {
      await page.click('.choose summary');
      await page.click('.choices input[value=birchwood]');
      expect(await heads(page)).toEqual(['Alderbrook Homes', 'Cedarholm', 'Beechley Code']);
      expect(await questions(page)).not.toContain('How soon do they complete priority 1 repairs?');
      await page.click('#none');
      expect(await questions(page)).toEqual([]);
      expect(await state(page)).toContain('0 of 4 policies');
    });
  });

  test('a pinned column goes first and stays in sight, in every table', async () => {
    await withPage(fifty, DESK, async (page) => {
      await page.click('button[data-pin=number-30]');
      expect((await heads(page)).slice(0, 2)).toEqual(['Number 30 Homes', 'Number 0 Homes']);
      expect((await heads(page, '#channels ~ .scroll'))[0]).toBe('Number 30 Homes');
      expect(await state(page)).toContain('Number 30 Homes is pinned.');
      await page.$eval('.scroll', (region) => region.scrollTo(3000, 0));
      const gap = await page.$eval('.scroll tbody tr', (row) => {
        const [first, second] = [...row.children].map((cell) => cell.getBoundingClientRect());
        return Math.round((second?.left ?? 0) - (first?.right ?? 0));
      });
      expect(Math.abs(gap)).toBeLessThanOrEqual(2);
      await page.click('button[data-pin=number-30]');
      expect((await heads(page))[0]).toBe('Number 0 Homes');
    });
  });

  test('the strictest first: columns go in the order of a row, and back', async () => {
    await withPage(made, WIDE, async (page) => {
      const button = '#enquiry-urgent-reply-email button';
      await page.click(button);
      expect(await heads(page)).toEqual(['Birchwood Housing', 'Alderbrook Homes', 'Cedarholm', 'Beechley Code']);
      const cells = await page.$$eval('#enquiry-urgent-reply-email td', (all) =>
        all.map(({ dataset }) => dataset.column),
      );
      expect(cells).toEqual(['birchwood', 'alderbrook', 'cedarholm', 'beechley-code']);
      expect(await page.$eval(button, (of) => of.getAttribute('aria-pressed'))).toBe('true');
      await page.click(button);
      expect((await heads(page))[0]).toBe('Alderbrook Homes');
    });
  });

  test('a link to a row shows it, though it was filtered out', async () => {
    await withPage(made, DESK, async (page) => {
      await page.type('#find', 'gas');
      await page.evaluate(() => {
        location.hash = '#enquiry-reply-letter';
      });
      await page.waitForFunction(() => !document.getElementById('enquiry-reply-letter')?.hidden);
      expect(await page.$eval('#find', (of) => (of as HTMLInputElement).value)).toBe('');
    });
  });

  test('what is pressed or followed is 24 pixels high and wide, but a link in a sentence', async () => {
    await withPage(five, DESK, async (page) => {
      const small = await page.$$eval('a, button, summary, input', (all) =>
        all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return one.checkVisibility() && (width < 24 || height < 24) ? [one.outerHTML.slice(0, 120)] : [];
        }),
      );
      expect(small).toEqual([]);
    });
  });
});

describe('by itself', () => {
  test('needs no other file, asks for nothing, and runs no script but its own', async () => {
    await withPage(five, DESK, async (page) => {
      const outside = await page.$$eval('[src],link,iframe,object', (all) =>
        all.map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(outside).toEqual([]);
      expect(await page.$$eval('script', (all) => all.length)).toBe(1);
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
    });
  });

  test('what an author writes stays words', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>{{css}}';
    const html = await pageOf(
      sideBySide([
        ...association(
          'A & B <b>',
          'section Us',
          '  we will reply to letters within 5 working days if "it <i>is</i> so"',
        ),
        ...association('C', 'what we ask of you', `  please "${attack}"`),
      ]),
    );
    await withPage(html, DESK, async (page) => {
      expect(await page.$$('img, b, i')).toEqual([]);
      expect(await page.$$eval('script', (all) => all.length)).toBe(1);
      expect(await heads(page)).toContain('A & B <b>');
    });
  });

  test('each promise that it shows carries its identity', async () => {
    await withPage(made, DESK, async (page) => {
      const cell = await page.$eval('#complaint-stage-1-reply td', (of) => of.getAttribute('data-commitment'));
      expect(cell).toBe('complaint.stage-1.reply');
    });
  });
});

describe.each(['A4', 'A3'] as const)('printed on %s, landscape', (format) => {
  test('with all of its words, at their size, and nothing beyond the edge', async () => {
    await withPage(five, DESK, async (page) => {
      await page.emulateMediaType('print');
      const width = format === 'A4' ? 1031 : 1496;
      await page.setViewport({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const styles = await textStyles(page);
      expect(styles.filter(({ points }) => points < 11.99)).toEqual([]);
      expect(styles.filter(({ tag, leading }) => /^(P|LI|TD)$/.test(tag) && leading < 1.49)).toEqual([]);
      const hidden = await page.$$eval('td .when', (all) => all.filter((of) => !of.checkVisibility()).length);
      expect(hidden).toBe(0);
      expect(await page.$$eval('button', (all) => all.filter((of) => of.checkVisibility()).length)).toBe(0);
      const pdf = await page.pdf({ format, landscape: true, printBackground: true });
      expect(pdf.byteLength).toBeGreaterThan(50_000);
    });
  });
});

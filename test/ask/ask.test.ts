import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { askPage } from '../../src/ask/page.ts';
import { fontsFor, sharedTemplates } from '../../src/cli/build/look.ts';
import { pageScript } from '../../src/cli/build/page-script.ts';
import { brandFrom } from '../../src/pages/brand.ts';
import { prepare } from '../../src/pages/template.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { timelineAlone } from '../../src/rules/emitters/index.ts';
import { violations } from '../leaflets/seen.ts';
import { DESK, NARROW, useBrowser } from '../pdf/browser.ts';
import { compileText, policyOf } from '../policies.ts';

const withPage = useBrowser();
const provenance = { source: 'a.pledge', digest: '0'.repeat(64), compiler: '0' };
const brand = brandFrom(undefined).brand;
const millbrook = compileText(readFileSync(new URL('millbrook.pledge', import.meta.url), 'utf8')).policy;

async function drawn(...policies: readonly Policy[]): Promise<string> {
  const templates = sharedTemplates();
  const askables = policies.map((policy, i) => ({
    policy,
    brand,
    folder: `folder-${i}`,
    rules: timelineAlone(policy, provenance),
  }));
  const materials = { fill: prepare(templates), templates, fonts: fontsFor(''), script: await pageScript('ask') };
  const page = askPage(askables, materials);
  if ('problem' in page) throw new Error(page.problem);
  return page.html;
}

/** Chooses, presses the button, and waits for nothing: the page answers at once. */
async function ask(page: Page, chosen: Record<string, string>): Promise<void> {
  await page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) {
      const field = document.getElementById(name) as HTMLInputElement;
      field.value = value;
      if (field.value !== value) throw new Error(`${name} cannot be ${value}`);
    }
  }, chosen);
  await page.click('button[type=submit]');
}

/** What each association answers: its name, and a line for each promise. */
const answers = (page: Page) =>
  page.$$eval('.answered', (panels) =>
    panels.map((panel) => [
      panel.querySelector('h3')?.textContent?.replace(/^\d+ /, ''),
      ...[...panel.querySelectorAll('.due')].map((line) => line.textContent),
    ]),
  );

describe('When will I hear?', () => {
  let html = '';
  beforeAll(async () => {
    html = await drawn(millbrook, policyOf('ocean-housing') as unknown as Policy);
  });

  test('a letter on Christmas Eve: each association with its dates, the soonest first', async () => {
    await withPage(html, DESK, async (page) => {
      await ask(page, { about: 'enquiry', means: 'letter', customer: 'tenant', date: '2026-12-24', time: '' });
      expect(await answers(page)).toEqual([
        [
          'Millbrook Homes',
          'Acknowledgement by the end of Wednesday 30 December 2026',
          'Reply by the end of Tuesday 5 January 2027',
        ],
        ['Ocean Housing', 'Reply by the end of Tuesday 12 January 2027'],
      ]);
      expect(await page.$eval('#summary', (line) => line.textContent)).toBe(
        'Soonest is Millbrook Homes: reply by the end of Tuesday 5 January 2027. 2 of 2 associations promise a date for their answer.',
      );
      expect(await page.$$eval('#agenda time', (days) => days.map((day) => day.getAttribute('datetime')))).toEqual([
        ...['2026-12-24', '2026-12-30', '2027-01-05', '2027-01-12'],
      ]);
      const marked = await page.$$eval('.month .busy', (days) => days.map((day) => day.textContent));
      expect(marked).toContain('12Tuesday 12 January 20272 Ocean Housing: Reply');
    });
  });

  test('says why on that day, as the rule module reckons it', async () => {
    await withPage(html, DESK, async (page) => {
      await ask(page, { about: 'enquiry', means: 'letter', customer: 'tenant', date: '2026-12-24', time: '16:30' });
      const reasons = await page.$$eval('.answered:nth-child(2) details li', (all) =>
        all.map((one) => one.textContent),
      );
      expect(reasons[0]).toBe('Received Thursday 24 December 2026, 4.30pm: day 0');
      expect(reasons[1]).toContain('25 December – bank holiday; 26, 27 – weekend');
      expect(reasons.at(-1)).toContain('12 January – day 10');
    });
  });

  test('asks for what else must be known, and takes it into account', async () => {
    await withPage(html, DESK, async (page) => {
      await ask(page, { about: 'complaint/1', means: 'letter', date: '2027-02-01', time: '' });
      const before = (await answers(page)).find(([name]) => name === 'Millbrook Homes');
      expect(before?.[2]).toBe('Stage 1 reply counted from when it is acknowledged');
      await page.$eval('input#event-acknowledgement', (field) => {
        field.value = '2027-02-03';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const after = (await answers(page)).find(([name]) => name === 'Millbrook Homes');
      expect(after?.[2]).toBe('Stage 1 reply by the end of Wednesday 17 February 2027');
    });
  });

  test('a circumstance changes the date where its promise says so', async () => {
    await withPage(html, DESK, async (page) => {
      await ask(page, { about: 'enquiry', means: 'letter', date: '2027-02-01', time: '' });
      const reply = async () => (await answers(page)).find(([name]) => name === 'Millbrook Homes')?.join(' | ');
      expect(await reply()).toContain('Reply by the end of Monday 15 February 2027');
      await page.select('[data-fact]', 'yes');
      expect(await reply()).toContain('Reply by the end of Monday 1 March 2027');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-fact'))).toBe(true);
    });
  });

  test('who promises nothing comes last, and it is said', async () => {
    await withPage(html, DESK, async (page) => {
      await ask(page, { about: 'complaint/2', means: 'letter', date: '2027-02-01' });
      expect((await answers(page)).map(([name]) => name)).toEqual(['Ocean Housing', 'Millbrook Homes']);
      const last = await page.$eval('.answered:last-child', (panel) => panel.textContent);
      expect(last).toContain('Its policy promises no time for this.');
    });
  });

  test('has nothing that axe objects to, light or dark, and fits 320 pixels', async () => {
    await withPage(html, NARROW, async (page) => {
      await ask(page, { about: 'enquiry', means: 'letter', date: '2026-12-24' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page, 'light')).toEqual([]);
      expect(await violations(page, 'dark')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
    });
  });

  test('needs nothing but itself, and runs nothing of what an author writes', async () => {
    const hostile = compileText(
      'association </script><script>alert(1)</script>\npolicy Customer Care\nsection A\n  we will reply to letters within 5 working days if "</script><img src=x onerror=alert(1)>"\n',
    ).policy;
    const page = await drawn(hostile);
    expect(page.match(/<\/script/g)?.length).toBe(3);
    await withPage(page, DESK, async (open) => {
      await ask(open, { about: 'enquiry', means: 'letter', date: '2027-02-01' });
      expect(await open.$$eval('img', (all) => all.length)).toBe(0);
      expect(await open.$eval('#associations', (all) => all.textContent ?? '')).toContain(
        '<img src=x onerror=alert(1)>',
      );
    });
  });
});

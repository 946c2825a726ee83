import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import { DESK, useBrowser } from '../pdf/browser.ts';
import { brokenRules } from '../pdf/ua-rules.ts';
import { specifications } from './policies.ts';

/** The main job, as it is shipped: the twenty documents of the five associations, by the program itself. */
const out = mkdtempSync(join(tmpdir(), 'pledge-'));
afterAll(() => rmSync(out, { recursive: true }));

const formats = 'html,large-print,pdf,large-print-pdf';
const files = ['leaflet.html', 'leaflet-large-print.html', 'leaflet.pdf', 'leaflet-large-print.pdf'];
const argv = ['src/cli/pledge.mjs', 'build', 'specs', '--out', out, '--formats', formats];
const ran = spawnSync(process.execPath, argv, { encoding: 'utf8' });

test('all are made, and nothing is wrong with any', () => {
  expect(ran.stderr).not.toContain(out);
  expect(ran.status).toBe(0);
});

describe.each(specifications)('$name', ({ name }) => {
  test.each(files)('%s takes at most 60 kB', (file) => {
    expect(statSync(join(out, name, file)).size).toBeLessThan(60_000);
  });

  test.each(files.filter((file) => file.endsWith('.pdf')))('%s keeps the rules of PDF/UA-1', async (file) => {
    expect(await brokenRules(readFileSync(join(out, name, file)))).toEqual([]);
  });
});

describe('a page brings its own type, with each letter that it shows', () => {
  const withPage = useBrowser();
  test.each(specifications)('$name', ({ name }) =>
    withPage(readFileSync(join(out, name, 'leaflet.html'), 'utf8'), DESK, async (page) => {
      expect(await typesOf(page)).toEqual(new Set(['Atkinson Hyperlegible Next']));
    }),
  );
});

/** The families in which the text of a page is set. */
async function typesOf(page: Page): Promise<Set<string>> {
  const client = await page.createCDPSession();
  for (const domain of ['DOM', 'CSS'] as const) await client.send(`${domain}.enable`);
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1 });
  const families = new Set<string>();
  for (const { nodeId, nodeType } of nodes) {
    if (nodeType !== 1) continue;
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) families.add(familyName);
  }
  return families;
}

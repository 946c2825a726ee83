import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/policy/ready.ts';
import { DESK, useBrowser } from '../pdf/browser.ts';
import { policyOf } from '../policies.ts';
import { someCases } from './agreement.ts';
import { moduleOf, textOf } from './module.ts';

/** Outside this process the module says the same: in an older Node, in a browser, and whatever the machine's time zone. */
const policy = policyOf('berwickshire-housing-association');
const text = textOf(policy);
const cases = fc.sample(someCases(rulesOf(policy as never), 40), { numRuns: 1, seed: 20 }).flat();
const openings = ['2026-03-29T00:59', '2026-03-29T02:00', '2026-10-25T01:30', '2026-12-24T16:59', '2026-12-25'];
const channels = policy.channels.map(({ means }) => means);

const ask = `({ assess, timeline, isOpen, nextOpen, dueTimes, calendar }, { cases, openings, channels }) => JSON.stringify([
  cases.map(([kase, asOf]) => [timeline(kase), assess(kase, asOf ?? undefined)]),
  channels.map((channel) => openings.map((at) => [isOpen(channel, at) ?? null, nextOpen(channel, at)])),
  Object.values(dueTimes).map((due) => due(1774742340000)),
  calendar,
])`;
const given = JSON.stringify({ cases, openings, channels });

async function here(): Promise<string> {
  return new Function(`return ${ask}`)()(await moduleOf(policy), JSON.parse(given));
}

const nodes = ['/usr/local/bin/node', '/usr/bin/node'].filter((node) => existsSync(node));

describe('a rule module says the same', () => {
  const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

  test.skipIf(nodes.length === 0).each(zones)("in the machine's own Node, in %s", async (zone) => {
    const folder = mkdtempSync(join(tmpdir(), 'pledge-node-'));
    try {
      writeFileSync(join(folder, 'rules.mjs'), text);
      writeFileSync(
        join(folder, 'ask.mjs'),
        `import * as rules from './rules.mjs';\nconst ask = ${ask};\nconsole.log(typeof Temporal);\nconsole.log(ask(rules, ${given}));`,
      );
      const { stdout, stderr } = spawnSync(nodes[0] ?? '', ['ask.mjs'], {
        cwd: folder,
        encoding: 'utf8',
        env: { TZ: zone },
      });
      expect(stderr).toBe('');
      expect(stdout.split('\n')[1]).toBe(await here());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const withPage = useBrowser();

  test('in a browser, in another time zone, from a page that may fetch nothing', async () => {
    const said = await withPage('<!doctype html><title>Rules</title>', DESK, async (page) => {
      await page.emulateTimezone('Australia/Lord_Howe');
      // As text, since the test runner would rewrite an import.
      return await page.evaluate(`(async () => {
        const rules = await import(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' })));
        return [new Date(2026, 0, 1).getTimezoneOffset(), (${ask})(rules, ${given})];
      })()`);
    });
    expect(said).toEqual([-660, await here()]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { rulesOf } from '../../src/policy/ready.ts';
import { timelineAlone } from '../../src/rules/emitters/index.ts';
import { inAnEmptyFolder, load, pledge, save } from '../cli/pledge.ts';
import { someCase } from '../modules/cases.ts';
import { provenance, run, textOf } from '../modules/module.ts';
import { policyOf, shippedPolicies } from '../policies.ts';

inAnEmptyFolder();

test.each(shippedPolicies)(
  'of %s the page holds a part of the module that ships, line for line, and it answers the same',
  async (name) => {
    const policy = policyOf(name) as unknown as Policy;
    const [whole, part] = [textOf(policy), timelineAlone(policy, provenance)];
    const lines = whole.split('\n').values();
    expect(part.split('\n').filter((line) => !lines.some((other) => other === line))).toEqual([]);
    expect(part.length).toBeLessThan(whole.length * 0.75);
    const [shipped, held] = [await run(whole), await run(part)];
    fc.assert(
      fc.property(someCase(rulesOf(policy)), (kase) => {
        expect(held.timeline(kase)).toEqual(shipped.timeline(kase));
      }),
      { numRuns: 100 },
    );
  },
);

test('bank holidays from a file count on the page too', async () => {
  const events = [{ title: 'A new day', date: '2026-11-25', notes: '' }];
  save('holidays.json', JSON.stringify({ scotland: { division: 'scotland', events } }));
  const calendar = 'calendar\n  holidays bank holidays in Scotland\n';
  const letters = 'section Letters\n  we will reply to letters within 5 working days\n';
  save('a.pledge', `association A\n  nation Scotland\npolicy Customer Care\n${calendar}${letters}`);
  const built = await pledge(['build', 'a.pledge', '--formats', 'ask', '--holidays', 'holidays.json']);
  expect(built.code).toBe(0);
  expect(load('out/ask/index.html')).toContain('A new day');
});

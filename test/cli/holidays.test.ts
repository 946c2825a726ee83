import { expect, test } from 'vitest';
import { inAnEmptyFolder, pledge, save } from './pledge.ts';

inAnEmptyFolder();

const policy = (limit: string) =>
  [
    ...['association Meadowbank Homes', '  nation England', 'policy Customer Care'],
    ...['calendar', '  holidays bank holidays in England'],
    ...['section Letters', `  we will reply to letters within ${limit}`, ''],
  ].join('\n');

const events = [{ title: 'A new day', date: '2026-12-02', notes: '' }];

/** Two versions of a policy, and a list in which Wednesday 2 December 2026 is a bank holiday. */
const saveAll = () => {
  save('old.pledge', policy('5 working days'));
  save('new.pledge', policy('7 calendar days'));
  save('holidays.json', JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events } }));
};

test.each([
  ['compare', 'Monday 30 November 2026 is due by the end of Tuesday 8 December 2026'],
  ['diff', 'the end of Monday 7 December 2026; before, it was due by the end of Tuesday 8 December 2026.'],
])('pledge %s counts by bank holidays from a file', async (command, says) => {
  saveAll();
  const told = async (...argv: string[]) =>
    (await pledge([command, 'old.pledge', 'new.pledge', '--on', '2026-11-28', ...argv])).out.replaceAll(/\s+/g, ' ');
  expect(await told()).not.toContain(says);
  expect(await told('--holidays', 'holidays.json')).toContain(says);
});

test.each(['compare', 'diff', 'preview'])(
  'pledge %s does nothing with holidays that cannot be read',
  async (command) => {
    saveAll();
    save('holidays.json', '{"scotland": 7}');
    const files = command === 'preview' ? ['old.pledge'] : ['old.pledge', 'new.pledge'];
    for (const file of ['holidays.json', 'none.json']) {
      const { code, out, err } = await pledge([command, ...files, '--holidays', file]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(file);
    }
  },
);

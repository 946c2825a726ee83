import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inAnEmptyFolder, load, pledge, save } from '../cli/pledge.ts';
import { policyOf } from '../policies.ts';
import { run, textOf } from './module.ts';

inAnEmptyFolder();

const specification = resolve(import.meta.dirname, '../../specs/ocean-housing.pledge');
const files = ['rules.mjs', 'rules.d.ts', 'rules.d.mts'].map((name) => `out/ocean-housing/${name}`);

test('pledge build --formats rules writes the module and its types, always the same, and says from what it was made', async () => {
  const { code, out } = await pledge(['build', specification, '--formats', 'rules', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).built).toEqual(
    files.map((file) => ({
      association: 'Ocean Housing',
      format: 'rules',
      file,
      bytes: Buffer.byteLength(load(file)),
    })),
  );
  const first = files.map(load);
  await pledge(['build', specification, '--formats', 'rules']);
  expect(files.map(load)).toEqual(first);
  const { provenance, calendar } = await run(first[0] ?? '');
  const digest = createHash('sha256').update(readFileSync(specification)).digest('hex');
  expect(provenance).toMatchObject({ association: 'Ocean Housing', source: 'ocean-housing.pledge', digest });
  expect(calendar).toMatchObject({ zone: 'Europe/London', first: '2012-01-01', last: '2036-12-31' });
});

const letters = `association A
  nation Scotland
policy Customer Care
calendar
  holidays bank holidays in Scotland
section Letters
  we will reply to letters within 5 working days of receipt
`;
/** 25 November 2026 is a holiday, and St Andrew's Day of that year is none. */
const announced = JSON.stringify({
  scotland: { division: 'scotland', events: [{ title: 'A new day', date: '2026-11-25', notes: '' }] },
});

test('bank holidays from a file of GOV.UK’s stand in for the built-in ones, in a module as in checks', async () => {
  save('a.pledge', letters);
  save('holidays.json', announced);
  const replyDue = async (...argv: string[]) => {
    expect((await pledge(['build', 'a.pledge', '--formats', 'rules', ...argv])).code).toBe(0);
    const module = await run(load('out/a/rules.mjs'));
    return module.due('enquiry.reply[letter]', { began: '2026-11-25' }).at;
  };
  // 26 and 27 November are days 1 and 2; the 30th is St Andrew's Day; 1 to 3 December are days 3 to 5.
  expect(await replyDue()).toBe('2026-12-03');
  expect(await replyDue('--holidays', 'holidays.json')).toBe('2026-12-02');
  expect(load('out/a/rules.mjs')).toContain("name: 'A new day'");
  save('a.pledge', `${letters}  we will reply to letters within 7 calendar days of receipt\n`);
  const conflict = async (...argv: string[]) =>
    JSON.parse((await pledge(['check', 'a.pledge', '--format', 'json', ...argv])).out).findings.find(
      ({ code }: { code: string }) => code === 'P0402',
    ).hint;
  expect(await conflict()).not.toBe(await conflict('--holidays', 'holidays.json'));
});

test.each(['build', 'check', 'test'])('pledge %s does nothing with holidays that cannot be read', async (command) => {
  save('a.pledge', letters);
  save('holidays.json', '{"scotland": 7}');
  for (const file of ['holidays.json', 'none.json']) {
    const { code, out, err } = await pledge([command, 'a.pledge', '--holidays', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(file);
  }
  expect(folder('.')).toEqual(['a.pledge', 'holidays.json']);
});

const text = textOf(policyOf('ocean-housing'));

test('each function says which line and clause of the source it comes from', () => {
  const lines = readFileSync(specification, 'utf8').split('\n');
  const told = [...text.matchAll(/^\/\*\* Line (\d+)(?:, clause [^:]*)?: (.*) \*\/\nconst \w+ = \{$/gm)];
  expect(told.length).toBeGreaterThan(40);
  for (const [, line, words = ''] of told)
    expect(lines[Number(line) - 1]?.trim().slice(0, 20)).toBe(words.slice(0, 20));
});

test('it imports nothing, and speaks of no time zone but London’s', () => {
  expect(text).not.toMatch(
    /^\s*import\b|\bimport\(|\brequire\(|\bTemporal\b|\bIntl\b|new Date\(\)|Date\.now|getTimezoneOffset|getHours|\bprocess\b/m,
  );
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inAnEmptyFolder, load, pledge } from '../cli/pledge.ts';
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

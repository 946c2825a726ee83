import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { declarations, typesByModule } from '../../src/rules/emitters/index.ts';
import { policyOf } from '../policies.ts';
import { provenance, run, textOf } from './module.ts';
import { typeErrors } from './types.ts';

const [, example = ''] = /```ts\n(import .*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
const policy = policyOf('ocean-housing');

test('what the README tells a developer compiles', () => {
  const types = { 'rules.d.ts': declarations(policy as never, provenance), 'rules.d.mts': typesByModule };
  expect(typeErrors({ ...types, 'rules.mjs': '', 'use.mts': example }, '--lib', 'es2023,dom')).toEqual([]);
});

test('and says what it says', async () => {
  const said: unknown[][] = [];
  const program = example.replace(/^import .*$/m, '').replace(' as const', '');
  const names = ['assess', 'due', 'isOpen', 'nextOpen', 'provenance', 'scorecard', 'timeline'] as const;
  const module = await run(textOf(policy));
  new Function('console', ...names, program)(
    { log: (...all: unknown[]) => said.push(all) },
    ...names.map((name) => module[name]),
  );
  expect(said).toContainEqual(['complaint.stage-1.acknowledge', '2027-01-05', expect.any(Number)]);
  expect(said).toContainEqual(['2027-01-12', expect.arrayContaining([expect.objectContaining({ kind: 'closed' })])]);
  expect(said).toContainEqual([
    [expect.objectContaining({ commitment: 'complaint.stage-1.acknowledge', overdue: 1 }), expect.anything()],
  ]);
  expect(said).toContainEqual([expect.objectContaining({ kind: 'open', at: '2026-11-24T08:30:00+00:00' })]);
});

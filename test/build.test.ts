import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pledge-'));
const check = ['check', 'specs', '--notes', '--format', 'json', '--on', '2026-11-22'];

/** What a command prints as its result, and how it ends. */
function run(command: string, ...given: string[]) {
  const { stdout, stderr, status } = spawnSync(command, given, { encoding: 'utf8' });
  return { stdout, stderr, status };
}

beforeAll(() => {
  expect(run(process.execPath, 'src/cli/package/build.ts', folder)).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built package says what the sources say', () => {
  const said = run(process.execPath, 'src/cli/main.ts', ...check);

  test('at some length', () => expect(said.stdout.length).toBeGreaterThan(1000));

  test('bundled', () => {
    expect(run(process.execPath, join(folder, 'src/cli/pledge.mjs'), ...check)).toEqual(said);
  });

  test.skipIf(process.platform === 'win32')('bundled, and started from a snapshot', () => {
    expect(run(join(folder, 'pledge'), ...check)).toEqual(said);
  });
});

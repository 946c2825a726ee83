import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter.ts';
import { inAnEmptyFolder, save } from './pledge.ts';

inAnEmptyFolder();

const cli = resolve(import.meta.dirname, '../../src/cli');

/** The program itself, in a process of its own, as a shell starts it. */
function program(argv: string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(cli, 'pledge.mjs'), ...argv], {
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const bad = starter('Meadowbank Homes').replace('acknowledge letters', 'acknowledge leters');

describe('the program in a shell', () => {
  test('tells by its exit code how it went, and keeps results apart from findings', () => {
    save('a.pledge', bad);
    const ran = program(['check', 'a.pledge']);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^1 error in 1 file\./);
    expect(ran.stderr).toContain('Did you mean “letters”?');
    expect(program(['check', 'b.pledge'])).toMatchObject({ status: 2, stdout: '' });
    expect(program(['check', '-'], { input: starter('Meadowbank Homes') })).toMatchObject({ status: 0, stderr: '' });
  });

  test('writes no colour where nobody looks', () => {
    save('a.pledge', bad);
    const ran = program(['check', 'a.pledge'], { env: { FORCE_COLOR: '1' } });
    expect(ran.stdout + ran.stderr).not.toContain('\u001b');
  });

  test('whoever reads it may stop reading', () => {
    save('a.pledge', Array.from({ length: 3000 }, (_, at) => `nonsense ${at}`).join('\n'));
    const line = `"${process.execPath}" "${resolve(cli, 'pledge.mjs')}" check a.pledge --format json | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 10, stderr: '' });
  });
});

/** Every package that is loaded with a file, by what it imports at once; what is imported later does not count. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/^(?:import|export)\b(?! type)[^'";=()]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, alone]) => from ?? alone ?? '',
  );
  return new Set(
    names.flatMap((name) => (name.startsWith('.') ? [...packagesOf(resolve(dirname(file), name), seen)] : [name])),
  );
}

test('a check starts fast: it loads nothing that only a leaflet needs', () => {
  const loaded = ['main.ts', 'commands/check.ts'].flatMap((file) => [...packagesOf(resolve(cli, file))]);
  const packages = loaded.filter((name) => !name.startsWith('node:')).toSorted();
  expect([...new Set(packages)]).toEqual(['chevrotain', 'commander', 'fastest-levenshtein', 'picocolors', 'syllable']);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tsc = resolve(import.meta.dirname, '../../node_modules/.bin/tsc');

/** What `tsc --strict` says of some files, each error with its place. */
export function typeErrors(files: Record<string, string>, ...more: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-types-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const asked = Object.keys(files).filter((name) => /\.m?ts$/.test(name) || more.includes('--checkJs'));
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--lib',
      'es2023',
      '--types',
      '',
    ];
    const { stdout } = spawnSync(tsc, [...flags, ...more, ...asked], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return stdout.split('\n').filter((line) => /error TS/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

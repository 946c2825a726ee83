import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** As much as a specification may hold, and more. */
const mostBytes = 50_000_000;

/**
 * What git prints when it is run in a folder; no shell comes between, so an argument is what it is. Fails as git does, or
 * with ENOENT where there is no git.
 */
export async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true } as const;
  return (await promisify(execFile)('git', args, options)).stdout;
}

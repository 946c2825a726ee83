import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { nearest } from '../ground/suggest.ts';
import { decode } from './decode.ts';
import { exists, type Specification } from './files.ts';
import { git } from './git.ts';
import { readOne, specificationNamed } from './one.ts';

/** A file as it was at some revision. */
export interface AtRevision {
  file: string;
  /** As git names it: `v1`, `HEAD~3`, `main@{yesterday}`. */
  revision: string;
}

/** A version as it was read, or why it could not be. */
export type ReadVersion = { specification: Specification } | { trouble: string };

/**
 * `specs/ocean-housing.pledge@v1` in its parts; nothing where no revision is named. A revision may hold an @ of its own,
 * and so may the name of a file that ends in `.pledge`.
 */
export function atRevision(named: string): AtRevision | undefined {
  const ending = /\.pledge@/i.exec(named);
  const at = ending ? ending.index + ending[0].length - 1 : /\.pledge$/i.test(named) ? -1 : named.indexOf('@');
  if (at <= 0 || at === named.length - 1) return undefined;
  return { file: named.slice(0, at), revision: named.slice(at + 1) };
}

/** A version of a specification: a file, the name of one in the folder specs, `-`, or any of these as it was at a revision. */
export async function readVersion(named: string, input: () => Promise<Uint8Array>): Promise<ReadVersion> {
  const wanted = exists(named) ? undefined : atRevision(named);
  if (wanted) return readAt({ ...wanted, file: specificationNamed(wanted.file) });
  const read = await readOne(named, input);
  return 'troubles' in read ? { trouble: read.troubles.join('\n') } : read;
}

async function readAt({ file, revision }: AtRevision): Promise<ReadVersion> {
  const folder = nearestFolder(resolve(file));
  const commit = await said(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if ('failed' in commit) return { trouble: await whyNot(commit.failed, folder, { file, revision }) };
  const id = commit.output.toString().trim();
  const path = relative(folder, resolve(file)).split(sep).join('/');
  const blob = await said(folder, 'cat-file', 'blob', `${id}:./${path}`);
  if ('failed' in blob) return { trouble: await notThere(folder, id, { file, revision }) };
  const decoded = decode(blob.output);
  if ('trouble' in decoded) return { trouble: `${file} as it was at ${revision} ${decoded.trouble}` };
  return { specification: { file: `${file}@${revision}`, name: basename(file, extname(file)), ...decoded } };
}

/** The folder of a file, or the nearest one around it that there is: at that revision there may have been another. */
function nearestFolder(file: string): string {
  const folder = dirname(file);
  return exists(folder) || folder === dirname(folder) ? folder : nearestFolder(folder);
}

async function said(folder: string, ...args: string[]): Promise<{ output: Buffer } | { failed: unknown }> {
  try {
    return { output: await git(folder, args) };
  } catch (failed) {
    return { failed };
  }
}

const instead = 'Save the older file beside the newer one, and name both.';

async function whyNot(failed: unknown, folder: string, { file, revision }: AtRevision): Promise<string> {
  if (failed instanceof Error && 'code' in failed && failed.code === 'ENOENT')
    return `To read ${file} as it was at ${revision} I need git, and there is none on this computer. ${instead}`;
  const inside = await said(folder, 'rev-parse', '--is-inside-work-tree');
  if ('failed' in inside) return `${folder} is not kept in git, so there is no ${revision} of ${file}. ${instead}`;
  const listed = await said(folder, 'for-each-ref', '--format=%(refname:short)');
  const near = nearest(revision, lines(listed, '\n'));
  const hint = near ? `Did you mean “${near}”?` : '`git tag` and `git log` list those that there are.';
  return `There is no revision “${revision}” in git. ${hint}`;
}

async function notThere(folder: string, id: string, { file, revision }: AtRevision): Promise<string> {
  const listed = await said(folder, 'ls-tree', '-r', '--full-tree', '--name-only', '-z', id);
  const specifications = lines(listed, '\0').filter((name) => /\.pledge$/i.test(name));
  const near = nearest(
    basename(file),
    specifications.map((name) => basename(name)),
  );
  const meant = near && specifications.find((name) => basename(name) === near);
  return `There was no ${file} at ${revision}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

const lines = (said: { output: Buffer } | { failed: unknown }, end: string): string[] =>
  'output' in said ? said.output.toString().split(end).filter(Boolean) : [];

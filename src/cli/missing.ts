import { basename, dirname, extname, join, resolve } from 'node:path';
import { nearest } from '../ground/suggest.ts';

/**
 * What to say of a specification, or of another kind of file, that is not there: “There is no …”, with those that the
 * user may have meant, in the same folder or in its `specs`.
 * @param listing the names in a folder; none where there is no such folder.
 */
export function missing(
  path: string,
  hasFolder: boolean,
  listing: (folder: string) => readonly string[],
  kind = /\.pledge(\.txt)?$/i,
): string {
  if (path.trim() === '') return 'An empty name was given where a file or a folder is wanted.';
  const folder = dirname(path);
  if (!hasFolder) return `There is no file ${path}: there is no folder ${folder} either.`;
  const near = [folder, join(folder, 'specs')].flatMap((place) =>
    alike(basename(path), listing(place), kind).map((name) => join(place, name)),
  );
  if (near.length === 0)
    return `There is no ${extname(path) ? 'file' : 'file or folder'} ${path}${folder === '.' ? ` in ${theFolder('.')}` : ''}.`;
  return `There is no file ${path}. Did you mean ${near.slice(0, 5).join(' or ')}?${extended(near)}`;
}

/** What to say of a folder that holds no specification, by the names of what it holds. */
export function noSpecification(folder: string, names: readonly string[]): string {
  return `There is no specification in ${theFolder(folder)}: no file that ends in .pledge.${extended(names)}`;
}

/** Whoever names the folder in which they work may be in another one than they think. */
const theFolder = (folder: string) => (folder === '.' ? `this folder, which is ${resolve()}` : folder);

/** Notepad adds an ending of its own to the name of a file, and Windows does not show it. */
function extended(names: readonly string[]): string {
  const [file] = names.filter((name) => /\.pledge\.txt$/i.test(name));
  return file === undefined ? '' : ` The editor has added .txt to the name of ${file}. Take it off.`;
}

function alike(typed: string, names: readonly string[], kind: RegExp): string[] {
  const specifications = names.filter((name) => kind.test(name));
  const stemOf = (name: string) => basename(name, extname(name));
  const stem = stemOf(typed).toLowerCase();
  const best = nearest(stem, specifications.map(stemOf));
  return specifications.filter(
    (name) => stemOf(name) === best || (stem.length > 2 && stemOf(name).toLowerCase().includes(stem)),
  );
}

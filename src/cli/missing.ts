import { basename, dirname, extname, join } from 'node:path';
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
  kind = /\.pledge$/i,
): string {
  if (path.trim() === '') return 'An empty name was given where a file or a folder is wanted.';
  const folder = dirname(path);
  if (!hasFolder) return `There is no file ${path}: there is no folder ${folder} either.`;
  const near = [folder, join(folder, 'specs')].flatMap((place) =>
    alike(basename(path), listing(place), kind).map((name) => join(place, name)),
  );
  if (near.length === 0) return `There is no file ${path}.`;
  return `There is no file ${path}. Did you mean ${near.slice(0, 5).join(' or ')}?`;
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

import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The ways in which the paths of a system are written. */
type Paths = Pick<typeof path, 'relative' | 'isAbsolute' | 'resolve' | 'sep'>;

/**
 * A file by its path from the folder in which we work, with forward slashes, as programs on every system read it; one
 * that lies elsewhere by its whole path.
 */
export function slashed(file: string, system: Paths = path, folder = system.resolve()): string {
  return written(fromHere(file, system, folder) ?? system.resolve(folder, file), system);
}

/** The same as a URI: a relative one for a file in the folder in which we work, `file:` for any other. */
export function uriOf(file: string, system: Paths = path, folder = system.resolve()): string {
  const here = fromHere(file, system, folder);
  if (here === undefined) return pathToFileURL(system.resolve(folder, file), { windows: system.sep === '\\' }).href;
  return written(here, system).split('/').map(encodeURIComponent).join('/');
}

function fromHere(file: string, system: Paths, folder: string): string | undefined {
  const way = system.relative(folder, system.resolve(folder, file));
  return /^\.\.(?![^\\/])/.test(way) || system.isAbsolute(way) ? undefined : way;
}

/** The folder in which what an association looks like is kept: beside its specification. */
export const brandFolder = (file: string): string => path.join(file === '-' ? '.' : path.dirname(file), 'brands');

/** Where an association's brand is, if it has one: `brands/NAME.yaml` beside its specification. */
export const brandFile = ({ file, name }: { file: string; name: string }): string =>
  path.join(brandFolder(file), `${name}.yaml`);

const written = (file: string, { sep }: Paths) => file.split(sep).join('/');

import { dirname, join, resolve } from 'node:path';
import { listing, readIfThere, resource } from './files.ts';

const theirs = () => resource('specs/standards');

/** The standards that come with Pledge. */
export const readStandards = (): string[] => textsIn(theirs());

/** The standards of an association's own, in the folder `standards` beside its specification; those that come with Pledge are known already. */
export function standardsBeside(file: string): string[] {
  const folder = join(dirname(file), 'standards');
  return file === '-' || resolve(folder) === resolve(theirs()) ? [] : textsIn(folder);
}

/** What stands in the files of a folder; nothing where there is none. What cannot be read is told where it is checked by itself. */
function textsIn(folder: string): string[] {
  return listing(folder)
    .filter((name) => /^[^.].*\.pledge$/i.test(name))
    .flatMap((name) => {
      const read = readIfThere(join(folder, name));
      return read && 'text' in read ? [read.text] : [];
    });
}

/** A file that is nobody's policy, and says what others are held against. */
export const isOfStandards = (text: string): boolean =>
  /^(?:standard|repealed|ended|renamed)\s/m.test(text) && !/^association\s/m.test(text);

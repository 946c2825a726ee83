import { basename, dirname, join, resolve } from 'node:path';
import { listing, readIfThere, resource } from './files.ts';

const theirs = () => resource('specs/standards');

/** The standards that come with Pledge. */
export const readStandards = (): string[] => filesIn(theirs()).flatMap(({ text }) => text ?? []);

/** The standards of an association's own, in the folder `standards` beside its specification; those that come with Pledge are known already. */
export function standardsBeside(file: string): Found[] {
  const folder = join(dirname(file), 'standards');
  return file === '-' || resolve(folder) === resolve(theirs()) ? [] : filesIn(folder).filter((of) => !isTheirs(of));
}

/** Whether a file is a copy of one that comes with Pledge, and need not be read again. */
function isTheirs({ file, text }: Found): boolean {
  const read = text === undefined ? undefined : readIfThere(join(theirs(), basename(file)));
  return read !== undefined && 'text' in read && read.text === text;
}

/** A file of standards; no text where it cannot be read. */
interface Found {
  file: string;
  text?: string;
}

/** The files of a folder; none where there is no such folder. */
function filesIn(folder: string): Found[] {
  return listing(folder)
    .filter((name) => /^[^.].*\.pledge$/i.test(name))
    .map((name) => {
      const file = join(folder, name);
      const read = readIfThere(file);
      return read && 'text' in read ? { file, text: read.text } : { file };
    });
}

/** A file that is nobody's policy, and says what others are held against. */
export const isOfStandards = (text: string): boolean =>
  /^(?:standard|repealed|ended|renamed)\s/m.test(text) && !/^association\s/m.test(text);

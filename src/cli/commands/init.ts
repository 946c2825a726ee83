import { basename, dirname, extname, join } from 'node:path';
import type { Command } from '../command.ts';
import { exists, write } from '../files.ts';
import { starter } from '../starter.ts';

export const init: Command<{ out?: string }> = {
  name: 'init',
  summary: 'write a first policy to start from',
  arguments: [{ name: '<name>', says: 'the name of the association, in quotes' }],
  options: [{ flags: '--out <folder>', says: 'where to put it, if not here' }],
  more: 'The file is named after the association. A file that is there already is left as it is.',
  examples: [
    ['pledge init "Meadowbank Homes"', 'write meadowbank-homes.pledge'],
    ['pledge init "Meadowbank Homes" --out specs', 'write specs/meadowbank-homes.pledge'],
  ],
  run: async ([given = ''], { out }, terminal) => {
    const asFile = extname(given) === '.pledge';
    const name = (asFile ? basename(given, '.pledge') : given).replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    const slug = slugOf(name);
    if (!slug) {
      terminal.err.write('Give the name of the association, such as: pledge init "Meadowbank Homes"\n');
      return 2;
    }
    const file = join(out ?? (asFile ? dirname(given) : '.'), `${slug}.pledge`);
    if (exists(file)) {
      terminal.err.write(
        `${file} is there already, and stays as it is. Choose another name or another folder (--out).\n`,
      );
      return 2;
    }
    const failure = await write(file, starter(titled(name)));
    if (failure) {
      terminal.err.write(`${failure.trouble}\n`);
      return 2;
    }
    terminal.out.write(`${file}\n`);
    terminal.err.write(`Open it in any editor, then: pledge check ${/\s/.test(file) ? `"${file}"` : file}\n`);
    return 0;
  },
};

/** “St John's Housing” as a file's name: st-johns-housing. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase();
  return plain
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A name that was given as a file's name, as people write it. */
function titled(name: string): string {
  if (!/^[\p{Ll}\p{N}-]+$/u.test(name)) return name;
  return name
    .split('-')
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

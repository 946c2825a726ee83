import { join } from 'node:path';
import { plain } from '../ground/report.ts';
import type { Command, Option } from './command.ts';
import { isFolder, write } from './files.ts';
import { type ExitCode, graver, type Terminal } from './terminal.ts';

/** The option by which a result is put in a file: what `>` writes is not in UTF-8 in every terminal of Windows. */
export const place: Option = {
  flags: '--out <place>',
  says: 'a file or a folder to put the result in, instead of printing it',
};

/** Whether a command prints a result, and has no place of its own for it. */
export const printsResult = ({ options }: Pick<Command, 'options'>): boolean =>
  options.some(({ flags }) => flags.startsWith('--format ')) && !options.some(({ flags }) => /^--out\b/.test(flags));

/** Runs a command, and puts what it would print in a place. Nothing is written where there is no result. */
export async function runInto(
  place: string,
  name: string,
  terminal: Terminal,
  run: (terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const parts: string[] = [];
  const out = { ...terminal.out, paint: plain, write: (text: string) => void parts.push(text) };
  const code = await run({ ...terminal, out });
  if (parts.length === 0) return code;
  const file = isFolder(place) || /[\\/]$/.test(place) ? join(place, name) : place;
  const failure = await write(file, parts.join(''));
  terminal.err.write(failure ? `${failure.trouble}\n` : `${file} is written.\n`);
  return failure ? graver(code, 2) : code;
}

/** What a result is called in a folder: `compare.html`. */
export const resultOf = (command: string, format = 'text'): string => `${command}.${endings[format] ?? format}`;

const endings: Record<string, string> = { text: 'txt', markdown: 'md', github: 'txt', junit: 'xml' };

import { format } from '../../pledge.ts';
import { type Command, specs } from '../command.ts';
import { sharedWords, type Vocabulary, writeTroubles } from '../compiling.ts';
import { encode } from '../decode.ts';
import { attempt } from '../failures.ts';
import { readSpecifications, type Specification, write } from '../files.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface Options {
  check?: boolean;
}

export const fmt: Command<Options> = {
  name: 'fmt',
  summary: 'lay a specification out in the usual way, without changing what it says',
  arguments: [specs],
  options: [
    {
      flags: '--check',
      says: 'change nothing; name the files that would change, and end with exit code 1 if there are any',
    },
  ],
  more: 'Comments are kept. A file is replaced whole or not at all. Standard input is printed, laid out.',
  examples: [
    ['pledge fmt specs', 'lay out every specification in the folder specs'],
    ['pledge fmt --check specs', 'see whether any needs it'],
    ['cat draft.pledge | pledge fmt -', 'print a draft, laid out'],
  ],
  run: async (given, options, terminal) => {
    const { specifications, troubles } = await readSpecifications(given, terminal.input);
    writeTroubles(troubles, terminal);
    const words = specifications.length ? sharedWords(terminal) : undefined;
    let changed = 0;
    let failed = troubles.length;
    for (const specification of specifications) {
      const result = await attempt(`laying out ${specification.file}`, () =>
        layOut(specification.text, words as Vocabulary),
      );
      const trouble = 'done' in result ? await settle(specification, result.done, options, terminal) : result.trouble;
      if (trouble) writeTroubles([trouble], terminal);
      if (trouble) failed++;
      else if ('done' in result && result.done !== specification.text) changed++;
    }
    const code: ExitCode = options.check && changed > 0 ? 1 : 0;
    return failed > 0 ? 2 : code;
  },
};

function layOut(text: string, words: Vocabulary): string {
  const laidOut = format(text, { vocabulary: words });
  return /\r\n/.test(text) ? laidOut.replaceAll(/\r?\n/g, '\r\n') : laidOut;
}

async function settle(
  { file, text, encoding }: Specification,
  laidOut: string,
  { check }: Options,
  terminal: Terminal,
): Promise<string | undefined> {
  if (check) {
    if (laidOut !== text) terminal.out.write(`${file}\n`);
    return undefined;
  }
  if (file === '-') {
    terminal.out.write(laidOut);
    return undefined;
  }
  if (laidOut === text) return undefined;
  const failure = await write(file, encode(laidOut, encoding));
  if (!failure) terminal.out.write(`${file}\n`);
  return failure?.trouble;
}

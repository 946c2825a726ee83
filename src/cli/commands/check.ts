import { type Command, failOn, on, type Shared, specs, textOrJson } from '../command.ts';
import { compileAll, writeTroubles } from '../compiling.ts';
import { asData, inWords, json, outcome, summarise, type Wanted, writeFindings } from '../findings.ts';
import { graver } from '../terminal.ts';

export const check: Command<Shared & Wanted> = {
  name: 'check',
  summary: 'say what is wrong or unclear in a specification',
  arguments: [specs],
  options: [
    { flags: '--notes', says: 'list the notes too, which are otherwise only counted' },
    { flags: '--show-accepted', says: 'list what the author has accepted, with the reason given' },
    failOn,
    textOrJson,
    on,
  ],
  more: 'An error stops a build; a warning does not; a note is worth a thought.\nThe exit code is 0 where there is nothing to report, 1 for an error (see --fail-on), 2 where a file cannot be read.',
  examples: [
    ['pledge check specs', 'check every specification in the folder specs'],
    ['pledge check specs/meadowbank-homes.pledge --notes', 'one of them, with the notes'],
    ['pledge check specs --format json --fail-on warning', 'as data, for another program'],
  ],
  run: async (given, options, terminal) => {
    const { compilations, troubles } = await compileAll(given, options.on ?? terminal.today, terminal);
    writeTroubles(troubles, terminal);
    const summary = summarise(compilations);
    if (options.format === 'json') {
      terminal.out.write(json({ findings: asData(compilations, options), summary }));
    } else {
      writeFindings(compilations, options, terminal.err);
      if (compilations.length) terminal.out.write(`${inWords(summary, options)}\n`);
      if (summary.errors + summary.warnings > 0) terminal.out.write(`${tellMore(compilations)}\n`);
    }
    return graver(outcome(compilations, options.failOn), troubles.length ? 2 : 0);
  },
};

function tellMore(found: Awaited<ReturnType<typeof compileAll>>['compilations']): string {
  const worst = found
    .flatMap(({ findings }) => findings)
    .find(({ accepted, severity }) => !accepted && severity !== 'note');
  return `\`pledge explain ${worst?.code}\` tells more about ${worst?.code}, and so for each code.`;
}

import { type Command, failOn, holidays, on, type Shared, specs } from '../command.ts';
import { type Compilation, compileAll, unable, writeTroubles } from '../compiling.ts';
import { readIfThere } from '../files.ts';
import { type Found, outcome, type Wanted } from '../findings.ts';
import { fixAll } from '../fixing.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { brandFile } from '../paths.ts';
import { type ReportName, reports } from '../reports/index.ts';
import { graver, type Terminal } from '../terminal.ts';

interface Options extends Omit<Shared, 'format'>, Wanted {
  format: ReportName;
  fix?: boolean;
  holidays?: string;
}

export const check: Command<Options> = {
  name: 'check',
  summary: 'say what is wrong or unclear in a specification',
  arguments: [specs],
  options: [
    {
      flags: '--standards',
      says: 'print how the policy fares against each code and law that binds it, requirement by requirement; as text, json or markdown',
    },
    { flags: '--notes', says: 'list the notes too, which are otherwise only counted' },
    { flags: '--show-accepted', says: 'list what the author has accepted, with the reason given' },
    { flags: '--fix', says: 'mend what can be mended without changing what is meant, and say what was done' },
    holidays,
    failOn,
    {
      flags: '--format <format>',
      says: 'how to print the findings; `pledge explain reports` tells of each',
      choices: Object.keys(reports),
      byDefault: 'text',
    },
    on,
  ],
  more: 'An error stops a build; a warning does not; a note is worth a thought.\nThe exit code is 0 where there is nothing to report, 1 for an error (see --fail-on), 2 where a file cannot be read or written.\n--fix replaces a file whole or not at all; what comes in on standard input it prints, and the findings go to standard error.',
  examples: [
    ['pledge check specs', 'check every specification in the folder specs'],
    ['pledge check specs/meadowbank-homes.pledge --notes', 'one of them, with the notes'],
    ['pledge check specs/meadowbank-homes.pledge --fix', 'mend it where that is safe'],
    ['pledge check specs/meadowbank-homes.pledge --standards', 'hold it against codes and the law as they are today'],
    ['pledge check specs --format json --fail-on warning', 'as data, for another program'],
    ['pledge check specs --format sarif --out pledge.sarif', 'for code scanning'],
  ],
  run: async (given, options, terminal) => {
    const today = options.on ?? terminal.today;
    const { list, troubles: unread } = bankHolidaysIn(options.holidays);
    if (unread.length > 0) return unable(unread, terminal);
    const { compilations, troubles } = await compileAll(given, today, terminal, list);
    const fixed = options.fix ? await fixAll(compilations, today, terminal) : undefined;
    const checked = {
      found: [...(fixed?.compilations ?? compilations), ...(await brandsOf(compilations))],
      troubles: [...troubles, ...(fixed?.troubles ?? [])],
      ...(fixed && { mended: fixed.mended }),
    };
    writeTroubles(checked.troubles, terminal);
    // What makes a check fail is shown.
    const asked = { ...options, notes: options.notes || options.failOn === 'note' };
    const report = await reports[options.format]();
    report(checked, asked, printsText(checked.found, options) ? aside(terminal) : terminal);
    return graver(outcome(checked.found, options.failOn), checked.troubles.length ? 2 : 0);
  },
};

/** What was found in the brands beside the specifications. What reads them is loaded only where there is one. */
async function brandsOf(compilations: readonly Compilation[]): Promise<Found[]> {
  const branded = compilations.map((of) => of.specification).filter((of) => readIfThere(brandFile(of)) !== undefined);
  return branded.length > 0 ? (await import('../brands.ts')).brandsFound(branded) : [];
}

/** Whether standard output is taken by the mended text of what came in on standard input. */
const printsText = (found: readonly { source: { file: string } }[], { fix }: Options) =>
  fix === true && found.some(({ source }) => source.file === '-');

const aside = ({ err }: Terminal) => ({ out: err, err });

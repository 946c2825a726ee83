import { runExamples } from '../../rules/examples.ts';
import { nothingKnown } from '../../standards/known.ts';
import { type Command, holidays, on, type Shared, specs } from '../command.ts';
import { compileAll, sharedWords, unable, writeTroubles } from '../compiling.ts';
import { json, writeFindings } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { graver, type Terminal } from '../terminal.ts';
import { type Tested, testsAsData, testsAsJUnit, testsInWords } from '../test-report.ts';

type Options = Omit<Shared, 'format'> & { format: 'text' | 'json' | 'junit'; holidays?: string };

export const test: Command<Options> = {
  name: 'test',
  summary: 'run the examples in a specification',
  arguments: [specs],
  options: [
    {
      flags: '--format <format>',
      says: 'how to print the result',
      choices: ['text', 'json', 'junit'],
      byDefault: 'text',
    },
    holidays,
    on,
  ],
  more: 'Each `then` of an example is worked out anew. The exit code is 1 where one does not hold, 2 where a file cannot be read.',
  examples: [
    ['pledge test specs', 'run the examples of every specification in the folder specs'],
    ['pledge test specs/ocean-housing.pledge --format junit --out tests.xml', 'for a build server'],
  ],
  run: async (given, options, terminal) => {
    const { list, troubles: unread } = bankHolidaysIn(options.holidays);
    if (unread.length > 0) return unable(unread, terminal);
    // Examples show what is promised, whether or not a code or the law asks for more.
    const words = { ...sharedWords(terminal), known: nothingKnown };
    const today = options.on ?? terminal.today;
    const { compilations, troubles } = await compileAll(given, today, { ...terminal, words }, list);
    writeTroubles(troubles, terminal);
    // Two promises that disagree are no reason not to show it.
    const tested = compilations.flatMap(({ read, source }): Tested[] =>
      read ? [{ file: source.file, ...runExamples(read, list) }] : [],
    );
    const broken = compilations.filter(({ policy }) => !policy);
    const errors = broken.map((of) => ({
      ...of,
      findings: of.findings.filter(({ severity }) => severity === 'error'),
    }));
    writeFindings(errors, {}, terminal.err);
    print(tested, options.format, terminal);
    const failed = tested.some(({ examples }) => examples.some(({ passed }) => !passed)) || broken.length > 0;
    return graver(failed ? 1 : 0, troubles.length > 0 ? 2 : 0);
  },
};

function print(tested: readonly Tested[], format: Options['format'], { out }: Terminal): void {
  if (format === 'json') out.write(json(testsAsData(tested)));
  else if (format === 'junit') out.write(testsAsJUnit(tested));
  else if (tested.length > 0)
    out.write(`${[...tested.map((of) => testsInWords(of, out)), summary(tested)].join('\n\n')}\n`);
}

function summary(tested: readonly Tested[]): string {
  const all = tested.flatMap(({ examples }) => examples);
  const failed = all.filter(({ passed }) => !passed).length;
  const untested = tested.reduce((sum, of) => sum + of.untested.length, 0);
  const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;
  return `${count(all.length, 'example')}: ${all.length - failed} passed, ${failed} failed. ${count(untested, 'promise')} with a deadline in no example.`;
}

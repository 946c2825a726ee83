import { isUnapproved, type Versions } from '../../comparison/versions/change.ts';
import { html, json, markdown, text } from '../../comparison/versions/formats/index.ts';
import { prepare } from '../../pages/template.ts';
import { check, diff as compare, compile } from '../../pledge.ts';
import type { Policy } from '../../policy/policy.ts';
import { nothingKnown } from '../../standards/known.ts';
import { fontsFor, lookOf, sharedTemplates } from '../build/look.ts';
import { type Command, holidays, on, type Shared } from '../command.ts';
import { sharedWords, type Vocabulary, writeTroubles } from '../compiling.ts';
import { attempt } from '../failures.ts';
import type { Specification } from '../files.ts';
import { writeFindings } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { readVersion } from '../revision.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Options extends Omit<Shared, 'format' | 'failOn'> {
  format: 'text' | 'markdown' | 'html' | 'json';
  failOn?: 'weaker';
  holidays?: string;
}

export const diff: Command<Options> = {
  name: 'diff',
  summary: 'say what has changed between two versions of a policy, and what it means for customers',
  arguments: [
    { name: '<old>', says: 'the earlier version: a file, or FILE@REVISION for a file as git has it' },
    { name: '<new>', says: 'the later version' },
  ],
  options: [
    {
      flags: '--fail-on <grade>',
      says: 'end with exit code 1 where something is worse for customers and not approved',
      choices: ['weaker'],
    },
    {
      flags: '--format <format>',
      says: 'how to print the result: markdown for a board paper, html for a page',
      choices: ['text', 'markdown', 'html', 'json'],
      byDefault: 'text',
    },
    holidays,
    on,
  ],
  more:
    'What is weaker or removed comes first. Moving, renaming a section and laying out anew are no change.\n' +
    'What is weaker on purpose is approved in the newer file, with the reason: the report shows the line to write, and `pledge explain versions` tells more.\n' +
    'The exit code is 0, 1 with --fail-on weaker where something worse is not approved, 2 where a version cannot be read.',
  examples: [
    ['pledge diff specs/ocean-housing.pledge@v1 specs/ocean-housing.pledge', 'what has changed since the tag v1'],
    ['pledge diff ocean-housing@HEAD~3 ocean-housing --fail-on weaker', 'for a build server'],
    ['pledge diff old.pledge new.pledge --format markdown --out board-paper.md', 'for a board paper'],
  ],
  run: async ([old = '', young = ''], options, terminal) => {
    if (old === '-' && young === '-')
      return refuse('Only one of the two versions can come in on standard input.', terminal);
    const read = await Promise.all([old, young].map((named) => readVersion(named, terminal.input)));
    const announced = bankHolidaysIn(options.holidays);
    const troubles = [...announced.troubles, ...read.flatMap((of) => ('trouble' in of ? [of.trouble] : []))];
    const [before, after] = read.flatMap((of) => ('specification' in of ? [of.specification] : []));
    if (troubles.length > 0 || !before || !after) return refuse(troubles.join('\n'), terminal);
    const day = options.on ?? terminal.today;
    const words = sharedWords(terminal);
    const policies = [older(before, words, day, terminal), newer(after, words, day, terminal)];
    const [was, is] = policies;
    if (!was || !is) return 2;
    const result = await attempt(`comparing ${before.file} with ${after.file}`, () =>
      compare({ name: called(before), policy: was }, { name: called(after), policy: is }, day, announced.list),
    );
    if ('trouble' in result) return refuse(result.trouble, terminal);
    const printed = print(result.done, options.format, after, terminal);
    if (typeof printed !== 'string') return refuse(printed.problem, terminal);
    terminal.out.write(printed);
    const open = result.done.changes.filter(isUnapproved).length;
    if (options.failOn !== 'weaker' || open === 0) return 0;
    writeTroubles(
      [`${open === 1 ? 'One change is' : `${open} changes are`} worse for customers and not approved.`],
      terminal,
    );
    return 1;
  },
};

const called = ({ file }: Specification): string => (file === '-' ? 'standard input' : file);

function refuse(trouble: string, terminal: Terminal): ExitCode {
  writeTroubles([trouble], terminal);
  return 2;
}

/** The later version must be whole; that it falls short of a code or of the law is no reason not to compare it. */
function newer(
  specification: Specification,
  vocabulary: Vocabulary,
  day: Temporal.PlainDate,
  terminal: Terminal,
): Policy | undefined {
  const { file, text } = specification;
  const { policy, findings } = check(compile(text, { vocabulary: { ...vocabulary, known: nothingKnown }, on: day }));
  if (policy) return policy as unknown as Policy;
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  writeFindings([{ source: { file, text }, findings: errors }], {}, terminal.err);
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  writeTroubles([`${file} has ${count}, told above. Mend it first: what it promises is not settled.`], terminal);
  return undefined;
}

/**
 * The earlier version is past mending. It is read with today's words, and compared as long as every line of it is
 * understood, whatever else is found in it.
 */
function older(
  { file, text }: Specification,
  vocabulary: Vocabulary,
  day: Temporal.PlainDate,
  terminal: Terminal,
): Policy | undefined {
  const { policy, findings } = compile(text, { vocabulary, on: day });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return policy;
  writeFindings([{ source: { file, text }, findings: errors }], {}, terminal.err);
  const lines = errors.length === 1 ? 'this line' : 'these lines';
  writeTroubles(
    [`${file} is read with today’s words, and ${lines} cannot be. Mend a copy of it, and compare with that.`],
    terminal,
  );
  return undefined;
}

function print(
  result: Versions,
  format: Options['format'],
  after: Specification,
  { out }: Terminal,
): string | { problem: string } {
  if (format === 'json') return json(result);
  if (format === 'markdown') return markdown(result);
  if (format === 'text') return text(result, { paint: out.paint, width: out.width, wrap });
  const { brand, templates } = lookOf(after, sharedTemplates());
  const page = html(result, { brand, templates, fill: prepare(templates), fonts: fontsFor(JSON.stringify(result)) });
  return 'html' in page ? page.html : page;
}

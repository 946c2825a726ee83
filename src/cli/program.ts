import { Command as Commander, CommanderError, Option as CommanderOption, InvalidArgumentError } from 'commander';
import { nearest } from '../ground/suggest.ts';
import { listWords } from '../wording/text.ts';
import { type Command, type Option, on } from './command.ts';
import { commands } from './commands/index.ts';
import { readDate } from './date.ts';
import { fault } from './failures.ts';
import { version } from './files.ts';
import { place, printsResult, resultOf, runInto } from './placing.ts';
import type { ExitCode, Stream, Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/**
 * Runs one command line, without the name of the program, and says how it went. Only the command that is named is
 * loaded. Whatever happens, the user reads a sentence, never a stack trace.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await parse(argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv, terminal);
  } catch (error) {
    terminal.err.write(`${fault(`running pledge ${argv[0] ?? ''}`.trim(), error)}\n`);
    return 2;
  }
}

async function parse(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const name = argv.find((word) => !word.startsWith('-'));
  if (name !== undefined && !Object.hasOwn(commands, name)) return noSuch(name, terminal);
  const wanted = argv[0] === name && name !== undefined ? [name] : isVersion(argv) ? [] : Object.keys(commands);
  let code: ExitCode = 0;
  const program = base(terminal);
  const loaded: Command[] = [];
  for (const each of wanted) {
    const command = (await commands[each as keyof typeof commands]()) as Command;
    loaded.push(command);
    const sub = define(command, program, terminal);
    sub.action(async (...given: unknown[]) => {
      const words = given.slice(0, command.arguments.length).flatMap((word) => (word ?? []) as string | string[]);
      const options = sub.opts();
      const run = (to: Terminal) => command.run(words, options as never, to);
      const into = printsResult(command) ? options.out : undefined;
      code =
        into === undefined
          ? await run(terminal)
          : await runInto(into, resultOf(command.name, options.format), terminal, run);
    });
  }
  try {
    await program.parseAsync(argv.length ? [...argv] : ['--help'], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : misused(error, loaded.length === 1 ? loaded[0] : undefined, terminal);
  }
  return code;
}

/** The version is told without loading a command. */
const isVersion = ([first]: readonly string[]) => first === '--version' || first === '-V';

function base(terminal: Terminal): Commander {
  return new Commander('pledge')
    .description('Customer care policies in plain sentences with exact meaning: checked, and printed as leaflets.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command, with an example')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out.write,
      writeErr: terminal.out.write,
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(terminal.out),
      getErrHelpWidth: () => helpWidth(terminal.out),
    })
    .addHelpText('after', () => examples(starts, terminal.out))
    .addHelpText('after', '\n`pledge check --help` explains check, and so for each command.');
}

/** Long lines are hard to follow, however wide the window is. */
const helpWidth = ({ width }: Stream) => Math.min(width, 100);

const starts = [
  ['pledge init "Meadowbank Homes"', 'write a first policy, meadowbank-homes.pledge'],
  ['pledge check meadowbank-homes.pledge', 'see what is wrong or unclear in it'],
  ['pledge build meadowbank-homes.pledge', 'make its leaflets, in the folder out'],
] as const;

function define(command: Command, program: Commander, { out }: Terminal): Commander {
  const sub = program
    .command(command.name)
    .summary(command.summary)
    .description(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`)
    .helpOption('-h, --help', 'print this');
  for (const { name, says } of command.arguments) sub.argument(name, says);
  for (const option of command.options) sub.addOption(toCommander(option));
  if (printsResult(command)) sub.addOption(toCommander(place));
  // Where the day makes no difference, it may be given all the same, as scripts do that give it to every command.
  if (!command.options.includes(on)) sub.addOption(toCommander(on).hideHelp());
  const { more } = command;
  if (more) sub.addHelpText('after', () => `\n${wrap(more, helpWidth(out))}`);
  return sub.addHelpText('after', () => examples(command.examples, out));
}

/** Command lines with what they do: beside them where there is room for it, and else under them. */
function examples(lines: Command['examples'], out: Stream): string {
  const widest = Math.max(...lines.map(([line]) => line.length));
  const beside = lines.map(([line, does]) => `  ${line.padEnd(widest)}  ${does}`);
  const fits = beside.every((line) => line.length <= helpWidth(out));
  return ['', 'Examples:', ...(fits ? beside : lines.map(([line, does]) => `  ${line}\n      ${does}`))].join('\n');
}

function toCommander({ flags, says, byDefault, choices, several, repeated, date }: Option): CommanderOption {
  const option = new CommanderOption(flags, says);
  if (byDefault !== undefined) option.default(byDefault, [byDefault].flat().join(', '));
  if (date) option.argParser(readDay);
  else if (repeated) option.argParser((given: string, before: string[] = []) => [...before, given]);
  else if (choices)
    (several ? option : option.choices(choices)).argParser((given: string) => chosen(given, choices, several));
  return option;
}

function readDay(given: string): Temporal.PlainDate {
  const day = readDate(given);
  if (!day) throw new InvalidArgumentError('Write a date as 2026-11-22 or “22 November 2026”.');
  return day;
}

/** One of the words that an option takes, or several with commas between, in small letters or capitals. */
function chosen(given: string, choices: readonly string[], several = false): string | string[] {
  const words = several ? given.split(',').filter((word) => word.trim() !== '') : [given];
  const known = words.map((typed) => {
    const word = typed.trim().toLowerCase();
    if (choices.includes(word)) return word;
    const near = nearest(word, choices);
    const no = words.length > 1 ? `There is no “${typed.trim()}”. ` : '';
    throw new InvalidArgumentError(
      `${no}${near ? `Did you mean “${near}”? ` : ''}It can be ${listWords(choices, 'or')}.`,
    );
  });
  if (known.length === 0) throw new InvalidArgumentError(`It can be ${listWords(choices, 'or')}.`);
  return several ? [...new Set(known)] : (known[0] ?? '');
}

function noSuch(name: string, terminal: Terminal): ExitCode {
  const near = nearest(name, Object.keys(commands));
  terminal.err.write(
    `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''} \`pledge\` alone lists the commands.\n`,
  );
  return 2;
}

function misused(error: CommanderError, command: Command | undefined, terminal: Terminal): ExitCode {
  const says = (command && inOurWords(error, command)) ?? error.message.replace(/^error: /, '').replaceAll("'", '`');
  const whole = /[.?]$/.test(says) ? says : `${says}.`.replace(/\n\((.*)\)\.$/, '. $1');
  terminal.err.write(
    `${whole.charAt(0).toUpperCase()}${whole.slice(1)}\n\`pledge${command ? ` ${command.name}` : ''} --help\` shows how it is used, with an example.\n`,
  );
  return 2;
}

/** What is wrong with a command line, where commander's words are those of programmers. */
function inOurWords({ code, message }: CommanderError, { name, arguments: wanted }: Command): string | undefined {
  const [, option, given, why] =
    /^error: option '(-[\w-]+)[^']*' argument '(.*)' is invalid\. (.*)$/s.exec(message) ?? [];
  if (option) return `\`${option}\` cannot be “${given}”. ${why}`;
  const [, bare, what] = /^error: option '(-[\w-]+) (<.*>)' argument missing$/.exec(message) ?? [];
  if (bare) return `\`${bare}\` needs something after it: ${what}`;
  const lacking = /^error: missing required argument '(.*)'$/.exec(message)?.[1];
  const argument = wanted.find((of) => of.name.replaceAll(/[<>[\].]/g, '') === lacking);
  if (argument) return `\`pledge ${name}\` needs ${argument.says}`;
  const extra = /got \d+: (.*)\.$/s.exec(message)?.[1];
  if (code !== 'commander.excessArguments' || extra === undefined) return undefined;
  const takes = wanted.length === 1 ? 'one thing' : `${wanted.length} things`;
  return `\`pledge ${name}\` takes ${takes} and was given more: ${extra}. Words that belong together stand in quotes`;
}

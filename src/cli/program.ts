import { Command as Commander, CommanderError, Option as CommanderOption, InvalidArgumentError } from 'commander';
import { nearest } from '../ground/suggest.ts';
import type { Command, Option } from './command.ts';
import { commands } from './commands/index.ts';
import { readDate } from './date.ts';
import { fault } from './failures.ts';
import { version } from './files.ts';
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
      code = await command.run(words, sub.opts() as never, terminal);
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
    .addHelpText('after', () => examples(starts))
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
  const { more } = command;
  if (more) sub.addHelpText('after', () => `\n${wrap(more, helpWidth(out))}`);
  return sub.addHelpText('after', () => examples(command.examples));
}

function examples(lines: Command['examples']): string {
  const widest = Math.max(...lines.map(([line]) => line.length));
  return ['', 'Examples:', ...lines.map(([line, does]) => `  ${line.padEnd(widest)}  ${does}`)].join('\n');
}

function toCommander({ flags, says, byDefault, choices, several, repeated, date }: Option): CommanderOption {
  const option = new CommanderOption(flags, says);
  if (byDefault !== undefined) option.default(byDefault, String(byDefault));
  if (date) option.argParser(readDay);
  else if (repeated) option.argParser((given: string, before: string[] = []) => [...before, given]);
  else if (several) option.argParser((given: string) => oneByOne(given, choices ?? []));
  else if (choices) option.choices(choices);
  return option;
}

function readDay(given: string): Temporal.PlainDate {
  const day = readDate(given);
  if (!day) throw new InvalidArgumentError('Write a date as 2026-11-22 or “22 November 2026”.');
  return day;
}

function oneByOne(given: string, choices: readonly string[]): string[] {
  const words = given.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !choices.includes(word));
  if (unknown === undefined) return [...new Set(words)];
  const near = nearest(unknown, choices);
  throw new InvalidArgumentError(
    `There is no “${unknown}”. ${near ? `Did you mean “${near}”? ` : ''}There are: ${choices.join(', ')}.`,
  );
}

function noSuch(name: string, terminal: Terminal): ExitCode {
  const near = nearest(name, Object.keys(commands));
  terminal.err.write(
    `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''} \`pledge\` alone lists the commands.\n`,
  );
  return 2;
}

function misused(error: CommanderError, command: Command | undefined, terminal: Terminal): ExitCode {
  const missing = error.code === 'commander.missingArgument' && command?.arguments[0];
  const says = missing
    ? `\`pledge ${command.name}\` needs ${missing.says}`
    : error.message
        .replace(/^error: /, '')
        .replaceAll("'", '`')
        .replaceAll(/\n\((.*)\)$/g, '. $1');
  const whole = /[.?]$/.test(says) ? says : `${says}.`;
  terminal.err.write(
    `${whole.charAt(0).toUpperCase()}${whole.slice(1)}\n\`pledge${command ? ` ${command.name}` : ''} --help\` shows how it is used, with an example.\n`,
  );
  return 2;
}

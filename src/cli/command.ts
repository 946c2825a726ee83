import type { ExitCode, Terminal } from './terminal.ts';

/** A command: what `--help` says of it, and what it does. Nothing here knows how arguments are parsed. */
export interface Command<Options = never> {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  arguments: readonly Argument[];
  options: readonly Option[];
  /** What `--help` adds: how the command behaves, in sentences. */
  more?: string;
  /** Command lines that work as they stand, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  run: (given: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>;
}

export interface Argument {
  /** As it stands in the usage line: `<spec...>`, `[code]`. */
  name: string;
  says: string;
}

export interface Option {
  /** `--out <folder>`, `--watch`. */
  flags: string;
  says: string;
  byDefault?: string | readonly string[];
  /** The words that it takes. */
  choices?: readonly string[];
  /** Whether it takes several of them, with commas between. */
  several?: boolean;
  /** Whether it may stand several times. */
  repeated?: boolean;
  /** Whether it takes a date. */
  date?: boolean;
}

/** The argument of most commands. */
export const specs: Argument = {
  name: '<spec...>',
  says: 'specifications: files, folders (every .pledge in them), or - for standard input',
};

/** The option by which a day stands for today, and what it gives a command. */
export const on: Option = {
  flags: '--on <date>',
  says: 'the day that stands for today, such as 2026-11-22 or "22 November 2026"',
  date: true,
};

export const textOrJson: Option = {
  flags: '--format <format>',
  says: 'how to print the result',
  choices: ['text', 'json'],
  byDefault: 'text',
};

/** The option by which the calendar of the country is replaced, and what it gives a command. */
export const holidays: Option = {
  flags: '--holidays <file>',
  says: 'bank holidays in the format of GOV.UK, instead of those that Pledge knows',
};

export const failOn: Option = {
  flags: '--fail-on <severity>',
  says: 'the mildest finding that makes the exit code 1',
  choices: ['error', 'warning', 'note'],
  byDefault: 'error',
};

/** What the options that several commands share hold once they are read. */
export interface Shared {
  on?: Temporal.PlainDate;
  format: 'text' | 'json';
  failOn: 'error' | 'warning' | 'note';
}

import type { Severity } from '../ground/diagnostic.ts';
import type { Found, Wanted } from './findings.ts';
import type { Mend } from './mending.ts';
import type { Terminal } from './terminal.ts';

/** What a check came to. */
export interface Checked {
  found: readonly Found[];
  /** What could not be read or written, a sentence each. */
  troubles: readonly string[];
  /** The lines that were mended, where that was asked for. */
  mended?: readonly Mended[];
}

/** A line that was mended, and in which file. */
export interface Mended extends Mend {
  file: string;
}

export interface Asked extends Wanted {
  /** The mildest finding that makes a check fail. */
  failOn: Severity;
}

/** One way to tell what a check came to: for people, or for a program. */
export type Report = (checked: Checked, asked: Asked, to: Pick<Terminal, 'out' | 'err'>) => void;

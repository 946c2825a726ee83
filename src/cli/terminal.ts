import { type Paint, printable } from '../ground/report.ts';
import type { Vocabulary } from '../pledge.ts';

/** Where a command speaks and listens. Results go out, progress and findings go to err; each has its own colours, since either may be a file. */
export interface Terminal {
  out: Stream;
  err: Stream;
  /** Everything on standard input. */
  input: () => Promise<Uint8Array>;
  /** Today, unless `--on` says otherwise. */
  today: Temporal.PlainDate;
  /** Resolves when the user stops a command that would go on for ever. */
  stopped: () => Promise<void>;
  /** The shared words, where they were made ready beforehand. */
  words?: Vocabulary;
}

export interface Stream {
  write: (text: string) => void;
  paint: Paint;
  /** In characters. */
  width: number;
}

/** 0: done, nothing to report; 1: something was found; 2: it could not run, or not wholly. */
export type ExitCode = 0 | 1 | 2;

/** The graver of two outcomes. */
export function graver(first: ExitCode, second: ExitCode): ExitCode {
  return first > second ? first : second;
}

/** Sentences that cannot steer a terminal, whatever the name of a file in them is; their lines stay lines. */
export function legible(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

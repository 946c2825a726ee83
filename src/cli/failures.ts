import { printable } from '../ground/report.ts';

/** Why the machine did not let us, in words that say what to do. */
export function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusals[code] ?? (error instanceof Error ? `the computer said: ${error.message}` : String(error));
}

const refusals: Record<string, string> = {
  ENOENT: 'there is nothing of that name.',
  EACCES: 'you have no permission for it. Ask whoever looks after the computer, or use another folder.',
  EPERM: 'it is open in another program, or you have no permission for it. Close it there and try again.',
  EBUSY: 'it is open in another program. Close it there and try again.',
  ENOTDIR: 'part of its path is a file, not a folder.',
  EISDIR: 'it is a folder.',
  EEXIST: 'a file of that name is in the way.',
  ENOTEMPTY: 'a folder of that name is in the way.',
  ELOOP: 'its links lead round in a circle.',
  ENAMETOOLONG: 'its name is too long.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk can only be read.',
  EMFILE: 'too many files are open.',
};

/** Why a file is not written that the machine would let us replace. */
export const readOnly = 'it is marked as read-only. Change that in its properties, or work on a copy.';

/**
 * What to tell a user when Pledge itself fails: what it was doing, whose fault it is, and one line for the report.
 * Never the stack, which helps nobody who reads a terminal; a developer has it with PLEDGE_DEBUG=1.
 */
export function fault(doing: string, error: unknown): string {
  const first = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';
  const short = first.length > 300 ? `${first.slice(0, 300)}…` : first;
  const stack = process.env.PLEDGE_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return (
    `Pledge failed while ${doing}. The fault is in Pledge, not in what you wrote.\n` +
    `Please report it to whoever gave you Pledge, with the file and this line:\n  ${printable(short)}${stack}`
  );
}

export type Attempt<Result> = { done: Result } | { trouble: string };

/** Does something that should not fail; if it does, says so in a way fit for a user, and the rest goes on. */
export async function attempt<Result>(doing: string, work: () => Result | Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { done: await work() };
  } catch (error) {
    return { trouble: fault(doing, error) };
  }
}

import { isDeepStrictEqual } from 'node:util';
import type { Measured } from '../table.ts';

export interface Task {
  what: string;
  times: number;
  run: (i: number) => unknown;
  /** It answers in its own time. */
  waits?: true;
  goal?: number;
  least?: number;
}

let kept: unknown;

/** Milliseconds a turn, in rounds that take all tasks in turn, after some that warm them up. */
export async function sampled(tasks: readonly Task[]): Promise<Measured[]> {
  const rows = tasks.map(({ what, goal, least }) => ({ what, goal, least, samples: [] as number[] }));
  for (let round = 0; round < 40; round++)
    for (const [i, { times, run, waits }] of tasks.entries()) {
      const begin = performance.now();
      if (waits) for (let turn = 0; turn < times; turn++) kept = await run(turn);
      else for (let turn = 0; turn < times; turn++) kept = run(turn);
      if (round >= 20) rows[i]?.samples.push((performance.now() - begin) / times);
    }
  return rows;
}

/** What is not the same is not compared. */
export function same(what: string, theirs: (i: number) => unknown, ours: (i: number) => unknown, times = 20_000): void {
  for (let i = 0; i < times; i++)
    if (!isDeepStrictEqual(theirs(i), ours(i)))
      throw new Error(`${what} says something else of ${i}: ${theirs(i)}, and not ${ours(i)}`);
}

/** Rows against another first one. */
export function against(first: Measured, rows: readonly Measured[]): Measured[] {
  return [{ what: first.what, samples: first.samples }, ...rows];
}

export const lastResult = () => kept;

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy } from './arbitrary.ts';
import { compiled } from './compiled.ts';
import { meaningOf } from './meaning.ts';
import { messed } from './mess.ts';
import { file, laidOut, read, specifications } from './pledge.ts';

const errors = (text: string): string[] =>
  read(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);

const comments = (text: string): string[] => read(text).tree.lines.flatMap(({ comment }) => comment ?? []);

function holds(text: string): void {
  const once = laidOut(text);
  expect(meaningOf(read(once))).toEqual(meaningOf(read(text)));
  expect(compiled(once).policy).toEqual(compiled(text).policy);
  expect(laidOut(once)).toBe(once);
  expect(comments(once).toSorted()).toEqual(comments(text).toSorted());
  expect(errors(once)).toEqual(errors(text));
}

/** The same policies every time, so that a change is judged by itself; another seed finds others: `SEED=7 npm run cases -- test/language`. */
const seed = Number(process.env.SEED ?? 1);

/** Hundreds of policies are read three times each; on a busy machine that takes its time. */
const slow = { timeout: 120_000 };

describe('laying out never changes what a policy says, is done in one go, and keeps every comment', () => {
  test('of any policy', slow, () => {
    fc.assert(fc.property(policy, holds), { numRuns: 100, seed });
  });

  test('of any policy, however its author typed it', slow, () => {
    fc.assert(
      fc.property(policy, fc.noShrink(fc.infiniteStream(fc.nat(999))), (text, dice) => holds(messed(text, dice))),
      { numRuns: 100, seed },
    );
  });

  test.each(specifications)('of %s with mistakes in it', slow, (name) => {
    const text = file(`specs/${name}.pledge`);
    const words = text.split(/(?<=\s)(?=\S)/);
    const slip = fc.tuple(fc.nat(words.length - 1), fc.constantFrom('', 'of ', '"', '\n', '\n        ', 'complanits '));
    const slips = fc.array(slip, { minLength: 1, maxLength: 12 });
    const spoilt = slips.map((all) => all.reduce((so, [at, word]) => so.with(at, word), words).join(''));
    fc.assert(fc.property(spoilt, holds), { numRuns: 6, seed });
  });

  test.each(specifications)('of %s, however its authors typed it', slow, (name) => {
    const text = file(`specs/${name}.pledge`);
    holds(text);
    fc.assert(
      fc.property(fc.noShrink(fc.infiniteStream(fc.nat(999))), (dice) => holds(messed(text, dice))),
      { numRuns: 4, seed },
    );
  });
});

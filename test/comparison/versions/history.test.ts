import { describe, expect, test } from 'vitest';
import { compared, history, lineOf, read, reported } from './compared.ts';

/**
 * A policy of Ocean Housing through seven versions, made up to be compared. Beside each, what `pledge diff` says of it
 * against the one before. After a change that is meant, `npm run cases -- test/comparison -u` writes the reports anew.
 */
const steps = history.slice(1).map((after, at) => [at + 2, history[at] ?? '', after] as const);

describe('a policy through the years', () => {
  test.each(steps)('version %i against the one before', async (number, before, after) => {
    await expect(reported(compared(before, after))).toMatchFileSnapshot(`../history/${number}.txt`);
  });

  test('every part of a promise that can be another one', async () => {
    await expect(reported(compared(read('parts-before'), read('parts-after')))).toMatchFileSnapshot(
      '../history/parts.txt',
    );
  });

  test('no version differs from itself', () => {
    for (const version of history) expect(compared(version, version).changes).toEqual([]);
  });

  test('it holds changes of many kinds', () => {
    const kinds = new Set(
      steps.flatMap(([, before, after]) => compared(before, after).changes.map(({ part }) => part)),
    );
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining([
        ...['answered by', 'calendar', 'channel', 'check', 'clause', 'conditions', 'contact', 'duty', 'extension'],
        ...['facility', 'fee', 'format', 'group', 'hours', 'how often', 'limit', 'name', 'next review', 'owner'],
        ...['promise', 'published', 'raise by', 'reference', 'review', 'share', 'strength', 'text', 'title', 'words'],
      ]),
    );
  });

  test('from the first to the last, each thing is told once', () => {
    const { changes } = compared(history[0] ?? '', history.at(-1) ?? '');
    const lines = changes.map(lineOf);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('enquiry.reply[letter] limit weaker: within 10 working days → within 20 working days');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../src/pledge.ts';
import { shippedPolicies, sourceOf, words } from '../../policies.ts';
import { changesIn, history, withBlocks, withPromises } from './compared.ts';

/** A line, and all that is indented under it. */
function items(lines: readonly string[], isHead: (line: string) => boolean): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (isHead(line)) found.push([]);
    found.at(-1)?.push(line);
  }
  return found;
}

const states = /^ {2}(?:we|our|please|you|colleagues|line managers|if) /;

/** The blocks of a file in another order, the statements of each among themselves, and sections under other titles. */
function movedAbout(text: string, draw: <Of>(list: readonly Of[]) => Of[]): string {
  const [head = [], ...blocks] = items(text.split('\n'), (line) => /^\w/.test(line));
  const moved = blocks.map((block) => {
    const [opening = [], ...inside] = items(block, (line) => /^ {2}\S/.test(line));
    const stated = inside.filter(([first = '']) => states.test(first));
    const others = draw(stated);
    const all = inside.map((item) => (stated.includes(item) ? (others.pop() ?? item) : item));
    return [...opening.map((line) => line.replace(/^section .*/, '$& (and more)')), ...all.flat()];
  });
  return [...head, ...draw(moved).flat()].join('\n');
}

/** Shuffles by numbers that are drawn. */
function shuffled(seed: readonly number[]): <Of>(list: readonly Of[]) => Of[] {
  let at = 0;
  const next = () => seed[at++ % seed.length] ?? 0;
  return (list) =>
    list
      .map((of) => ({ of, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ of }) => of);
}

describe('what is no change', () => {
  test.each([
    ...shippedPolicies.map((name) => [name, sourceOf(name)] as const),
    ['a history', history[6] ?? ''] as const,
  ])('%s, its blocks and statements in any order and its sections under other titles', (_, text) => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 40, maxLength: 60 }), (seed) => {
        expect(changesIn(text, movedAbout(text, shuffled(seed)))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test('laying a file out', () => {
    const untidy = (text: string) => text.replaceAll(/^( +)/gm, '$1$1').replaceAll(/ {3,}(?=\S)/g, '   ');
    for (const name of shippedPolicies) {
      const text = sourceOf(name);
      expect(changesIn(untidy(text), format(untidy(text), { vocabulary: words }))).toEqual([]);
    }
  });

  test.each([
    [
      'a figure in words',
      'we will reply to letters within 10 working days',
      'we will reply to letters within ten working days',
    ],
    [
      'what holds anyway',
      'we will reply to letters within 3 days',
      'we will reply to letters within 3 days of receipt',
    ],
    ['another word for the same', 'we will reply to letters within 3 days', 'we shall reply to letters within 3 days'],
    ['lists in another order', 'we will reply to emails and letters', 'we will reply to letters and emails'],
    ['a comment', 'we will reply to letters', 'we will reply to letters # soon'],
  ])('%s', (_, before, after) => {
    expect(changesIn(withPromises(before), withPromises(after)).filter((line) => !/wording only/.test(line))).toEqual(
      [],
    );
  });

  test('a promise in another section', () => {
    const [here, there] = ['section A\n  we will "be kind"\n', 'section B\n  we will "be fair"\n'];
    const both = 'section B\n  we will "be fair"\n  we will "be kind"\n';
    expect(changesIn(withBlocks(here, there), withBlocks(both))).toEqual([]);
  });

  test('a clause that is said at the head of the section instead', () => {
    const under = withPromises(
      'we will reply to letters within 3 days',
      '  clause 5',
      'we will "be kind"',
      '  clause 5',
    );
    const above = withPromises('clause 5', 'we will reply to letters within 3 days', 'we will "be kind"');
    expect(changesIn(under, above)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { tooLong } from '../../src/cli/build/print-words.ts';

test('a printed leaflet is held against the pages that its author allows it', () => {
  expect(tooLong(9, 8)).toEqual(['it has 9 pages, and is to have at most 8.']);
  expect(tooLong(8, 8)).toEqual([]);
  expect(tooLong(30, undefined)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/cli/date.ts';

describe('a day on the command line', () => {
  test.each(['2026-11-22', '22 November 2026', '22 Nov 2026', '22nd november 2026', '22/11/2026', ' 22.11.2026 '])(
    '%s',
    (given) => {
      expect(readDate(given)?.toString()).toBe('2026-11-22');
    },
  );

  test.each([
    '',
    'today',
    '2026-02-30',
    '30 February 2026',
    '11/22/2026',
    '22 Ma 2026',
    '2026-11-22T10:00',
    '26-11-22',
  ])('there is no day “%s”', (given) => {
    expect(readDate(given)).toBeUndefined();
  });
});

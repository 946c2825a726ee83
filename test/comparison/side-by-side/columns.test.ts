import { describe, expect, test } from 'vitest';
import { readyOf, sideBySide } from './compared.ts';

/** The names of columns of which each is a policy of Meadowbank Homes, in files of these names with these lines under it. */
function names(...policies: readonly (readonly [file: string, ...lines: readonly string[]])[]): string[] {
  const compared = policies.flatMap(([file, ...lines]) => {
    const text = ['association Meadowbank Homes', '  nation England', 'policy Customer Care', ...lines];
    const promise = ['section Us', '  we will reply to letters within 5 weeks', ''];
    return readyOf(file, [...text, ...promise].join('\n'));
  });
  return sideBySide(compared).columns.map(({ name }) => name.replaceAll('\u00a0', ' '));
}

describe('policies of one association are told apart', () => {
  test('by the day on which each was approved', () => {
    expect(names(['old', '  approved 1 May 2024'], ['new', '  approved 1 May 2026'])).toEqual([
      'Meadowbank Homes (1 May 2024)',
      'Meadowbank Homes (1 May 2026)',
    ]);
  });

  test('by the number, where the days do not tell', () => {
    expect(names(['old', '  reference CC1'], ['new', '  reference CC2', '  approved 1 May 2026'])).toEqual([
      'Meadowbank Homes (CC1)',
      'Meadowbank Homes (CC2)',
    ]);
  });

  test('by the file, where nothing in it does', () => {
    expect(names(['draft'], ['final'], ['final'])).toEqual([
      'Meadowbank Homes (draft)',
      'Meadowbank Homes (final)',
      'Meadowbank Homes (final-2)',
    ]);
  });

  test('and one alone goes by its name', () => {
    expect(names(['draft', '  approved 1 May 2024'])).toEqual(['Meadowbank Homes']);
  });
});

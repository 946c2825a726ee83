import { describe, expect, test } from 'vitest';
import { codesIn, findingsIn } from './checked.ts';

const letters = (more = '') => `section Letters
  we will reply to letters within 10 working days
  we will reply to letters within 15 working days${more}`;

describe('what an author accepts', () => {
  test('under either of two statements that disagree, is accepted for both', () => {
    const [later] = findingsIn(letters('\n    accept P0402 because "the board decides in March"'));
    expect(later).toMatchObject({ code: 'P0402', accepted: 'the board decides in March' });
    const earlier = letters().replace('10 working days', '10 working days\n    accept P0402 because "see clause 5"');
    expect(findingsIn(earlier)).toMatchObject([{ code: 'P0402', accepted: 'see clause 5' }]);
  });

  test('for the whole policy, is accepted wherever it stands', () => {
    const policy = 'policy Customer Care\n  status draft\n  accept P0402 because "it is being rewritten"\n';
    expect(findingsIn(policy + letters()).find(({ code }) => code === 'P0402')).toMatchObject({
      accepted: 'it is being rewritten',
    });
  });

  test('and is not there, is told at its line, be it a statement or the policy', () => {
    expect(
      codesIn('section Letters\n  we will reply to letters within 10 working days\n    accept P0402 because "x"'),
    ).toEqual(['P0401 2']);
    expect(
      codesIn('policy Customer Care\n  accept P0402 because "x"\n  status draft\nsection Respect\n  we will "be kind"'),
    ).toEqual(['P0401 2']);
  });

  test('while a line cannot be read, nothing is said of it, nor looked for in what is left', () => {
    const text = letters('\n    accept P0402 because "see clause 5"\n  we will reply to leters within 5 working days');
    expect(codesIn(text)).toEqual(['P0201 5']);
  });
});

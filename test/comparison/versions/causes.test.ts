import { describe, expect, test } from 'vitest';
import { changesIn, compared, withBlocks } from './compared.ts';

const policy = (calendar: string, hours: string, ...promises: readonly string[]) =>
  withBlocks(
    `calendar\n  working days     Monday to Friday\n${calendar}`,
    `office hours\n  ${hours}\n`,
    `channel telephone\n  open office hours\n`,
    `section Promises\n${promises.map((line) => `  ${line}\n`).join('')}`,
  );

const nine = 'Monday to Friday 9am to 5pm';
const letters = 'we will reply to letters within 3 working days of receipt';
const calls = 'we will return calls within 2 working hours';
const closed = '  also closed      24 December "Christmas Eve"\n';

/** What each change at its cause does to promises. */
const effects = (before: string, after: string) =>
  compared(before, after).changes.flatMap(({ commitment, grade, effects }) =>
    effects.map((of) => `${commitment} ${grade}: ${of.commitment} ${of.grade}`),
  );

describe('a change of the calendar', () => {
  const [before, after] = [policy('', nine, letters), policy(closed, nine, letters)];

  test('is told once, with what it makes later and a case of it', () => {
    expect(changesIn(before, after)).toHaveLength(1);
    const [change] = compared(before, after).changes;
    expect(change).toMatchObject({ commitment: 'calendar', grade: 'weaker', forCustomers: 'worse' });
    expect(change?.effects).toMatchObject([
      {
        commitment: 'enquiry.reply[letter]',
        grade: 'weaker',
        says: [
          'A letter that comes in on Monday 21 December 2026 is now due by the end of Tuesday 29 December 2026; before, it was due by the end of Thursday 24 December 2026.',
        ],
      },
    ]);
  });

  test('and the other way round what it makes sooner', () => {
    expect(effects(after, before)).toEqual(['calendar stronger: enquiry.reply[letter] stronger']);
  });

  test('is told beside another figure, and neither hides the other', () => {
    const quicker = policy(closed, nine, letters.replace('3', '2'));
    const changes = compared(before, quicker).changes;
    expect(changes.map(({ commitment, part, grade }) => `${commitment} ${part} ${grade}`)).toEqual([
      'calendar calendar weaker',
      'enquiry.reply[letter] limit stronger',
    ]);
  });

  test('on which nothing depends is neither better nor worse', () => {
    const [change] = compared(policy('', nine, 'we will "be kind"'), policy(closed, nine, 'we will "be kind"')).changes;
    expect(change).toMatchObject({ commitment: 'calendar', grade: 'sideways', effects: [] });
  });

  test('that is better on some days and worse on others is sideways, with both', () => {
    const other = policy('  also closed      1 December\n', nine, letters);
    const [change] = compared(after, other).changes;
    expect(change).toMatchObject({ commitment: 'calendar', grade: 'sideways' });
    expect(change?.effects[0]?.witnesses).toHaveLength(2);
  });

  test('by which days are counted is one of the calendar', () => {
    const counting = policy('  counting the day of receipt\n', nine, letters);
    expect(effects(before, counting)).toEqual(['calendar stronger: enquiry.reply[letter] stronger']);
  });
});

describe('a change of hours', () => {
  test('is told once, with the promises that are counted by them', () => {
    const [before, after] = [
      policy('', nine, calls, letters),
      policy('', 'Monday to Friday 9am to 4pm', calls, letters),
    ];
    expect(changesIn(before, after)).toHaveLength(1);
    expect(effects(before, after)).toEqual(['office-hours weaker: enquiry.return[telephone] weaker']);
    expect(effects(after, before)).toEqual(['office-hours stronger: enquiry.return[telephone] stronger']);
  });

  test('names the channels that keep them', () => {
    const [change] = compared(policy('', nine, letters), policy('', 'Monday to Friday 8am to 5pm', letters)).changes;
    expect(change?.says.at(-1)).toBe('These are the hours of: Telephone.');
  });

  test('and of the calendar at once are two changes, each with what it does by itself', () => {
    const after = policy(closed, 'Monday to Friday 9am to 4pm', calls, letters);
    expect(effects(policy('', nine, calls, letters), after)).toEqual(
      expect.arrayContaining([
        'calendar weaker: enquiry.reply[letter] weaker',
        'office-hours weaker: enquiry.return[telephone] weaker',
      ]),
    );
  });
});

test('Saturday that counts as a working day makes letters sooner', () => {
  const days = (of: string) => withBlocks(`calendar\n  working days ${of}\n`, `section Promises\n  ${letters}\n`);
  expect(effects(days('Monday to Friday'), days('Monday to Saturday'))).toEqual([
    'calendar stronger: enquiry.reply[letter] stronger',
  ]);
});

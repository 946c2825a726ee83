import { describe, expect, test } from 'vitest';
import { dueIn, policy } from './asked.ts';

/** Dates are worked out by hand; Scotland has holidays on 30 November, 25 and 28 December 2026 and on 1 and 4 January 2027. */
const promise = (line: string, calendar = '') => policy(`${calendar}section Letters and repairs\n  ${line}\n`);

describe('when something is due', () => {
  test('within working days: weekends and Scottish holidays do not count', () => {
    const letters = promise('we will reply to letters within 5 working days');
    // Friday 27 November, then 30 November is St Andrew’s Day: days 1 to 4 are 1 to 4 December, day 5 is 7 December.
    expect(dueIn(letters, 'a letter received 27 November 2026')).toEqual(['reply 2026-12-07']);
    // In England 30 November is an ordinary Monday: days 1 to 5 are 30 November to 4 December.
    expect(dueIn(letters.replace('Scotland', 'England'), 'a letter received 27 November 2026')).toEqual([
      'reply 2026-12-04',
    ]);
  });

  test('within hours: on a real clock, across the night of the last Sunday of March', () => {
    const repairs = promise('we will complete emergency repairs within 3 hours of report');
    expect(dueIn(repairs, 'an emergency repair reported 28 March 2027 at 12.30am')).toEqual([
      'completion 2027-03-28T04:30:00+01:00',
    ]);
    expect(dueIn(repairs, 'an emergency repair reported 28 March 2027')).toEqual([
      'completion needs the time of report',
    ]);
    expect(dueIn(repairs, 'an emergency repair')).toEqual(['completion waits for report']);
  });

  test.each([
    ['within 4 weeks', '2027-01-20'],
    ['within 1 month', '2027-01-23'],
    ['within 10 days', '2027-01-02'],
    ['by the end of the next working day', '2026-12-24'],
    ['on the same working day', '2026-12-23'],
    ['by 5pm on the next working day', '2026-12-24T17:00:00+00:00'],
    ['immediately', '2026-12-23T16:31:00+00:00'],
    ['at first contact', 'no deadline: at first contact'],
    ['as soon as possible', 'no deadline: vague'],
  ])('a letter of Wednesday 23 December 2026, 4.30pm, %s: %s', (limit, due) => {
    expect(dueIn(promise(`we will reply to letters ${limit}`), 'a letter received 23 December 2026 at 4.30pm')).toEqual(
      [`reply ${due}`],
    );
  });

  test('within working hours: the open time of the office alone', () => {
    const calls = promise(
      'we will return calls within 2 working hours',
      'office hours\n  Monday to Friday 9am to 5pm\n',
    );
    // Half an hour to 4.30pm … 5pm is one of them; the others are from 9am to 10.30am on Thursday.
    expect(dueIn(calls, 'a call called 23 December 2026 at 4.30pm')).toEqual(['call back 2026-12-24T10:30:00+00:00']);
    expect(
      dueIn(promise('we will return calls within 2 working hours'), 'a call called 23 December 2026 at 4.30pm'),
    ).toEqual(['call back no answer: no office hours']);
  });

  test('a fallback with a condition replaces the limit; while the fact is not known, both are told', () => {
    const letters = promise(
      'we will reply to letters within 5 working days\n    otherwise within 10 working days if "we must ask someone"',
    );
    const letter = 'a letter received 7 June 2027';
    expect(dueIn(letters, letter, 'if "we must ask someone"')).toEqual(['reply 2027-06-21']);
    expect(dueIn(letters, letter, 'unless "we must ask someone"')).toEqual(['reply 2027-06-14']);
    expect(dueIn(letters, letter)).toEqual(['reply 2027-06-14, if “we must ask someone” 2027-06-21']);
  });

  test('a fallback without a condition is the limit, and what came first an aim', () => {
    const letters = promise('we will reply to letters within 5 working days\n    otherwise within 10 working days');
    expect(dueIn(letters, 'a letter received 7 June 2027')).toEqual(['reply 2027-06-21']);
  });

  test('a promise with a condition: known, known not to be so, not known', () => {
    const letters = promise('we will reply to letters within 5 working days if "you ask us to"');
    const letter = 'a letter received 7 June 2027';
    expect(dueIn(letters, letter, 'if "you ask us to"')).toEqual(['reply 2027-06-14']);
    expect(dueIn(letters, letter, 'unless "you ask us to"')).toEqual([]);
    expect(dueIn(letters, letter)).toEqual(['reply 2027-06-14, if “you ask us to”']);
  });

  test('unless: the same fact, the other way round', () => {
    const letters = promise('we will reply to letters within 5 working days unless "you ask us to wait"');
    const letter = 'a letter received 7 June 2027';
    expect(dueIn(letters, letter, 'unless "you ask us to wait"')).toEqual(['reply 2027-06-14']);
    expect(dueIn(letters, letter, 'if "you ask us to wait"')).toEqual([]);
    expect(dueIn(letters, letter)).toEqual(['reply 2027-06-14, unless “you ask us to wait”']);
  });

  test('an extension in the same unit makes one longer limit; made too late, it does not hold', () => {
    const letters = promise(
      'we will reply to letters within 5 working days\n    extendable by 5 working days if "we must ask someone"',
    );
    const letter = 'a letter received 7 June 2027';
    const reason = 'if "we must ask someone"';
    expect(dueIn(letters, letter, reason)).toEqual(['reply 2027-06-14, extendable to 2027-06-21']);
    expect(dueIn(letters, letter, reason, 'extended 14 June 2027')).toEqual(['reply 2027-06-21']);
    expect(dueIn(letters, letter, reason, 'extended 15 June 2027')).toEqual(['reply 2027-06-14']);
    expect(dueIn(letters, letter, 'unless "we must ask someone"', 'extended 14 June 2027')).toEqual([
      'reply 2027-06-14',
    ]);
    expect(dueIn(letters, letter, 'extended 14 June 2027')).toEqual([
      'reply 2027-06-21, unless “we must ask someone” 2027-06-14',
    ]);
  });

  test('an extension that says no length takes that of the case', () => {
    const letters = promise('we will reply to letters within 5 working days\n    extendable');
    const letter = 'a letter received 7 June 2027';
    expect(dueIn(letters, letter, 'extended by 3 working days on 14 June 2027')).toEqual(['reply 2027-06-17']);
    expect(dueIn(letters, letter, 'extended 14 June 2027')).toEqual(['reply no deadline: extended without a limit']);
  });

  test('a clock that stands still: days at whose end the case is paused do not count', () => {
    const letters = promise(
      'we will reply to letters within 5 working days\n    pausing while "we wait for your answer"',
    );
    const letter = 'a letter received 7 June 2027';
    // Tuesday 8 is day 1, 9 and 10 are lost, Friday 11 is day 2, 14 to 16 are days 3 to 5.
    expect(dueIn(letters, letter, 'paused from 9 June 2027 to 10 June 2027')).toEqual(['reply 2027-06-16']);
    expect(dueIn(letters, letter, 'paused from 9 June 2027')).toEqual(['reply paused since 2027-06-09T00:00:00']);
    const strict = promise('we will reply to letters within 5 working days');
    expect(dueIn(strict, letter, 'paused from 9 June 2027 to 10 June 2027')).toEqual(['reply 2027-06-14']);
  });

  test('a due date on a closed day moves on where the promise says so', () => {
    const requests = promise('we will reply to subject access requests within 1 month moving to the next working day');
    // 28 February 2027 is a Sunday.
    expect(dueIn(requests, 'a subject access request received 31 January 2027')).toEqual(['reply 2027-03-01']);
  });

  test('counting the day of receipt, and after hours', () => {
    const counting = promise(
      'we will reply to letters within 5 working days',
      'calendar\n  counting the day of receipt\n',
    );
    expect(dueIn(counting, 'a letter received 7 June 2027')).toEqual(['reply 2027-06-11']);
    const office =
      'calendar\n  after hours counts as the next working day\noffice hours\n  Monday to Friday 9am to 5pm\n';
    const after = promise('we will reply to letters within 5 working days', office);
    expect(dueIn(after, 'a letter received 7 June 2027 at 5pm')).toEqual(['reply 2027-06-15']);
    expect(dueIn(after, 'a letter received 7 June 2027 at 4.59pm')).toEqual(['reply 2027-06-14']);
    expect(dueIn(after, 'a letter received 7 June 2027')).toEqual(['reply needs the time of receipt']);
  });

  test('notice counts back from its event', () => {
    const notice = promise("we will give at least 4 weeks' notice before a rent increase");
    expect(dueIn(notice, 'rent increase on 29 March 2027')).toEqual(['notice 2027-03-01']);
  });

  test('what recurs is due again so long after it last happened', () => {
    const gas = promise('we will check gas appliances every 12 months');
    expect(dueIn(gas, 'a gas safety check last checked 1 March 2026')).toEqual(['check 2027-03-01']);
    const updates = promise(
      'we will update you every 5 working days until reply\n  we will reply to letters within 30 working days',
    );
    expect(dueIn(updates, 'a letter received 7 June 2027')).toEqual(['update 2027-06-14', 'reply 2027-07-19']);
    expect(dueIn(updates, 'a letter received 7 June 2027', 'replied 9 June 2027')).toContain(
      'update no deadline: ended',
    );
  });

  test('so many times a year: by the end of the calendar year in which there were too few', () => {
    const twice = promise('we will inspect estates at least twice a year');
    const estate = 'an estate last inspected 31 December 2025';
    expect(dueIn(twice, estate, 'inspected 1 March 2026')).toEqual(['inspection 2026-12-31']);
    expect(dueIn(twice, estate, 'inspected 1 March 2026', 'inspected 2 March 2026')).toEqual(['inspection 2027-12-31']);
    // It was promised from some day of 2025 on: the first whole year is 2026.
    expect(dueIn(twice, estate)).toEqual(['inspection 2026-12-31']);
  });

  test('the terms in force at the event that starts a commitment govern it', () => {
    const letters = promise(
      'we will reply to letters within 10 working days to 31 March 2027\n  we will reply to letters within 5 working days from 1 April 2027',
    );
    expect(dueIn(letters, 'a letter received 31 March 2027')).toEqual(['reply 2027-04-14']);
    expect(dueIn(letters, 'a letter received 1 April 2027')).toEqual(['reply 2027-04-08']);
  });

  test('what lies outside the calendar has no answer', () => {
    expect(
      dueIn(promise('we will reply to letters within 10 working days'), 'a letter received 24 December 2036'),
    ).toEqual(['reply no answer: outside the calendar']);
  });
});

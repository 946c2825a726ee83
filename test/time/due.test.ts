import { describe, expect, test } from 'vitest';
import { plainCalendar } from '../../src/time/clock.ts';
import { due, isInTime } from '../../src/time/due.ts';
import type { Unit, Within } from '../../src/time/limit.ts';
import { at, clock, dueOn, england, meadowbank, nineToFive, scotland } from './clocks.ts';

const within = (amount: number, unit: Unit): Within => ({ kind: 'within', amount, unit });
const nextWorkingDay = { kind: 'by', day: 'next working day' } as const;
const sameWorkingDay = { kind: 'by', day: 'same working day' } as const;

describe('seconds, minutes and hours', () => {
  test('are exact', () => {
    expect(dueOn(within(20, 'second'), '2026-12-23 16:30')).toBe('2026-12-23 16:30:20');
    expect(dueOn(within(10, 'minute'), '2026-12-23 23:55')).toBe('2026-12-24 00:05:00');
    expect(dueOn(within(24, 'hour'), '2026-12-24 16:30')).toBe('2026-12-25 16:30:00');
    expect(dueOn(within(1.5, 'hour'), '2026-12-24 16:30')).toBe('2026-12-24 18:00:00');
  });

  test('run on a real clock: over the last Sunday of March, 24 hours end an hour later by the clock', () => {
    // 9pm GMT on Saturday 27 March 2027 is 21:00 UTC; 24 hours on it is 21:00 UTC, which is 10pm British Summer Time.
    expect(dueOn(within(24, 'hour'), '2027-03-27 21:00')).toBe('2027-03-28 22:00:00');
    // And over the last Sunday of October 2026, an hour earlier.
    expect(dueOn(within(24, 'hour'), '2026-10-24 21:00')).toBe('2026-10-25 20:00:00');
    // 45 minutes from 00:30 GMT on 28 March 2027 is 01:15 UTC, shown as 2.15am.
    expect(dueOn(within(45, 'minute'), '2027-03-28 00:30')).toBe('2027-03-28 02:15:00');
  });

  test('immediately means within a minute, or what the vocabulary says', () => {
    expect(dueOn({ kind: 'immediately' }, '2026-12-24 16:30')).toBe('2026-12-24 16:31:00');
    expect(dueOn({ kind: 'immediately', tolerance: 5 }, '2026-12-24 16:30')).toBe('2026-12-24 16:30:05');
    expect(dueOn({ kind: 'on time' }, '2026-12-24 16:30')).toBe('2026-12-24 16:30:00');
  });
});

describe('working hours', () => {
  test('begin at once when the office is open', () => {
    expect(dueOn(within(2, 'working hour'), '2026-12-23 10:15')).toBe('2026-12-23 12:15:00');
  });

  test('go on at the next opening, and end with a closing rather than at it', () => {
    // Wednesday 23 December 2026: 4.30pm to 5pm is half an hour; the rest, an hour and a half, from 9am on Thursday.
    expect(dueOn(within(2, 'working hour'), '2026-12-23 16:30')).toBe('2026-12-24 10:30:00');
    expect(dueOn(within(2, 'working hour'), '2026-12-23 15:00')).toBe('2026-12-23 17:00:00');
  });

  test('begin at the next opening when it is closed: over Christmas, on Tuesday 29 December', () => {
    expect(dueOn(within(2, 'working hour'), '2026-12-24 17:00')).toBe('2026-12-29 11:00:00');
    expect(dueOn(within(2, 'working hour'), '2026-12-24 16:59')).toBe('2026-12-29 10:59:00');
  });

  test('heed each day’s own hours: Meadowbank opens at 10.30am on Wednesdays', () => {
    // Tuesday 5 January 2027: 4pm to 5pm is an hour; Wednesday from 10.30am the second.
    expect(dueOn(within(2, 'working hour'), '2027-01-05 16:00', meadowbank)).toBe('2027-01-06 11:30:00');
  });

  test('have no answer without office hours', () => {
    expect(due({ limit: within(2, 'working hour') }, at('2026-12-23'), { ...england, officeHours: undefined })).toEqual(
      {
        kind: 'no answer',
        because: 'no office hours',
      },
    );
    const never = { kind: 'outside', hours: { kind: 'outside', hours: { ...nineToFive, times: [] } } } as const;
    expect(dueOn(within(2, 'working hour'), '2026-12-23', { ...england, officeHours: never })).toBe(
      'office hours that never open',
    );
  });
});

describe('working days', () => {
  test('count from the day after the event, over the weekend and Christmas', () => {
    // 24 December is closed at Meadowbank, 25 and 28 are bank holidays; 29, 30, 31 are days 1 to 3; 1 and 4 January are
    // bank holidays in Scotland; 5 and 6 are days 4 and 5.
    expect(dueOn(within(5, 'working day'), '2026-12-23 16:30', meadowbank)).toBe('2027-01-06');
    expect(dueOn(within(3, 'working day'), '2026-12-23 16:30', meadowbank)).toBe('2026-12-31');
    // England: 24 is day 1; 29, 30, 31 days 2 to 4; 4 January (after the 1st and a weekend) day 5.
    expect(dueOn(within(5, 'working day'), '2026-12-23 16:30', england)).toBe('2027-01-04');
  });

  test('day 0 is the event’s own date, open or closed, whatever the hour', () => {
    for (const hour of ['00:00', '09:00', '23:59']) {
      expect(dueOn(within(1, 'working day'), `2026-11-20 ${hour}`)).toBe('2026-11-23');
      expect(dueOn(within(1, 'working day'), `2026-11-21 ${hour}`)).toBe('2026-11-23');
    }
  });

  test('the day before a Scottish holiday', () => {
    // Friday 27 November 2026: Monday the 30th is St Andrew's Day.
    expect(dueOn(within(1, 'working day'), '2026-11-27 10:00', scotland)).toBe('2026-12-01');
    expect(dueOn(within(1, 'working day'), '2026-11-27 10:00', england)).toBe('2026-11-30');
    // Thursday 31 December 2026: 1 January, and 4 January for the 2nd.
    expect(dueOn(within(1, 'working day'), '2026-12-31 10:00', scotland)).toBe('2027-01-05');
    // Friday 12 June 2026: Monday the 15th was a holiday in Scotland alone.
    expect(dueOn(within(1, 'working day'), '2026-06-12 10:00', scotland)).toBe('2026-06-16');
  });

  test('counting the day of receipt, day 1 is the first working day on or after it', () => {
    const counting = clock(plainCalendar('scotland'), { dayOfReceipt: true });
    // Monday 23 November is day 1, Friday 27 day 5. Saturday 21: Monday is day 1.
    expect(dueOn(within(5, 'working day'), '2026-11-23 15:00', counting)).toBe('2026-11-27');
    expect(dueOn(within(5, 'working day'), '2026-11-21 15:00', counting)).toBe('2026-11-27');
    expect(dueOn(within(1, 'working day'), '2026-11-23 15:00', counting)).toBe('2026-11-23');
    expect(dueOn(within(7, 'calendar day'), '2026-11-23 15:00', counting)).toBe('2026-11-29');
  });

  test('after hours counts as the next working day, for limits in working days alone', () => {
    const after = clock(plainCalendar('england-and-wales'), { afterHours: 'next working day' });
    // Friday 20 November at 5pm the office is closed: Monday 23 is day 0, Tuesday 24 day 1.
    expect(dueOn(within(1, 'working day'), '2026-11-20 16:59', after)).toBe('2026-11-23');
    expect(dueOn(within(1, 'working day'), '2026-11-20 17:00', after)).toBe('2026-11-24');
    // A Saturday counts as Monday too; before opening counts as the same day.
    expect(dueOn(within(1, 'working day'), '2026-11-21 10:00', after)).toBe('2026-11-24');
    expect(dueOn(within(1, 'working day'), '2026-11-20 07:00', after)).toBe('2026-11-23');
    expect(dueOn(within(3, 'calendar day'), '2026-11-20 18:00', after)).toBe('2026-11-23');
    expect(dueOn(nextWorkingDay, '2026-11-20 18:00', after)).toBe('2026-11-23');
    expect(dueOn(within(1, 'working day'), '2026-11-20 18:00', { ...after, officeHours: undefined })).toBe(
      'no office hours',
    );
  });

  test('may end at the close of office hours', () => {
    const close = clock(plainCalendar('england-and-wales'), { dueAt: 'close of office hours' });
    expect(dueOn(within(1, 'working day'), '2026-11-20 16:30', close)).toBe('2026-11-23 17:00:00');
    expect(dueOn(within(4, 'calendar day'), '2026-11-20 16:30', close)).toBe('2026-11-24');
    // Where the day of receipt counts, what comes as the office closes is due at once, and what comes later, that day.
    const receipt = clock(plainCalendar('england-and-wales'), { dueAt: 'close of office hours', dayOfReceipt: true });
    expect(dueOn(within(1, 'working day'), '2026-11-20 17:00', receipt)).toBe('2026-11-20 17:00:00');
    expect(dueOn(within(1, 'working day'), '2026-11-20 17:01', receipt)).toBe('2026-11-20');
    // A working day on which the office does not open ends as any day does.
    const fridays = clock(plainCalendar('none'), { dueAt: 'close of office hours' }, fridayHours);
    expect(dueOn(within(1, 'working day'), '2026-11-19 09:00', fridays)).toBe('2026-11-20 17:00:00');
    expect(dueOn(within(1, 'working day'), '2026-11-20 09:00', fridays)).toBe('2026-11-23');
  });
});

describe('calendar days, weeks, months and years', () => {
  test('end with their last day', () => {
    expect(dueOn(within(7, 'calendar day'), '2026-12-18 09:00')).toBe('2026-12-25');
    expect(dueOn(within(4, 'day'), '2026-12-18 09:00')).toBe('2026-12-22');
    expect(dueOn(within(4, 'week'), '2026-12-18 09:00')).toBe('2027-01-15');
    expect(dueOn(within(1, 'month'), '2026-12-18 09:00')).toBe('2027-01-18');
    expect(dueOn(within(1, 'year'), '2026-12-18 09:00')).toBe('2027-12-18');
  });

  test('a month ends on its last day where it has no such date', () => {
    expect(dueOn(within(1, 'month'), '2027-01-31 09:00')).toBe('2027-02-28');
    expect(dueOn(within(1, 'month'), '2028-01-31 09:00')).toBe('2028-02-29');
    expect(dueOn(within(1, 'year'), '2028-02-29 09:00')).toBe('2029-02-28');
  });

  test('may move to the next working day, as the ICO counts', () => {
    // One month from 25 November 2026 is Christmas Day; 28 December is a substitute, so Tuesday 29.
    expect(dueOn({ limit: within(1, 'month'), moving: true }, '2026-11-25 09:00')).toBe('2026-12-29');
    expect(dueOn({ limit: within(1, 'month'), moving: true }, '2026-11-24 09:00')).toBe('2026-12-24');
    expect(dueOn({ limit: within(24, 'hour'), moving: true }, '2026-12-24 09:00')).toBe('2026-12-29');
  });
});

describe('a day that is named', () => {
  test('the next working day, its end or an hour of it', () => {
    expect(dueOn(nextWorkingDay, '2026-12-24 09:00')).toBe('2026-12-29');
    expect(dueOn({ ...nextWorkingDay, time: 1020 }, '2026-12-24 09:00')).toBe('2026-12-29 17:00:00');
    expect(dueOn({ ...nextWorkingDay, time: 90 }, '2027-03-26 09:00', clock(everyDay))).toBe('2027-03-27 01:30:00');
    // 1.30am does not occur on Sunday 28 March 2027.
    expect(dueOn({ ...nextWorkingDay, time: 90 }, '2027-03-27 09:00', clock(everyDay))).toBe('2027-03-28 02:00:00');
  });

  test('the same working day; from a closed day, the next', () => {
    expect(dueOn(sameWorkingDay, '2026-12-24 23:00')).toBe('2026-12-24');
    expect(dueOn(sameWorkingDay, '2026-12-25 09:00')).toBe('2026-12-29');
    expect(dueOn({ ...sameWorkingDay, time: 1020 }, '2026-12-24 16:00')).toBe('2026-12-24 17:00:00');
    expect(dueOn({ ...sameWorkingDay, time: 1020 }, '2026-12-24 18:00')).toBe('2026-12-29 17:00:00');
  });
});

const fridayHours = {
  kind: 'week',
  times: [{ days: ['Friday'], opens: 540, closes: 1020 }],
  onHolidays: 'closed',
} as const;
const everyDay = {
  ...plainCalendar('none'),
  workingDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

describe('an extension', () => {
  test('in the same unit makes one longer limit from the start', () => {
    // 31 January + 1 month + 2 months = 3 months: 30 April, not two months after 28 February.
    expect(dueOn({ limit: within(1, 'month'), extendedBy: { amount: 2, unit: 'month' } }, '2027-01-31 09:00')).toBe(
      '2027-04-30',
    );
    expect(
      dueOn({ limit: within(5, 'working day'), extendedBy: { amount: 5, unit: 'working day' } }, '2026-11-20 09:00'),
    ).toBe('2026-12-04');
  });

  test('in another unit runs from the due date, before that is moved', () => {
    // 5 working days from Friday 20 November is Friday 27; a week on is 4 December.
    const week = { amount: 1, unit: 'week' } as const;
    expect(dueOn({ limit: within(5, 'working day'), extendedBy: week }, '2026-11-20 09:00')).toBe('2026-12-04');
    // One month from 25 November is Friday 25 December, and two working days on from there: 29 and 30 December.
    const twoDays = { amount: 2, unit: 'working day' } as const;
    expect(dueOn({ limit: within(1, 'month'), extendedBy: twoDays, moving: true }, '2026-11-25 09:00')).toBe(
      '2026-12-30',
    );
    expect(dueOn({ limit: nextWorkingDay, extendedBy: { amount: 3, unit: 'hour' } }, '2026-11-20 09:00')).toBe(
      '2026-11-24 03:00:00',
    );
  });

  test('holds only if it was made by the original due date', () => {
    const terms = { limit: within(5, 'working day'), extendedBy: { amount: 5, unit: 'working day' } } as const;
    const made = (extendedAt: string) => dueOn(terms, '2026-11-20 09:00', england, { extendedAt: at(extendedAt) });
    expect(made('2026-11-27 23:59')).toBe('2026-12-04');
    expect(made('2026-11-28 00:00')).toBe('2026-11-27');
  });
});

describe('a clock that stops', () => {
  const paused = (from: string, to?: string) => ({ pauses: [{ from: at(from), ...(to && { to: at(to) }) }] });

  test('takes exactly the paused time from hours', () => {
    const pause = paused('2026-11-24 10:00', '2026-11-24 12:30');
    expect(dueOn(within(24, 'hour'), '2026-11-24 09:00', england, pause)).toBe('2026-11-25 11:30:00');
    expect(dueOn(within(1, 'hour'), '2026-11-24 09:00', england, pause)).toBe('2026-11-24 10:00:00');
    expect(dueOn(within(24, 'hour'), '2026-11-24 11:00', england, pause)).toBe('2026-11-25 12:30:00');
  });

  test('takes the open time that was paused from working hours', () => {
    const pause = paused('2026-11-24 16:00', '2026-11-25 10:00');
    // 3pm to 4pm is an hour; the second begins when the case is resumed.
    expect(dueOn(within(2, 'working hour'), '2026-11-24 15:00', england, pause)).toBe('2026-11-25 11:00:00');
  });

  test('does not count a day at whose end it stands', () => {
    // Tuesday 24 and Wednesday 25 November end paused; 26 and 27, resumed, are days 1 and 2; Monday 30 is day 3.
    const pause = paused('2026-11-24 16:00', '2026-11-26 10:00');
    expect(dueOn(within(3, 'working day'), '2026-11-23 15:00', england, pause)).toBe('2026-11-30');
    expect(dueOn(within(3, 'calendar day'), '2026-11-23 15:00', england, pause)).toBe('2026-11-28');
    // Within one day it costs nothing.
    const short = paused('2026-11-24 09:00', '2026-11-24 17:00');
    expect(dueOn(within(3, 'working day'), '2026-11-23 15:00', england, short)).toBe('2026-11-26');
    // Dates with no hour: from the 24th to the 26th, two days end paused.
    const dates = paused('2026-11-24', '2026-11-26');
    expect(dueOn(within(3, 'calendar day'), '2026-11-23 15:00', england, dates)).toBe('2026-11-28');
  });

  test('moves months on by the days that ended paused', () => {
    const pause = paused('2026-12-01 09:00', '2026-12-04 09:00');
    expect(dueOn(within(1, 'month'), '2026-11-24 15:00', england, pause)).toBe('2026-12-27');
  });

  test('leaves a case that is not resumed paused, unless it was due before', () => {
    expect(dueOn(within(5, 'working day'), '2026-11-20 09:00', england, paused('2026-11-24 09:00'))).toBe(
      'paused since 2026-11-24',
    );
    expect(dueOn(within(5, 'working day'), '2026-11-20 09:00', england, paused('2026-12-24 09:00'))).toBe('2026-11-27');
  });

  test('two pauses that overlap are one', () => {
    const pauses = [
      { from: at('2026-11-24 10:00'), to: at('2026-11-24 12:00') },
      { from: at('2026-11-24 11:00'), to: at('2026-11-24 13:00') },
    ];
    expect(dueOn(within(2, 'hour'), '2026-11-24 09:00', england, { pauses })).toBe('2026-11-24 14:00:00');
  });
});

describe('where there is no due date', () => {
  test('it says why', () => {
    expect(dueOn({ kind: 'at first', occasion: 'contact' }, '2026-11-24')).toBe('at first contact');
    expect(dueOn({ kind: 'vague', words: 'promptly' }, '2026-11-24')).toBe('vague');
    expect(dueOn(within(5, 'ring'), '2026-11-24')).toBe('rings');
    expect(dueOn(within(1.5, 'working day'), '2026-11-24')).toBe('not a whole number');
  });

  test.each([
    ['2036-12-30 09:00', within(5, 'working day'), '2037-01-01'],
    ['2036-12-31 09:00', within(24, 'hour'), '2037-01-01'],
    ['2036-12-31 09:00', within(1, 'month'), '2037-01-31'],
    ['2011-12-31 09:00', within(20, 'second'), '2011-12-31'],
    ['2036-12-31 09:00', nextWorkingDay, '2037-01-01'],
  ])('outside 2012 to 2036 there is no answer: %s', (start, limit, date) => {
    const found = due({ limit }, at(start), england);
    expect(found).toEqual({
      kind: 'no answer',
      because: 'outside the calendar',
      date,
      firstYear: 2012,
      lastYear: 2036,
    });
  });

  test('the last day of the calendar still has one', () => {
    expect(dueOn(within(1, 'working day'), '2036-12-30 09:00')).toBe('2036-12-31');
  });
});

describe('what it rests on', () => {
  const basis = (limit: Within, start: string) => {
    const found = due({ limit }, at(start), england);
    return found.kind === 'due' ? found.basis : found.kind;
  };

  test('is computed where a bank holiday after 2028 may matter', () => {
    expect(basis(within(5, 'working day'), '2028-12-20 09:00')).toBe('announced');
    expect(basis(within(5, 'working day'), '2028-12-29 09:00')).toBe('computed');
    expect(basis(within(8, 'working hour'), '2028-12-29 16:00')).toBe('computed');
    expect(basis(within(24, 'hour'), '2029-12-29 09:00')).toBe('announced');
  });
});

describe('in time', () => {
  test('is the whole of the day allowed, and the moment itself', () => {
    const day = { at: at('2026-11-28'), endOf: '2026-11-27' };
    expect(isInTime(day, at('2026-11-27 23:59:59'))).toBe(true);
    // A date with no hour is its first moment: done on the 28th is late.
    expect(isInTime(day, at('2026-11-28'))).toBe(false);
    expect(isInTime({ at: at('2026-11-27 17:00') }, at('2026-11-27 17:00'))).toBe(true);
    expect(isInTime({ at: at('2026-11-27 17:00') }, at('2026-11-27 17:00:01'))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { addWorkingDays, basisOf, closedOn, layOut, orNextWorkingDay } from '../../src/time/calendar.ts';
import { type Calendar, plainCalendar } from '../../src/time/clock.ts';
import { type DayNumber, isoDate, readDate } from '../../src/time/day.ts';
import { readHolidays } from '../../src/time/govuk.ts';

const england = layOut(plainCalendar('england-and-wales'));
const scotland = layOut(plainCalendar('scotland'));
const day = (text: string): DayNumber => readDate(text) ?? Number.NaN;
const add = (days: typeof england, from: string, n: number) => {
  const to = addWorkingDays(days, day(from), n);
  return to === undefined ? undefined : isoDate(to);
};

describe('a working day', () => {
  test('is a weekday of the calendar that no bank holiday closes', () => {
    expect(closedOn(england, day('2026-12-24'))).toBeUndefined();
    expect(closedOn(england, day('2026-12-25'))).toEqual({
      reason: 'bank holiday',
      name: 'Christmas Day',
      substitute: false,
    });
    expect(closedOn(england, day('2026-12-26'))).toEqual({ reason: 'weekend' });
    expect(closedOn(england, day('2026-12-28'))).toEqual({
      reason: 'bank holiday',
      name: 'Boxing Day',
      substitute: true,
    });
  });

  test('differs by nation: St Andrew’s Day closes Scotland, Easter Monday does not', () => {
    expect(closedOn(scotland, day('2026-11-30'))).toMatchObject({ name: 'St Andrew’s Day' });
    expect(closedOn(england, day('2026-11-30'))).toBeUndefined();
    expect(closedOn(scotland, day('2026-04-06'))).toBeUndefined();
    expect(closedOn(england, day('2026-04-06'))).toMatchObject({ name: 'Easter Monday' });
  });

  test('in “any part of the UK” is open in all of them', () => {
    const uk = layOut(plainCalendar('any part of the UK'));
    expect(closedOn(uk, day('2026-11-30'))).toMatchObject({ name: 'St Andrew’s Day' });
    expect(closedOn(uk, day('2026-07-13'))).toMatchObject({ name: 'Battle of the Boyne' });
    expect(closedOn(uk, day('2026-01-02'))).toMatchObject({ name: '2 January' });
    expect(closedOn(uk, day('2026-01-01'))).toMatchObject({ name: 'New Year’s Day' });
  });

  test('no bank holidays, no bank holiday', () => {
    expect(closedOn(layOut(plainCalendar('none')), day('2026-12-25'))).toBeUndefined();
  });

  test('closures and openings of the association’s own: of one year, of every year, over the New Year', () => {
    const own: Calendar = {
      workingDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      holidays: 'scotland',
      alsoClosed: [
        { on: '12-24', name: 'Christmas Eve' },
        { on: '12-29', to: '01-02', name: 'winter closure' },
        { on: '2026-09-21' },
      ],
      alsoOpen: [{ on: '2026-11-30' }, { on: '2026-05-09' }],
    };
    const days = layOut(own);
    const why = (text: string) => closedOn(days, day(text));
    expect(why('2026-12-24')).toEqual({ reason: 'closure', name: 'Christmas Eve' });
    expect(why('2025-12-24')).toEqual({ reason: 'closure', name: 'Christmas Eve' });
    expect(why('2026-12-31')).toEqual({ reason: 'closure', name: 'winter closure' });
    expect(why('2012-01-02')).toMatchObject({ reason: 'bank holiday' });
    expect(why('2020-01-02')).toMatchObject({ reason: 'bank holiday', name: '2 January' });
    expect(why('2026-09-21')).toEqual({ reason: 'closure' });
    expect(why('2027-09-21')).toBeUndefined();
    expect(why('2026-11-30')).toBeUndefined();
    expect(why('2026-05-09')).toBeUndefined();
    expect(why('2026-05-16')).toEqual({ reason: 'weekend' });
  });
});

describe('adding working days', () => {
  test('worked by hand: from Friday 18 December 2026, five in England end on the 29th', () => {
    // 21, 22, 23, 24 are days 1 to 4; 25 is Christmas Day, 26 and 27 the weekend, 28 Boxing Day's substitute; 29 is day 5.
    expect(add(england, '2026-12-18', 5)).toBe('2026-12-29');
    // 24, 25, 26, 27 November are days 1 to 4; 28, 29 the weekend; 30 St Andrew's Day; 1 December is day 5.
    expect(add(scotland, '2026-11-23', 5)).toBe('2026-12-01');
    expect(add(england, '2026-11-23', 5)).toBe('2026-11-30');
  });

  test('from a closed day, the first working day after it is day 1; back from it, the last before it', () => {
    expect(add(england, '2026-12-26', 1)).toBe('2026-12-29');
    expect(add(england, '2026-12-26', -1)).toBe('2026-12-24');
    expect(add(england, '2026-12-29', -1)).toBe('2026-12-24');
    expect(orNextWorkingDay(england, day('2026-12-26'))).toBe(day('2026-12-29'));
    expect(orNextWorkingDay(england, day('2026-12-29'))).toBe(day('2026-12-29'));
  });

  test('equals stepping through the days one by one, from every day of 2012 to 2036', () => {
    for (const days of [england, scotland]) {
      for (let from = days.first; from <= days.last; from += 1) {
        let [stepped, n] = [from, 0];
        while (n < 10 && stepped <= days.last) if (!closedOn(days, ++stepped) && stepped <= days.last) n++;
        expect(addWorkingDays(days, from, 10)).toBe(n === 10 ? stepped : undefined);
      }
    }
  });

  test('has no answer outside the calendar, rather than a guess', () => {
    expect(add(england, '2036-12-30', 5)).toBeUndefined();
    expect(add(england, '2011-12-30', 1)).toBeUndefined();
    expect(add(england, '2012-01-03', -1)).toBeUndefined();
    expect(add(england, '2037-01-01', 1)).toBeUndefined();
    expect(layOut({ ...plainCalendar('none'), workingDays: [] }).nth.length).toBe(1);
  });
});

describe('what a date rests on', () => {
  test('is announced up to 2028 and computed after it', () => {
    expect(basisOf(england, day('2028-12-20'), day('2028-12-31'))).toBe('announced');
    expect(basisOf(england, day('2028-12-20'), day('2029-01-02'))).toBe('computed');
    expect(basisOf(layOut(plainCalendar('none')), day('2030-01-01'), day('2030-02-01'))).toBe('announced');
  });
});

const event = (title: string, date: string, notes = '') => ({ title, date, notes, bunting: true });
const file = (events: unknown) => JSON.stringify({ scotland: { division: 'scotland', events } });

describe('a file of GOV.UK', () => {
  test('overrides the dates of the years that it covers, and makes them announced', () => {
    const read = readHolidays(
      file([event('New Year’s Day', '2029-01-01'), event('A royal wedding', '2029-05-10', 'Substitute day')]),
    );
    if (read.kind !== 'holidays') throw new Error(read.problems.join());
    const days = layOut(plainCalendar('scotland'), read.list);
    expect(closedOn(days, day('2029-05-10'))).toEqual({
      reason: 'bank holiday',
      name: 'A royal wedding',
      substitute: true,
    });
    expect(closedOn(days, day('2029-12-25'))).toBeUndefined();
    expect(closedOn(days, day('2030-12-25'))).toMatchObject({ name: 'Christmas Day' });
    expect(basisOf(days, day('2029-01-01'), day('2029-12-31'))).toBe('announced');
    expect(basisOf(days, day('2029-12-31'), day('2030-01-01'))).toBe('computed');
  });

  test.each([
    ['not json', ['This is not JSON. Save the file bank-holidays.json from GOV.UK as it is.']],
    ['[]', ['The file should hold the divisions of the UK by name.']],
    ['{}', ['The file names no division.']],
    [file([]), ['scotland has no events.']],
    [file('none'), ['scotland has no list of events.']],
    [
      '{"wales": {"events": []}}',
      ['I do not know the division “wales”. They are england-and-wales, scotland, northern-ireland.'],
    ],
    [
      file([event('Easter', '2029-02-31'), event('', '2029-02-01'), 7]),
      [
        'scotland, event 1 (Easter) has no date of the calendar: "2029-02-31".',
        'scotland, event 2 has no title.',
        'scotland, event 3 has no title.',
      ],
    ],
    [
      file([event('One', '2029-02-01'), event('Two', '2029-02-01')]),
      ['scotland, event 2 (Two) is on a date that is listed before: 2029-02-01.'],
    ],
  ])('that cannot be read says why: %s', (text, problems) => {
    expect(readHolidays(text)).toEqual({ kind: 'unreadable', problems });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/time/calendar.ts';
import { allHours, type Hours, mondayToFriday, plainCalendar } from '../../src/time/clock.ts';
import { readDate } from '../../src/time/day.ts';
import type { ClockTime } from '../../src/time/limit.ts';
import { isOpen, nextOpen } from '../../src/time/opening.ts';
import { compareHours } from '../../src/time/order.ts';
import { alwaysOpen, coverage, everOpen, openOn, weekOf } from '../../src/time/week.ts';
import { timeWords } from '../../src/time/words.ts';
import { at, meadowbankHours, nineToFive } from './clocks.ts';
import { someHours } from './generators.ts';

const scotland = layOut({
  ...plainCalendar('scotland'),
  alsoClosed: [{ on: '12-24' }],
  alsoOpen: [{ on: '2027-01-04' }],
});
const england = layOut(plainCalendar('england-and-wales'));
const day = (text: string) => readDate(text) ?? Number.NaN;
const open = (hours: Hours, date: string) =>
  openOn(hours, day(date), scotland)
    .map((stretch) => stretch.map(timeWords).join(' to '))
    .join(', ');

const week = (opens: ClockTime, closes: ClockTime, days = mondayToFriday) => ({
  kind: 'week' as const,
  times: [{ days, opens, closes }],
  onHolidays: 'as usual' as const,
});
const outOfHours: Hours = { kind: 'outside', hours: meadowbankHours };

describe('hours of a day', () => {
  test('are those of its weekday', () => {
    expect(open(meadowbankHours, '2026-11-24')).toBe('8.45am to 5pm');
    expect(open(meadowbankHours, '2026-11-25')).toBe('10.30am to 5pm');
    expect(open(meadowbankHours, '2026-11-28')).toBe('');
  });

  test('closed on holidays: bank holidays and the association’s closures, unless it opens on that day', () => {
    expect(open(meadowbankHours, '2026-11-30')).toBe('');
    expect(open(meadowbankHours, '2026-12-24')).toBe('');
    expect(open(meadowbankHours, '2027-01-04')).toBe('8.45am to 5pm');
    expect(open({ ...nineToFive, onHolidays: 'as usual' } as Hours, '2026-11-30')).toBe('9am to 5pm');
    expect(open({ ...week(1020, 1440), onHolidays: 'open' } as Hours, '2026-11-30')).toBe('midnight to midnight');
  });

  test('may be several, and past midnight, into a day that is itself closed', () => {
    const lunch: Hours = {
      kind: 'week',
      times: [
        { days: ['Tuesday'], opens: 540, closes: 750 },
        { days: ['Tuesday'], opens: 810, closes: 1020 },
      ],
      onHolidays: 'as usual',
    };
    expect(open(lunch, '2026-11-24')).toBe('9am to 12.30pm, 1.30pm to 5pm');
    const evening = week(1080, 1560, ['Friday']);
    expect(open(evening, '2026-11-27')).toBe('6pm to midnight');
    expect(open(evening, '2026-11-28')).toBe('midnight to 2am');
    // On Monday 30 November the evening is closed with its day: that of Sunday still runs into it, its own not into Tuesday.
    const evenings: Hours = { ...week(1080, 1560, ['Sunday', 'Monday']), onHolidays: 'closed' };
    expect(open(evenings, '2026-11-30')).toBe('midnight to 2am');
    expect(open(evenings, '2026-12-01')).toBe('');
    expect(open(evenings, '2026-11-24')).toBe('midnight to 2am');
  });

  test('outside others are the rest, holidays too', () => {
    expect(open(outOfHours, '2026-11-25')).toBe('midnight to 10.30am, 5pm to midnight');
    expect(open(outOfHours, '2026-11-30')).toBe('midnight to midnight');
    expect(open({ kind: 'outside', hours: outOfHours }, '2026-11-25')).toBe('10.30am to 5pm');
  });

  test('at any minute are open or outside, never both', () => {
    fc.assert(
      fc.property(someHours, fc.integer({ min: scotland.first, max: scotland.last }), (hours, on) => {
        const [inside, rest] = [openOn(hours, on, scotland), openOn({ kind: 'outside', hours }, on, scotland)];
        const isIn = (stretches: readonly (readonly [number, number])[], minute: number) =>
          stretches.some(([from, to]) => from <= minute && minute < to);
        for (let minute = 0; minute < 1440; minute += 7) expect(isIn(inside, minute)).toBe(!isIn(rest, minute));
      }),
    );
  });
});

describe('open now', () => {
  test('from the opening on, and no longer at the closing', () => {
    const asked = (moment: string) => isOpen(meadowbankHours, at(moment), scotland);
    expect(['2026-11-25 10:29', '2026-11-25 10:30', '2026-11-25 16:59', '2026-11-25 17:00'].map(asked)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(asked('2037-01-05 10:00')).toBeUndefined();
  });

  test('next: over St Andrew’s Day, on the Tuesday', () => {
    const next = (moment: string) => nextOpen(meadowbankHours, at(moment), scotland)?.toPlainDateTime().toString();
    expect(next('2026-11-27 17:00')).toBe('2026-12-01T08:45:00');
    expect(next('2026-11-27 16:00')).toBe('2026-11-27T16:00:00');
    expect(nextOpen(week(540, 1020, []), at('2026-11-27 16:00'), scotland)).toBeUndefined();
  });

  test('over a clock change: what opens at a time that is skipped opens after the gap', () => {
    const early = week(90, 180, ['Sunday']);
    expect(isOpen(early, at('2027-03-28 00:59'), scotland)).toBe(false);
    expect(isOpen(early, at('2027-03-28 02:00'), scotland)).toBe(true);
    expect(nextOpen(early, at('2027-03-28 00:30'), scotland)?.toPlainTime().toString()).toBe('02:00:00');
    // On 25 October 2026 1.30am occurs twice, and 2am once: what opens at the first is open until 3am, 2½ hours in all.
    expect(isOpen(early, at('2026-10-25T00:30Z'), scotland)).toBe(true);
    expect(isOpen(early, at('2026-10-25T01:30Z'), scotland)).toBe(true);
    expect(isOpen(early, at('2026-10-25T03:00Z'), scotland)).toBe(false);
  });
});

describe('a week', () => {
  test('shows where no line answers and where two do', () => {
    // One office is open 9am to 5pm; another line from 4.30pm to 8am the next day, weekdays; nobody answers at weekends.
    const { gaps, overlaps } = coverage([week(540, 1020), week(990, 1920)]);
    const told = (days: typeof gaps) =>
      days.flatMap(({ weekday, stretches }) =>
        stretches.map((stretch) => `${weekday} ${stretch.map(timeWords).join(' to ')}`),
      );
    expect(told(gaps)).toEqual([
      'Monday midnight to 9am',
      'Tuesday 8am to 9am',
      'Wednesday 8am to 9am',
      'Thursday 8am to 9am',
      'Friday 8am to 9am',
      'Saturday 8am to midnight',
      'Sunday midnight to midnight',
    ]);
    expect(told(overlaps)).toEqual(mondayToFriday.map((weekday) => `${weekday} 4.30pm to 5pm`));
    expect(told(coverage([nineToFive, { kind: 'outside', hours: nineToFive }]).gaps)).toEqual([]);
  });

  test('that is always open, or never', () => {
    expect(alwaysOpen(allHours)).toBe(true);
    expect(alwaysOpen({ ...allHours, onHolidays: 'closed' } as Hours)).toBe(false);
    expect(everOpen({ kind: 'outside', hours: allHours })).toBe(false);
    expect(everOpen(week(540, 1020, []))).toBe(false);
    expect(weekOf(outOfHours)[0]).toEqual({
      weekday: 'Monday',
      stretches: [
        [0, 525],
        [1020, 1440],
      ],
    });
  });
});

describe('stricter, of two sets of hours', () => {
  const today = at('2026-11-22');
  const compare = (first: Hours, second: Hours) =>
    compareHours({ hours: first, days: scotland }, { hours: second, days: scotland }, today);

  test('is the one that includes the other', () => {
    expect(compare(allHours, nineToFive).relation).toBe('stricter');
    expect(compare(nineToFive, week(540, 1020))).toEqual({ relation: 'weaker', firstWeaker: '2026-11-30' });
    expect(compare(meadowbankHours, nineToFive)).toEqual({
      relation: 'incomparable',
      firstWeaker: '2026-11-25',
      secondWeaker: '2026-11-23',
    });
    expect(compare(nineToFive, { kind: 'outside', hours: { kind: 'outside', hours: nineToFive } }).relation).toBe(
      'the same',
    );
  });

  test('each on its own calendar', () => {
    const found = compareHours({ hours: nineToFive, days: scotland }, { hours: nineToFive, days: england }, today);
    // St Andrew's Day closes the one, Easter Monday the other.
    expect(found).toEqual({ relation: 'incomparable', firstWeaker: '2026-11-30', secondWeaker: '2027-03-29' });
  });
});

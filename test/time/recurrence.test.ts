import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCalendar } from '../../src/time/clock.ts';
import { isoDate, readDate } from '../../src/time/day.ts';
import type { Every, Period, Recurrence, Times, Unit } from '../../src/time/limit.ts';
import { type Moment, momentOf } from '../../src/time/moment.ts';
import { compareRecurrences } from '../../src/time/order.ts';
import { periodsWithin, startOf, startOfNext } from '../../src/time/period.ts';
import { againBy, shortfalls } from '../../src/time/recurrence.ts';
import { at, brief, clock, england } from './clocks.ts';

const every = (amount: number, unit: Unit, from?: number): Every => ({
  kind: 'every',
  amount,
  unit,
  ...(from && { from }),
});
const times = (count: number, per: Period): Times => ({ kind: 'times', count, per });
const day = (text: string) => readDate(text) ?? Number.NaN;

/** The findings in brief. */
function found(recurrence: Recurrence, history: string[], begin: string, end: string): string[] {
  const findings = shortfalls(recurrence, history.map(at), at(begin), at(end), england);
  if (!Array.isArray(findings)) return [findings.because];
  return findings.map((one) => {
    if (one.kind === 'too few') return `${one.from} to ${one.to}: ${one.count} of ${one.wanted}`;
    const [after, next] = [one.after.toPlainDate(), one.next?.toPlainDate()];
    return one.kind === 'gap' ? `after ${after} by ${brief(one.due)}, not ${next}` : `${next}, not before ${one.from}`;
  });
}

describe('every so often', () => {
  test('allows no gap longer than that', () => {
    expect(brief(againBy(every(12, 'month'), at('2026-03-10 09:00'), england))).toBe('2027-03-10');
    expect(found(every(12, 'month'), ['2026-03-10', '2027-03-10'], '2026-03-01', '2028-03-10')).toEqual([]);
    expect(found(every(12, 'month'), ['2026-03-10', '2027-03-11'], '2026-03-01', '2027-04-01')).toEqual([
      'after 2026-03-10 by 2027-03-10, not 2027-03-11',
    ]);
    expect(found(every(12, 'month'), ['2026-03-10'], '2026-03-01', '2027-03-11')).toEqual([
      'after 2026-03-10 by 2027-03-10, not undefined',
    ]);
  });

  test('counts the gap before the first from the day on which it is promised', () => {
    expect(found(every(1, 'month'), ['2026-04-02'], '2026-03-01', '2026-04-10')).toEqual([
      'after 2026-03-01 by 2026-04-01, not 2026-04-02',
    ]);
  });

  test('in a range, the upper end is judged, and what comes sooner than the lower is remarked', () => {
    const paint = every(5, 'year', 4);
    expect(found(paint, ['2020-06-01', '2025-06-01'], '2020-01-01', '2026-01-01')).toEqual([]);
    expect(found(paint, ['2020-06-01', '2024-05-31'], '2020-01-01', '2026-01-01')).toEqual([
      '2024-05-31, not before 2024-06-01',
    ]);
    expect(found(paint, ['2020-06-01', '2025-06-02'], '2020-01-01', '2026-01-01')).toEqual([
      'after 2020-06-01 by 2025-06-01, not 2025-06-02',
    ]);
  });

  test('in working days, over a weekend', () => {
    expect(brief(againBy(every(5, 'working day'), at('2026-11-20 09:00'), england))).toBe('2026-11-27');
    const receipt = clock(plainCalendar('england-and-wales'), { dayOfReceipt: true, afterHours: 'next working day' });
    expect(brief(againBy(every(5, 'working day'), at('2026-11-20 20:00'), receipt))).toBe('2026-11-27');
  });
});

describe('so many times', () => {
  test('holds in every whole calendar period', () => {
    expect(found(times(2, 'year'), ['2026-02-01', '2026-11-30', '2027-05-01'], '2026-01-01', '2028-01-01')).toEqual([
      '2027-01-01 to 2027-12-31: 1 of 2',
    ]);
    // 2025 has begun before, 2028 is not over.
    expect(found(times(1, 'year'), ['2026-02-01', '2027-05-01'], '2025-03-01', '2028-06-01')).toEqual([]);
    expect(found(times(1, 'quarter'), ['2026-02-01'], '2026-01-01', '2026-10-01')).toEqual([
      '2026-04-01 to 2026-06-30: 0 of 1',
      '2026-07-01 to 2026-09-30: 0 of 1',
    ]);
    expect(found(times(1, 'week'), ['2026-11-23'], '2026-11-23', '2026-12-07')).toEqual([
      '2026-11-30 to 2026-12-06: 0 of 1',
    ]);
  });

  test('outside the calendar has no answer', () => {
    expect(found(times(1, 'year'), [], '2011-01-01', '2026-01-01')).toEqual(['outside the calendar']);
  });
});

test('periods of the calendar begin where a person would say', () => {
  const begins = (per: Period, date: string) => isoDate(startOf(per, day(date)));
  expect(begins('week', '2026-11-22')).toBe('2026-11-16');
  expect(begins('month', '2028-02-29')).toBe('2028-02-01');
  expect(begins('quarter', '2026-11-22')).toBe('2026-10-01');
  expect(begins('year', '2026-11-22')).toBe('2026-01-01');
  expect(isoDate(startOfNext('quarter', day('2026-11-22')))).toBe('2027-01-01');
  expect(isoDate(startOfNext('month', day('2027-01-31')))).toBe('2027-02-01');
  expect(periodsWithin('month', day('2026-11-02'), day('2027-01-31')).length).toBe(1);
});

describe('stricter, of two recurrences', () => {
  const today = at('2026-11-22');
  const compare = (first: Recurrence, second: Recurrence, from = today) =>
    compareRecurrences({ recurrence: first, clock: england }, { recurrence: second, clock: england }, from);

  test('once a year allows gaps of nearly two years, and is weaker than every 12 months', () => {
    expect(compare(times(1, 'year'), every(12, 'month'))).toEqual({ relation: 'weaker', firstWeaker: '2027-01-01' });
    expect(compare(every(12, 'month'), times(1, 'year')).relation).toBe('stricter');
    expect(compare(times(1, 'year'), every(24, 'month')).relation).toBe('stricter');
    expect(compare(times(1, 'year'), every(23, 'month')).relation).toBe('incomparable');
  });

  test('every 366 days can miss a calendar year, every 365 cannot', () => {
    expect(compare(every(365, 'calendar day'), times(1, 'year')).relation).toBe('stricter');
    // After 31 December 2026, 366 days later is 1 January 2028: none in 2027.
    expect(compare(every(366, 'calendar day'), times(1, 'year'))).toMatchObject({ firstWeaker: '2027-01-01' });
  });

  test('every three months and four times a year', () => {
    expect(compare(every(3, 'month'), times(4, 'year')).relation).toBe('stricter');
    expect(compare(times(1, 'quarter'), times(4, 'year')).relation).toBe('stricter');
    expect(compare(times(12, 'year'), times(1, 'month')).relation).toBe('weaker');
    expect(compare(times(2, 'year'), times(1, 'year')).relation).toBe('stricter');
    expect(compare(times(1, 'week'), times(4, 'month')).relation).toBe('incomparable');
    expect(compare(times(1, 'week'), times(3, 'month')).relation).toBe('stricter');
  });

  test('every so often by the clock or the calendar', () => {
    expect(compare(every(1, 'month'), every(31, 'calendar day')).relation).toBe('stricter');
    expect(compare(every(5, 'year', 4), every(5, 'year')).relation).toBe('the same');
    expect(compare(every(1, 'hour'), times(23, 'day')).relation).toBe('stricter');
    expect(compare(every(3, 'ring'), times(1, 'day'))).toEqual({
      relation: 'incomparable',
      because: 'cannot be reckoned',
    });
  });

  test('past the end of the calendar, only what needs none is told apart', () => {
    expect(compare(every(10, 'year'), every(11, 'year'))).toEqual({ relation: 'stricter', secondWeaker: '2026-11-22' });
    expect(compare(every(20, 'year'), every(11, 'year'))).toEqual({ relation: 'weaker' });
    expect(compare(times(1, 'month'), every(15, 'year'))).toMatchObject({ relation: 'stricter' });
    const unknown = { relation: 'incomparable', because: 'outside the calendar' };
    for (const late of ['2036-12-01', '2036-12-31', '2038-06-01'].map(at)) {
      expect(compare(every(12, 'month'), every(2, 'year'), late)).toEqual({ relation: 'stricter' });
      expect(compare(times(1, 'year'), times(2, 'year'), late)).toEqual({ relation: 'weaker' });
      expect(compare(every(30, 'working day'), every(30, 'working day'), late)).toEqual({ relation: 'the same' });
      expect(compare(times(1, 'year'), every(12, 'month'), late)).toEqual(unknown);
      expect(compare(times(1, 'year'), times(1, 'quarter'), late)).toEqual(unknown);
    }
    expect(compare(every(30, 'working day'), every(2, 'month'), at('2036-12-01'))).toEqual(unknown);
  });

  const someRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({
      kind: fc.constant('every' as const),
      amount: fc.integer({ min: 1, max: 14 }),
      unit: fc.constantFrom('calendar day', 'working day', 'week', 'month'),
    }),
    fc.record({
      kind: fc.constant('times' as const),
      count: fc.integer({ min: 1, max: 4 }),
      per: fc.constantFrom('week', 'month', 'quarter', 'year'),
    }),
  );
  const [begin, end] = [at('2026-12-31'), at('2029-01-01')];

  /** A history that the recurrence allows: each time as late as may be, or sooner as the chances say. */
  function allowed(recurrence: Recurrence, chances: number[]): Moment[] {
    const chance = (i: number, upTo: number) => Math.floor((chances[i % chances.length] ?? 0) * upTo);
    if (recurrence.kind === 'times') {
      return periodsWithin(recurrence.per, day('2025-01-01'), day('2031-01-01')).flatMap(({ first, next }, i) =>
        Array.from({ length: recurrence.count }, (_, n) => momentOf(next - 1 - chance(i + n, next - first), 600)),
      );
    }
    const history: Moment[] = [begin];
    for (let last = begin; Temporal.ZonedDateTime.compare(last, end) < 0; ) {
      const latest = againBy(recurrence, last, england);
      if (latest.kind !== 'due') break;
      const room = day(latest.endOf ?? '') - day(last.toPlainDate().toString()) - 1;
      last = momentOf(day(latest.endOf ?? '') - chance(history.length, Math.max(room, 0)), 600);
      history.push(last);
    }
    return history;
  }

  test('what the stricter one allows, the other does', () => {
    fc.assert(
      fc.property(
        someRecurrence,
        someRecurrence,
        fc.array(fc.oneof(fc.constantFrom(0, 0.999), fc.double({ min: 0, max: 0.999, noNaN: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        (first, second, chances) => {
          const { relation } = compare(first, second);
          fc.pre(relation === 'stricter' || relation === 'the same');
          const history = allowed(first, chances);
          const from = history[0] ?? begin;
          expect(shortfalls(first, history, from, end, england)).toEqual([]);
          expect(shortfalls(second, history, from, end, england)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

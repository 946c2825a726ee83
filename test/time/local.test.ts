import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDate, readDate } from '../../src/time/day.ts';
import { clockChanges, offsetAt, toInstant, toLocal } from '../../src/time/local.ts';
import { dayOf, momentOf, readMoment, timeOf } from '../../src/time/moment.ts';

const day = (text: string) => readDate(text) ?? Number.NaN;
const utc = (text: string) => Date.parse(text);

describe('London’s clocks', () => {
  test('change when the time zone database says so, in every year of the calendar', () => {
    let at = Temporal.ZonedDateTime.from('2012-01-01T00:00[Europe/London]');
    for (let year = 2012; year <= 2036; year++) {
      const { forward, back } = clockChanges(year);
      for (const change of [forward, back]) {
        at = at.getTimeZoneTransition('next') ?? at;
        expect(at.epochMilliseconds).toBe(change);
      }
    }
  });

  test('a time that occurs twice means the first: 1.30am on Sunday 25 October 2026', () => {
    expect(toInstant(day('2026-10-25'), 90)).toBe(utc('2026-10-25T00:30Z'));
    expect(momentOf(day('2026-10-25'), 90).epochMilliseconds).toBe(utc('2026-10-25T00:30Z'));
  });

  test('a time that is skipped means the moment after the gap: 1.30am on Sunday 28 March 2027 is 2am', () => {
    expect(toInstant(day('2027-03-28'), 90)).toBe(utc('2027-03-28T01:00Z'));
    expect(momentOf(day('2027-03-28'), 90).toPlainTime().toString()).toBe('02:00:00');
  });

  test('the arithmetic and the platform’s Temporal agree, at any minute and around every change', () => {
    const changes = Array.from({ length: 25 }, (_, i) => Object.values(clockChanges(2012 + i))).flat();
    const anywhere = fc.integer({ min: utc('2012-01-01'), max: utc('2036-12-31') });
    const nearChange = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }));
    const moments = fc.oneof(
      anywhere,
      nearChange.map(([change, minutes]) => change + minutes * 60_000),
    );
    fc.assert(
      fc.property(moments, (at) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');
        const local = toLocal(at);
        expect(offsetAt(at)).toBe(zoned.offsetNanoseconds / 1e6);
        expect(isoDate(local.day)).toBe(zoned.toPlainDate().toString());
        expect(local.day).toBe(dayOf(zoned));
        expect(local.time).toBeCloseTo(timeOf(zoned), 9);
        const minute = Math.floor(local.time);
        expect(toInstant(local.day, minute)).toBe(momentOf(local.day, minute).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a written date or time', () => {
  test.each([
    ['2026-12-24 16:30', '2026-12-24T16:30:00+00:00[Europe/London]'],
    ['2026-07-24T16:30', '2026-07-24T16:30:00+01:00[Europe/London]'],
    ['2026-07-24T16:30:05.5Z', '2026-07-24T17:30:05.5+01:00[Europe/London]'],
    ['2026-07-24T00:30+05:30', '2026-07-23T20:00:00+01:00[Europe/London]'],
    ['2026-12-24', '2026-12-24T00:00:00+00:00[Europe/London]'],
    ['2026-12-24 24:00', '2026-12-25T00:00:00+00:00[Europe/London]'],
  ])('%s', (text, means) => {
    expect(readMoment(text)?.moment.toString()).toBe(means);
  });

  test('with no time says so', () => {
    expect(readMoment('2026-12-24')?.timed).toBe(false);
    expect(readMoment('2026-12-24 00:00')?.timed).toBe(true);
  });

  test.each([
    '2024-02-31',
    '2024-02-31T00:00Z',
    '2026-12-24 25:00',
    '2026-12-24 24:01',
    '2026-12-24 12:60',
    '24/12/2026',
    'soon',
    '',
  ])('“%s” is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });

  test('a day is a number and back', () => {
    expect(isoDate(dayNumber(2028, 2, 29))).toBe('2028-02-29');
    expect(readDate('2027-02-29')).toBeUndefined();
  });
});

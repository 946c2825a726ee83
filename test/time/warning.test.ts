import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startClock } from '../../src/time/calendar.ts';
import { explain } from '../../src/time/explain.ts';
import type { Notice, Unit } from '../../src/time/limit.ts';
import { compareNotices, promisedNotice } from '../../src/time/stricter.ts';
import { warnTime } from '../../src/time/warn-time.ts';
import { isEnoughNotice, warnBy } from '../../src/time/warning.ts';
import { at, brief, england } from './clocks.ts';
import { edgesOf, someClock, someDuration, someInstant, someMiddleDay } from './generators.ts';

const notice = (amount: number, unit: Unit, clear = false): Notice => ({
  kind: 'notice',
  amount,
  unit,
  ...(clear && { clear }),
});
const latest = (limit: Notice, event: string, on = england) => brief(warnBy(limit, at(event), on));

describe('notice', () => {
  test('in days: 28 days before 29 March is 1 March', () => {
    expect(latest(notice(28, 'calendar day'), '2027-03-29 10:00')).toBe('2027-03-01');
    expect(latest(notice(4, 'week'), '2027-03-29 10:00')).toBe('2027-03-01');
    expect(latest(notice(28, 'calendar day', true), '2027-03-29 10:00')).toBe('2027-02-28');
  });

  test('in hours, on a real clock: over the night in which the clocks go forward, an hour earlier on the wall', () => {
    expect(latest(notice(24, 'hour'), '2026-11-25 10:00')).toBe('2026-11-24 10:00:00');
    expect(latest(notice(24, 'hour'), '2027-03-28 10:00')).toBe('2027-03-27 09:00:00');
  });

  test('in working days, back from the event as day 0', () => {
    // Tuesday 29 December 2026: 24 is one working day before it, 23 two, 22 three.
    expect(latest(notice(1, 'working day'), '2026-12-29 10:00')).toBe('2026-12-24');
    expect(latest(notice(3, 'working day'), '2026-12-29 10:00')).toBe('2026-12-22');
    expect(latest(notice(3, 'working day', true), '2026-12-29 10:00')).toBe('2026-12-21');
    // An event on a closed day is day 0 all the same.
    expect(latest(notice(1, 'working day'), '2026-12-27 10:00')).toBe('2026-12-24');
  });

  test('in working hours, back through the open time', () => {
    // Monday 30 November at 10am: an hour from 9am, and the second on Friday from 4pm to 5pm.
    expect(latest(notice(2, 'working hour'), '2026-11-30 10:00')).toBe('2026-11-27 16:00:00');
    // Eight hours before it opens on Monday is when it opened on Friday.
    expect(latest(notice(8, 'working hour'), '2026-11-30 09:00')).toBe('2026-11-27 09:00:00');
  });

  test('in months: the last day from which they lead to the event’s at the latest', () => {
    expect(latest(notice(1, 'month'), '2027-03-29 10:00')).toBe('2027-02-28');
    // From each of 28, 29, 30 and 31 January a month leads to 28 February.
    expect(latest(notice(1, 'month'), '2027-02-28 10:00')).toBe('2027-01-31');
    expect(latest(notice(1, 'month', true), '2027-03-29 10:00')).toBe('2027-02-28');
    expect(latest(notice(1, 'month', true), '2027-03-28 10:00')).toBe('2027-02-27');
  });

  test('is enough on the day itself, and not the day after', () => {
    const enough = (warned: string) =>
      isEnoughNotice(notice(28, 'calendar day'), at(warned), at('2027-03-29 10:00'), england);
    expect(enough('2027-03-01 23:59')).toBe(true);
    expect(enough('2027-03-02 00:00')).toBe(false);
    expect(
      isEnoughNotice(notice(1, 'working hour'), at('2027-03-01'), at('2027-03-02'), {
        ...england,
        officeHours: undefined,
      }),
    ).toEqual({
      kind: 'no answer',
      because: 'no office hours',
    });
  });

  test('has no answer before the calendar begins', () => {
    expect(latest(notice(28, 'calendar day'), '2012-01-10')).toBe('outside the calendar');
    expect(latest(notice(28, 'working day'), '2012-01-10')).toBe('outside the calendar');
    expect(latest(notice(300, 'hour'), '2012-01-10')).toBe('outside the calendar');
    expect(latest(notice(300, 'working hour'), '2012-01-10')).toBe('outside the calendar');
  });

  test('tells its reasons', () => {
    const terms = notice(3, 'working day');
    const lines = explain(warnBy(terms, at('2026-12-29 10:00'), england), terms, { what: 'Warning', event: 'visit' });
    expect(lines.join('\n')).toBe(
      `Warning due by the end of Tuesday 22 December 2026 (at least 3 working days before):
  visit Tuesday 29 December 2026, 10am
  22 December – 3 days before; 23 – 2 days before; 24 – 1 day before
  25 December – bank holiday; 26, 27 – weekend; 28 December – bank holiday`,
    );
  });
});

describe('comparing notices', () => {
  const compare = (first: Notice, second: Notice) =>
    compareNotices(promisedNotice(first, england), promisedNotice(second, england), at('2026-11-22'));

  test('the one that asks for the earlier warning is the stricter', () => {
    expect(compare(notice(48, 'hour'), notice(24, 'hour')).relation).toBe('stricter');
    expect(compare(notice(4, 'week'), notice(28, 'calendar day')).relation).toBe('the same');
    expect(compare(notice(5, 'calendar day'), notice(5, 'working day')).relation).toBe('weaker');
    expect(compare(notice(5, 'calendar day', true), notice(6, 'calendar day')).relation).toBe('the same');
    // 24 hours before any moment of a day is the day before, but for the last hour of the ten Sundays of 25 hours.
    const hours = compare(notice(24, 'hour'), notice(1, 'calendar day'));
    expect([hours.relation, hours.except, hours.firstLater?.days]).toEqual(['incomparable', 'stricter', 10]);
    expect(hours.firstLater?.start.toPlainDateTime().toString()).toBe('2027-10-31T23:01:00');
    expect(compare(notice(5, 'working day'), notice(7, 'calendar day')).relation).toBe('incomparable');
  });
});

test('the latest warning in numbers is that of the meaning, for any notice, calendar and event', () => {
  const zoned = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London');
  const someNotice = fc.record({ duration: someDuration, clear: fc.boolean() });
  fc.assert(
    fc.property(
      someClock,
      fc.array(someNotice, { minLength: 4, maxLength: 4 }),
      fc.array(someInstant, { minLength: 6, maxLength: 6 }),
      someMiddleDay,
      (stated, all, events, on) => {
        const clock = startClock(stated);
        for (const { duration, clear } of all) {
          const limit: Notice = { kind: 'notice', ...duration, clear };
          const fast = warnTime(limit, clock);
          for (const event of [...events, ...edgesOf(clock, on)]) {
            const meant = warnBy(limit, zoned(event), clock);
            if (meant.kind === 'due') expect(fast?.at(event)).toBe(meant.at.epochMilliseconds);
            else expect(fast?.at(event) ?? Number.NaN).toBeNaN();
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});

import fc from 'fast-check';
import type { RunningClock } from '../../src/time/calendar.ts';
import type { Calendar, Clock, Exception, Hours, OpeningTimes } from '../../src/time/clock.ts';
import { dayNumber, isoDate, weekdays } from '../../src/time/day.ts';
import type { Counting, Duration, ResponseLimit, Terms, Unit } from '../../src/time/limit.ts';
import { clockChanges, type Instant, toInstant } from '../../src/time/local.ts';
import { openOn } from '../../src/time/week.ts';

/** Whatever an author may write about time. Numbers stay small enough for answers to lie within the calendar. */
const first = dayNumber(2012, 1, 1);
const last = dayNumber(2036, 12, 31);
const someDay = fc.integer({ min: first, max: last });
const someTime = fc.oneof(
  fc.constantFrom(0, 540, 525, 630, 720, 1020, 1440),
  fc.integer({ min: 0, max: 1440 }),
  fc.integer({ min: 55, max: 125 }),
);
const someWeekdays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 });

const opening: fc.Arbitrary<OpeningTimes> = fc
  .record({
    days: someWeekdays,
    opens: someTime,
    length: fc.oneof(fc.integer({ min: 60, max: 1500 }), fc.constant(30)),
  })
  .map(({ days, opens, length }) => ({ days, opens, closes: Math.min(opens + length, 2880) }));

const week: fc.Arbitrary<Hours> = fc.record({
  kind: fc.constant('week' as const),
  times: fc.array(opening, { minLength: 1, maxLength: 3 }),
  onHolidays: fc.constantFrom('closed', 'open', 'as usual'),
});

export const someHours: fc.Arbitrary<Hours> = fc.oneof(
  { weight: 4, arbitrary: week },
  { weight: 1, arbitrary: week.map((hours) => ({ kind: 'outside' as const, hours })) },
);

const dayOfYear = someDay.map((day) => isoDate(day).slice(5));
const exception: fc.Arbitrary<Exception> = fc.oneof(
  fc.record({ on: someDay.map(isoDate) }),
  fc.record({ on: dayOfYear, name: fc.constant('closure') }),
  fc.record({ on: fc.constantFrom('12-24', '12-27'), to: fc.constantFrom('12-31', '01-03') }),
);

export const someCalendar: fc.Arbitrary<Calendar> = fc.record({
  workingDays: fc.oneof(fc.constant(weekdays.slice(0, 5)), someWeekdays),
  holidays: fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland', 'any part of the UK', 'none'),
  alsoClosed: fc.array(exception, { maxLength: 3 }),
  alsoOpen: fc.array(exception, { maxLength: 2 }),
});

export const someCounting: fc.Arbitrary<Counting> = fc.record(
  {
    dayOfReceipt: fc.boolean(),
    afterHours: fc.constant('next working day' as const),
    dueAt: fc.constant('close of office hours' as const),
  },
  { requiredKeys: [] },
);

export const someClock: fc.Arbitrary<Clock> = fc.record({
  calendar: someCalendar,
  counting: someCounting,
  officeHours: someHours,
});

const upTo: Record<Exclude<Unit, 'ring'>, number> = {
  second: 90_000,
  minute: 3000,
  hour: 100,
  'working hour': 24,
  day: 40,
  'calendar day': 40,
  'working day': 30,
  week: 8,
  month: 14,
  year: 2,
};

export const someDuration: fc.Arbitrary<Duration> = fc
  .constantFrom(...(Object.keys(upTo) as (keyof typeof upTo)[]))
  .chain((unit) => fc.record({ amount: fc.integer({ min: 0, max: upTo[unit] }), unit: fc.constant(unit) }));

export const someLimit: fc.Arbitrary<ResponseLimit> = fc.oneof(
  { weight: 6, arbitrary: someDuration.map((duration) => ({ kind: 'within' as const, ...duration })) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        kind: fc.constant('by' as const),
        day: fc.constantFrom('same working day', 'next working day', 'same day', 'next day'),
        time: someTime,
      },
      { requiredKeys: ['kind', 'day'] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'immediately' as const }, { kind: 'on time' as const }) },
);

export const someTerms: fc.Arbitrary<Terms> = fc.record(
  { limit: someLimit, moving: fc.boolean(), extendedBy: someDuration },
  { requiredKeys: ['limit'] },
);

/** Any minute of the calendar, and those around midnights, hours that people write, and clock changes. */
const near = fc.integer({ min: -2, max: 2 }).map((minutes) => minutes * 60_000);
const changes = Array.from({ length: 25 }, (_, i) => Object.values(clockChanges(2012 + i))).flat();
export const someInstant: fc.Arbitrary<Instant> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(someDay, someTime, near).map(([day, time, off]) => toInstant(day, time) + off) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...changes), near).map(([change, off]) => change + off) },
  { weight: 1, arbitrary: fc.integer({ min: toInstant(first) - 2, max: toInstant(last + 1) + 2 }) },
);

/** The openings and closings of some hours around a day: the moments on which most turns. */
export function edgesOf({ officeHours, days }: RunningClock, day: number): Instant[] {
  if (!officeHours) return [];
  return Array.from({ length: 8 }, (_, i) => day + i).flatMap((on) =>
    openOn(officeHours, on, days).flatMap((stretch) => stretch.map((time) => toInstant(on, time))),
  );
}

/** Any day but the first and last months of the calendar. */
export const someMiddleDay = fc.integer({ min: first + 60, max: last - 60 });

/** Limits in open time, alone and before an extension. */
export const someOpenTime: fc.Arbitrary<Terms> = fc.record(
  {
    limit: fc.record({
      kind: fc.constant('within' as const),
      amount: fc.integer({ min: 1, max: 24 }),
      unit: fc.constant('working hour' as const),
    }),
    moving: fc.boolean(),
    extendedBy: someDuration,
  },
  { requiredKeys: ['limit'] },
);

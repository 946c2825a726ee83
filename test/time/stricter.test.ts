import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startClock } from '../../src/time/calendar.ts';
import { plainCalendar } from '../../src/time/clock.ts';
import { type Comparison, type Promised, witnessed } from '../../src/time/decide.ts';
import { dueTime } from '../../src/time/due-time.ts';
import { whereLater } from '../../src/time/later.ts';
import type { Terms, Unit } from '../../src/time/limit.ts';
import { dayAt } from '../../src/time/stage.ts';
import { compareLimits, promised, type Starts } from '../../src/time/stricter.ts';
import { at, brief, clock, england, scotland } from './clocks.ts';
import { someClock, someTerms } from './generators.ts';

const within = (amount: number, unit: Unit): Terms => ({ limit: { kind: 'within', amount, unit } });
const today = at('2026-11-22');

function compare(first: Terms, second: Terms, on = england, starts: Starts = 'the same'): Comparison {
  return compareLimits(promised(first, on), promised(second, on), today, starts);
}

/** "2026-12-18: 2026-12-29, not 2026-12-25": the day that shows it, and both due dates. */
function laterThan(first: Promised<Terms>, second: Promised<Terms>) {
  const { firstLater } = compareLimits(first, second, today);
  if (!firstLater) return undefined;
  const dues = witnessed(firstLater, first, second);
  return `${firstLater.start.toPlainDate()}: ${brief(dues.first)}, not ${brief(dues.second)}`;
}

describe('working days and days', () => {
  test('5 working days is not always within 7 days: in England first on Friday 18 December 2026', () => {
    const [five, seven] = [promised(within(5, 'working day'), england), promised(within(7, 'calendar day'), england)];
    const found = compareLimits(five, seven, today);
    expect(found.relation).toBe('incomparable');
    // Most weeks with a bank holiday show it: that is no rare exception.
    expect(found.except).toBeUndefined();
    expect((found.firstLater?.days ?? 0) / found.days).toBeGreaterThan(0.05);
    expect(laterThan(five, seven)).toBe('2026-12-18: 2026-12-29, not 2026-12-25');
    // From Sunday 22 November, Friday is the fifth working day, and the next Sunday the seventh day.
    expect(laterThan(seven, five)).toBe('2026-11-22: 2026-11-29, not 2026-11-27');
  });

  test('in Scotland it shows first on Monday 23 November 2026, because of St Andrew’s Day', () => {
    const [five, seven] = [promised(within(5, 'working day'), scotland), promised(within(7, 'calendar day'), scotland)];
    expect(laterThan(five, seven)).toBe('2026-11-23: 2026-12-01, not 2026-11-30');
  });

  test('without bank holidays, 5 working days is within 7 days, always', () => {
    const none = clock(plainCalendar('none'));
    const found = compare(within(5, 'working day'), within(7, 'calendar day'), none);
    expect(found.relation).toBe('stricter');
    expect(compare(within(7, 'calendar day'), within(5, 'working day'), none).relation).toBe('weaker');
    // Weekdays are due with the seventh day; on Saturdays and Sundays alone the working days end sooner. The horizon is
    // Sunday 22 November 2026 to Wednesday 24 December 2036, whose seventh day is the calendar's last: 3686 days, which
    // are 526 weeks from Sunday to Saturday, a Sunday and three days more: 526 Saturdays and 527 Sundays.
    expect(found.days).toBe(3686);
    expect(found.secondLater?.days).toBe(1053);
  });

  test('fewer of a unit is stricter, as many the same', () => {
    expect(compare(within(5, 'working day'), within(10, 'working day')).relation).toBe('stricter');
    expect(compare(within(4, 'week'), within(28, 'calendar day')).relation).toBe('the same');
    expect(compare(within(12, 'month'), within(1, 'year')).relation).toBe('the same');
    expect(compare(within(60, 'minute'), within(1, 'hour')).relation).toBe('the same');
    expect(compare(within(1, 'working day'), { limit: { kind: 'by', day: 'next working day' } }).relation).toBe(
      'the same',
    );
  });

  test('says what it rests on', () => {
    expect(compare(within(5, 'working day'), within(7, 'calendar day')).basis).toBe('computed');
    expect(compare(within(5, 'week'), within(7, 'calendar day')).basis).toBe('announced');
    const none = clock(plainCalendar('none'));
    expect(compare(within(5, 'working day'), within(7, 'calendar day'), none).basis).toBe('announced');
  });

  test('a month is 28 to 31 days', () => {
    expect(compare(within(1, 'month'), within(31, 'calendar day')).relation).toBe('stricter');
    expect(compare(within(1, 'month'), within(28, 'calendar day')).relation).toBe('weaker');
    expect(compare(within(1, 'month'), within(30, 'calendar day')).relation).toBe('incomparable');
  });
});

describe('hours', () => {
  test('24 hours and the next working day', () => {
    const found = compare(within(24, 'hour'), { limit: { kind: 'by', day: 'next working day' } });
    expect(found.relation).toBe('stricter');
    // Sunday 28 March 2027 has 23 hours: 24 hours from a minute past 11pm on Saturday end after it. So once in each of
    // the ten springs of the horizon.
    const late = compare(within(24, 'hour'), within(1, 'calendar day'));
    expect(late.relation).toBe('incomparable');
    expect(late.except).toBe('stricter');
    expect(late.firstLater?.days).toBe(10);
    expect(late.firstLater?.start.toPlainDateTime().toString()).toBe('2027-03-27T23:01:00');
  });

  test('working hours against hours and days', () => {
    expect(compare(within(1, 'working hour'), within(1, 'hour')).relation).toBe('weaker');
    expect(compare(within(1, 'working hour'), within(2, 'working hour')).relation).toBe('stricter');
  });

  test('8 working hours end within the next working day of an office that is open for 8 hours; 9 do not', () => {
    expect(compare(within(8, 'working hour'), within(1, 'working day')).relation).toBe('stricter');
    // Nine from Monday at 5pm: Tuesday's eight, and one on Wednesday. The earliest is this Sunday: 10am on Tuesday.
    const [nine, day] = [promised(within(9, 'working hour'), england), promised(within(1, 'working day'), england)];
    expect(laterThan(nine, day)).toBe('2026-11-22: 2026-11-24 10:00:00, not 2026-11-23');
  });
});

describe('bare days', () => {
  test('an order holds only if it holds under both readings', () => {
    expect(compare(within(4, 'day'), within(4, 'working day')).relation).toBe('stricter');
    expect(compare(within(4, 'day'), within(5, 'day')).relation).toBe('stricter');
    const found = compare(within(5, 'day'), within(7, 'calendar day'));
    expect(found.relation).toBe('incomparable');
    expect(found.firstLater?.reading).toBe('working day');
    expect(found.secondLater?.reading).toBe('calendar day');
  });
});

describe('what no calendar decides', () => {
  test('rings are compared with rings', () => {
    expect(compare(within(3, 'ring'), within(5, 'ring')).relation).toBe('stricter');
    expect(compare(within(3, 'ring'), within(20, 'second'))).toMatchObject({
      relation: 'incomparable',
      days: 0,
      because: 'rings',
    });
  });

  test('first contact and vague words with nothing but themselves', () => {
    const contact: Terms = { limit: { kind: 'at first', occasion: 'contact' } };
    expect(compare(contact, contact).relation).toBe('the same');
    expect(compare(contact, within(1, 'hour'))).toMatchObject({ relation: 'incomparable', because: 'no deadline' });
    expect(compare({ limit: { kind: 'vague', words: 'promptly' } }, contact).relation).toBe('incomparable');
  });

  test('working hours without office hours cannot be reckoned', () => {
    const found = compare(within(2, 'working hour'), within(1, 'hour'), { ...england, officeHours: undefined });
    expect(found).toMatchObject({ relation: 'incomparable', because: 'cannot be reckoned' });
  });
});

describe('different start events', () => {
  test('receipt never follows acknowledgement: as many days from receipt are the stricter', () => {
    const [ten, five] = [within(10, 'working day'), within(5, 'working day')];
    expect(compare(ten, ten, england, 'first never follows').relation).toBe('stricter');
    expect(compare(ten, five, england, 'first never follows').relation).toBe('incomparable');
    expect(compare(ten, five, england, 'second never follows').relation).toBe('weaker');
    expect(compare(five, ten, england, 'unrelated')).toMatchObject({
      relation: 'incomparable',
      because: 'different events',
    });
  });
});

describe('calendars of their own', () => {
  test('10 working days in England and in Scotland are incomparable, and rarely differ', () => {
    const [english, scottish] = [england, scotland].map((on) => promised(within(10, 'working day'), on)) as [
      Promised<Terms>,
      Promised<Terms>,
    ];
    expect(compareLimits(english, scottish, today).relation).toBe('incomparable');
    // St Andrew's Day, 30 November, makes it a day longer in Scotland. In England Easter Monday does, 29 March 2027: from
    // Friday 12 March, 15 to 19 and 22 to 25 are days 1 to 9, Good Friday is closed in both.
    expect(laterThan(scottish, english)).toBe('2026-11-22: 2026-12-07, not 2026-12-04');
    expect(laterThan(english, scottish)).toBe('2027-03-12: 2027-03-30, not 2027-03-29');
  });
});

test('holds against brute force: at every minute of a sample of days, for any terms on any two calendars', () => {
  const days = 12;
  fc.assert(
    fc.property(
      someClock,
      someClock,
      someTerms,
      someTerms,
      fc.integer({ min: 0, max: 9000 }),
      (oneStated, otherStated, first, second, shift) => {
        const [one, other] = [startClock(oneStated), startClock(otherStated)];
        fc.pre(![first, second].some(inSeconds));
        const [a, b] = [dueTime(first, one), dueTime(second, other)];
        if (!a || !b) return;
        const table = one.days;
        const [from, to] = [table.midnights[shift] as number, table.midnights[shift + days] as number];
        const found = whereLater(a, b, from, to, table);
        const seen = { first: new Set<number>(), second: new Set<number>() };
        const earliest: { first?: number; second?: number } = {};
        // Everything turns on whole minutes, so half a minute past one tells of all that lies between it and the next.
        for (let t = from; t < to; t += 30_000) {
          const difference = a.at(t) - b.at(t);
          if (!(difference > 0 || difference < 0)) continue;
          const side = difference > 0 ? 'first' : 'second';
          seen[side].add(dayAt(table, t));
          earliest[side] ??= t;
        }
        for (const side of ['first', 'second'] as const) {
          expect(found[side]?.days ?? 0).toBe(seen[side].size);
          const [ours, theirs] = [found[side]?.at ?? 0, earliest[side] ?? 0];
          expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(30_000);
          if (ours > 0) expect(Math.sign(a.at(ours) - b.at(ours))).toBe(side === 'first' ? 1 : -1);
        }
      },
    ),
    { numRuns: 40 },
  );
});

function inSeconds({ limit, extendedBy }: Terms): boolean {
  return (limit.kind === 'within' && limit.unit === 'second') || extendedBy?.unit === 'second';
}

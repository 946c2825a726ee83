import { expect, test } from 'vitest';
import { plainCalendar } from '../../src/time/clock.ts';
import { due, type History } from '../../src/time/due.ts';
import { explain } from '../../src/time/explain.ts';
import type { Counting, Terms } from '../../src/time/limit.ts';
import { at, clock, england, meadowbank } from './clocks.ts';

function told(terms: Terms, start: string, on = england, history: History = {}): string {
  const lines = explain(due(terms, at(start), on, history), terms, { what: 'Reply', event: 'received' });
  return `\n${lines.join('\n')}\n`;
}
const english = (counting: Counting) => clock(plainCalendar('england-and-wales'), counting);

test('five working days over Christmas in Scotland', () => {
  const terms: Terms = { limit: { kind: 'within', amount: 5, unit: 'working day' } };
  expect(told(terms, '2026-12-23 16:30', meadowbank)).toBe(`
Reply due by the end of Wednesday 6 January 2027 (5 working days):
  received Wednesday 23 December 2026, 4.30pm: day 0
  24 December – closed (Christmas Eve); 25 December – bank holiday; 26, 27 – weekend; 28 December – bank holiday
  29 December – day 1; 30 – day 2; 31 – day 3
  1 January – bank holiday; 2, 3 – weekend; 4 January – bank holiday
  5 January – day 4; 6 January – day 5
`);
});

test('a weekend that begins a line names its month, and one that crosses months both', () => {
  const terms: Terms = { limit: { kind: 'within', amount: 6, unit: 'working day' } };
  expect(told(terms, '2026-10-23 09:00')).toBe(`
Reply due by the end of Monday 2 November 2026 (6 working days):
  received Friday 23 October 2026, 9am: day 0
  24, 25 October – weekend
  26 October – day 1; 27 – day 2; 28 – day 3; 29 – day 4; 30 – day 5
  31 October, 1 November – weekend
  2 November – day 6
`);
});

test('hours, over the night in which the clocks go forward', () => {
  expect(told({ limit: { kind: 'within', amount: 24, unit: 'hour' } }, '2027-03-27 21:00')).toBe(`
Reply due by 10pm on Sunday 28 March 2027 (24 hours):
  received Saturday 27 March 2027, 9pm
  clocks go forward an hour on Sunday 28 March
`);
});

test('a midnight that begins a day cannot be taken for the one that ends it', () => {
  expect(told({ limit: { kind: 'within', amount: 24, unit: 'hour' } }, '2026-12-23')).toBe(`
Reply due by midnight at the start of Thursday 24 December 2026 (24 hours):
  received Wednesday 23 December 2026, midnight
`);
});

test('seconds', () => {
  expect(told({ limit: { kind: 'within', amount: 20, unit: 'second' } }, '2026-11-24 12:00')).toBe(`
Reply due by 12.00.20pm on Tuesday 24 November 2026 (20 seconds):
  received Tuesday 24 November 2026, noon
`);
});

test('working hours', () => {
  expect(told({ limit: { kind: 'within', amount: 2, unit: 'working hour' } }, '2026-12-23 16:30')).toBe(`
Reply due by 10.30am on Thursday 24 December 2026 (2 working hours):
  received Wednesday 23 December 2026, 4.30pm
  Wednesday 23 December, 4.30pm to 5pm – 30 minutes; Thursday 24 December, 9am to 10.30am – 1 hour 30 minutes
`);
});

test('bare days, which say how they were counted, and a long run told as one', () => {
  expect(told({ limit: { kind: 'within', amount: 28, unit: 'day' } }, '2026-12-18 09:00')).toBe(`
Reply due by the end of Friday 15 January 2027 (28 days):
  received Friday 18 December 2026, 9am: day 0
  “days”: counted as calendar days
  19 December to 15 January – days 1 to 28
`);
});

test('a month that has no such date, moved off a weekend', () => {
  const terms: Terms = { limit: { kind: 'within', amount: 1, unit: 'month' }, moving: true };
  expect(told(terms, '2027-01-31 09:00')).toBe(`
Reply due by the end of Monday 1 March 2027 (1 month):
  received Sunday 31 January 2027, 9am
  corresponding date: Sunday 28 February 2027, the last of its month
  28 February – weekend
  moved to Monday 1 March, the next working day
`);
});

test('after hours, and due when the office closes', () => {
  const on = english({ afterHours: 'next working day', dueAt: 'close of office hours' });
  expect(told({ limit: { kind: 'within', amount: 1, unit: 'working day' } }, '2026-11-20 17:30', on)).toBe(`
Reply due by 5pm on Tuesday 24 November 2026 (1 working day):
  received Friday 20 November 2026, 5.30pm
  21, 22 November – weekend
  after hours: counts as Monday 23 November: day 0
  24 November – day 1
  office hours close at 5pm
`);
});

test('the day of receipt as day 1', () => {
  const terms: Terms = { limit: { kind: 'within', amount: 2, unit: 'working day' } };
  expect(told(terms, '2026-11-23 15:00', english({ dayOfReceipt: true }))).toBe(`
Reply due by the end of Tuesday 24 November 2026 (2 working days):
  received Monday 23 November 2026, 3pm
  counting the day of receipt
  23 November – day 1; 24 November – day 2
`);
});

test('the next working day', () => {
  expect(told({ limit: { kind: 'by', day: 'next working day', time: 1020 } }, '2026-12-24 09:00')).toBe(`
Reply due by 5pm on Tuesday 29 December 2026 (by 5pm on the next working day):
  received Thursday 24 December 2026, 9am
  25 December – bank holiday; 26, 27 – weekend; 28 December – bank holiday
  Tuesday 29 December – next working day
`);
});

test('extensions: in the same unit, in another, and too late', () => {
  const five = { kind: 'within', amount: 5, unit: 'working day' } as const;
  expect(told({ limit: five, extendedBy: { amount: 5, unit: 'working day' } }, '2026-11-20 09:00')).toBe(`
Reply due by the end of Friday 4 December 2026 (5 working days, extended by 5 working days):
  received Friday 20 November 2026, 9am: day 0
  extended by 5 working days, 10 working days in all
  21, 22 November – weekend
  23 November – day 1; 24 – day 2; 25 – day 3; 26 – day 4; 27 – day 5
  28, 29 November – weekend
  30 November – day 6; 1 December – day 7; 2 – day 8; 3 – day 9; 4 December – day 10
`);
  const week: Terms = { limit: { ...five, amount: 1 }, extendedBy: { amount: 1, unit: 'week' } };
  expect(told(week, '2026-11-23 09:00')).toBe(`
Reply due by the end of Tuesday 1 December 2026 (1 working day, extended by 1 week):
  received Monday 23 November 2026, 9am: day 0
  24 November – day 1
  extended by 1 week from the end of Tuesday 24 November 2026
  25 November – day 1; 26 – day 2; 27 – day 3; 28 – day 4; 29 – day 5; 30 – day 6; 1 December – day 7
`);
  expect(told(week, '2026-11-23 09:00', england, { extendedAt: at('2026-11-25 09:00') })).toBe(`
Reply due by the end of Tuesday 24 November 2026 (1 working day, extended by 1 week):
  received Monday 23 November 2026, 9am: day 0
  24 November – day 1
  extended on Wednesday 25 November 2026, 9am, too late: it was due by the end of Tuesday 24 November 2026
`);
});

test('a case that was paused, and one that still is', () => {
  const three: Terms = { limit: { kind: 'within', amount: 3, unit: 'working day' } };
  const from = at('2026-11-24 16:00');
  expect(told(three, '2026-11-23 15:00', england, { pauses: [{ from, to: at('2026-11-26 10:00') }] })).toBe(`
Reply due by the end of Monday 30 November 2026 (3 working days):
  received Monday 23 November 2026, 3pm: day 0
  24, 25 November – paused
  26 November – day 1; 27 – day 2
  28, 29 November – weekend
  30 November – day 3
`);
  expect(told(three, '2026-11-23 15:00', england, { pauses: [{ from }] })).toBe(`
Reply paused since Tuesday 24 November 2026, 4pm (3 working days):
  received Monday 23 November 2026, 3pm: day 0
`);
  const hours: Terms = { limit: { kind: 'within', amount: 24, unit: 'hour' } };
  expect(told(hours, '2026-11-24 15:00', england, { pauses: [{ from, to: at('2026-11-24 17:00') }] })).toBe(`
Reply due by 4pm on Wednesday 25 November 2026 (24 hours):
  received Tuesday 24 November 2026, 3pm
  paused from Tuesday 24 November 2026, 4pm to Tuesday 24 November 2026, 5pm
`);
});

test('a date that rests on bank holidays that nobody has announced says so', () => {
  expect(told({ limit: { kind: 'within', amount: 1, unit: 'working day' } }, '2029-12-24 09:00')).toBe(`
Reply due by the end of Thursday 27 December 2029 (1 working day):
  received Monday 24 December 2029, 9am: day 0
  25 December – bank holiday; 26 December – bank holiday
  27 December – day 1
  rests on bank holidays that are computed, not yet announced
`);
});

test('no deadline, and no answer', () => {
  expect(told({ limit: { kind: 'at first', occasion: 'contact' } }, '2026-11-24')).toBe(`
Reply: no deadline (at first contact)
`);
  expect(told({ limit: { kind: 'within', amount: 2, unit: 'working day' } }, '2036-12-31')).toBe(`
Reply: no due date (2 working days). Thursday 1 January 2037 is outside the calendar, which runs from 2012 to 2036.
`);
});

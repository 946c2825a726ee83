import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/time/calendar.ts';
import { plainCalendar } from '../../src/time/clock.ts';
import { dayNumber } from '../../src/time/day.ts';
import { due } from '../../src/time/due.ts';
import type { Unit } from '../../src/time/limit.ts';
import { momentOf } from '../../src/time/moment.ts';
import { rowOf, tableOf } from './held.ts';

/**
 * Any limit held against any other, on the calendars of two nations: it meets the standard if on no day of a year it is
 * due later, and where it is weaker the case that is shown is one in which it is.
 */
const clockOf = (holidays: 'scotland' | 'england-and-wales') => {
  const calendar = plainCalendar(holidays);
  return { calendar, counting: {}, days: layOut(calendar) };
};
const clocks = { Scotland: clockOf('scotland'), 'England and Wales': clockOf('england-and-wales') };

const limit = fc.record({
  amount: fc.integer({ min: 1, max: 25 }),
  unit: fc.constantFrom<Unit>('working day', 'calendar day', 'week', 'hour', 'month'),
});
const written = ({ amount, unit }: { amount: number; unit: Unit }) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

test('met is never said of what is due later, and what is shown of the weaker is so', () => {
  fc.assert(
    fc.property(limit, limit, fc.constantFrom('Scotland', 'England and Wales'), (promise, required, theirs) => {
      const against = `standard Any\n  holidays bank holidays in ${theirs}\n  landlords must reply to letters within ${written(required)} of receipt\n`;
      const text = `calendar\n  holidays bank holidays in Scotland\nsection Letters\n  we will reply to letters within ${written(promise)} of receipt`;
      const row = rowOf(tableOf(text, { against, on: '2026-11-27', nation: 'Scotland' }), 'Any', 'reply to letters');
      const at = (of: typeof promise, clock: (typeof clocks)['Scotland'], start: ReturnType<typeof momentOf>) => {
        const told = due({ limit: { kind: 'within', ...of } }, start, clock);
        if (told.kind !== 'due') throw new Error(told.kind);
        return told.at;
      };
      const first = dayNumber(2026, 11, 27);
      const isLater = Array.from({ length: 370 * 3 }, (_, i) =>
        momentOf(first + Math.floor(i / 3), [0, 600, 1439][i % 3]),
      ).some(
        (start) =>
          Temporal.ZonedDateTime.compare(at(promise, clocks.Scotland, start), at(required, clocks[theirs], start)) > 0,
      );
      if (row.status === 'met') expect(isLater).toBe(false);
      else expect(row.status).toBe('weaker');
      if (isLater) expect(row.status).toBe('weaker');
      if (row.status === 'weaker') expect(isWitnessed(row.faults[0]?.witness)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** The promise is due after the standard, in the case that is shown. */
function isWitnessed(
  witness: { case: { dues: readonly [{ date: string; time: number }, { date: string; time: number }] } } | undefined,
) {
  if (!witness) return false;
  const [ours, theirs] = witness.case.dues;
  return ours.date > theirs.date || (ours.date === theirs.date && ours.time > theirs.time);
}

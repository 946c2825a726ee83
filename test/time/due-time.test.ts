import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startClock } from '../../src/time/calendar.ts';
import { due } from '../../src/time/due.ts';
import { dueTime } from '../../src/time/due-time.ts';
import { toInstant } from '../../src/time/local.ts';
import { edgesOf, someClock, someInstant, someMiddleDay, someOpenTime, someTerms } from './generators.ts';

const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');

test('due moments in numbers are those of the meaning, for any terms, calendar and moment', () => {
  const somewhere = fc.record({
    day: someMiddleDay,
    anywhere: fc.array(someInstant, { minLength: 6, maxLength: 6 }),
  });
  fc.assert(
    fc.property(someClock, fc.array(someTerms, { minLength: 4, maxLength: 4 }), somewhere, (stated, all, starts) => {
      const clock = startClock(stated);
      const edges = edgesOf(clock, starts.day).slice(0, 6);
      for (const terms of all) {
        const fast = dueTime(terms, clock);
        for (const start of [...starts.anywhere, ...edges]) {
          const meant = due(terms, zoned(start), clock);
          if (meant.kind === 'due') expect(fast?.at(start)).toBe(meant.at.epochMilliseconds);
          else expect(fast?.at(start) ?? Number.NaN).toBeNaN();
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('between two breaks a due moment stands still or rises as fast as time', () => {
  fc.assert(
    fc.property(someClock, fc.oneof(someTerms, someOpenTime), someMiddleDay, (stated, terms, day) => {
      const [start, end] = [toInstant(day), toInstant(day + 20)];
      const fast = dueTime(terms, startClock(stated));
      if (!fast) return;
      const edges = [start, ...fast.breaks.filter((at) => start < at && at < end), end];
      edges.slice(1).forEach((edge, i) => {
        const begin = edges[i] ?? start;
        if (edge - begin < 4) return;
        const [low, high] = [fast.at(begin + 1), fast.at(edge - 1)];
        if (Number.isNaN(low) || Number.isNaN(high)) return;
        const rise = high - low;
        expect([0, edge - begin - 2]).toContain(rise);
        const middle = begin + Math.floor((edge - begin) / 2);
        expect(fast.at(middle) - low).toBe(rise === 0 ? 0 : middle - begin - 1);
      });
    }),
    { numRuns: 60 },
  );
});

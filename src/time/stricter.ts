import type { RunningClock } from './calendar.ts';
import {
  byNumber,
  type Comparison,
  concluded,
  decide,
  type Promised,
  type Reading,
  readAs,
  ready,
  type Sides,
} from './decide.ts';
import { due } from './due.ts';
import { dueTime } from './due-time.ts';
import type { Notice, ResponseLimit, Terms } from './limit.ts';
import type { Moment } from './moment.ts';
import { warnTime } from './warn-time.ts';
import { warnBy } from './warning.ts';

/** A response limit on a calendar of its own, ready to be compared. */
export function promised(terms: Terms, clock: RunningClock): Promised<Terms> {
  const { limit, extendedBy, moving } = terms;
  const named = limit.kind === 'by' && limit.day.endsWith('working day');
  const units = [
    ...(limit.kind === 'within' ? [limit.unit] : []),
    ...(named || moving ? ['working day' as const] : []),
    ...(extendedBy ? [extendedBy.unit] : []),
  ];
  const read = (reading?: Reading): Terms => ({
    ...terms,
    limit: limit.kind === 'within' ? readAs(limit, reading) : limit,
    ...(extendedBy && { extendedBy: readAs(extendedBy, reading) }),
  });
  return ready(
    terms,
    units,
    clock,
    (reading) => dueTime(read(reading), clock),
    (start, reading) => due(read(reading), start, clock),
  );
}

/** A notice, ready to be compared; what it is compared by is the latest moment at which one may warn of an event. */
export function promisedNotice(notice: Notice, clock: RunningClock): Promised<Notice> {
  return ready(
    notice,
    [notice.unit],
    clock,
    (reading) => warnTime(readAs(notice, reading), clock),
    (event, reading) => warnBy(readAs(notice, reading), event, clock),
  );
}

/** Which of two start events never follows the other, where the vocabulary tells. */
export type Starts = 'the same' | 'first never follows' | 'second never follows' | 'unrelated';

/**
 * Decides which of two response times is the stricter, from a moment on, by the due dates of every case that can begin
 * until the calendar ends. It is exact: due moments are straight lines between their breaks, and each piece is looked
 * at where it begins, just after, and just before it ends.
 */
export function compareLimits(
  first: Promised<Terms>,
  second: Promised<Terms>,
  from: Moment,
  starts: Starts = 'the same',
): Comparison {
  const without = withoutDueDates(first.limit.limit, second.limit.limit);
  if (without) return without;
  const sides = decide(first, second, from);
  return sides && sides.days > 0 && starts !== 'the same' ? overEvents(sides, starts) : concluded(sides);
}

/** Which of two notices is the stricter: that for which one must warn earlier, of any event from a moment on. */
export function compareNotices(first: Promised<Notice>, second: Promised<Notice>, from: Moment): Comparison {
  return concluded(decide(first, second, from));
}

/** What no calendar decides has no horizon. */
const timeless = { days: 0, basis: 'announced' } as const;

/** Limits that no calendar measures: rings only with rings, and what has no deadline only with its like. */
function withoutDueDates(first: ResponseLimit, second: ResponseLimit): Comparison | undefined {
  const rings = (limit: ResponseLimit) => (limit.kind === 'within' && limit.unit === 'ring' ? limit.amount : undefined);
  const [a, b] = [rings(first), rings(second)];
  if (a !== undefined && b !== undefined) return { relation: byNumber(b, a), ...timeless };
  if (a !== undefined || b !== undefined) return { relation: 'incomparable', ...timeless, because: 'rings' };
  if (![first, second].some(({ kind }) => kind === 'at first' || kind === 'vague')) return undefined;
  const same = JSON.stringify(first) === JSON.stringify(second);
  return same
    ? { relation: 'the same', ...timeless }
    : { relation: 'incomparable', ...timeless, because: 'no deadline' };
}

/** Where the events differ, the one that comes first decides: with the limit that is never later, it is the stricter. */
function overEvents(sides: Sides, starts: Exclude<Starts, 'the same'>): Comparison {
  if (starts === 'first never follows' && !sides.firstLater) return { relation: 'stricter', ...sides };
  if (starts === 'second never follows' && !sides.secondLater) return { relation: 'weaker', ...sides };
  return { relation: 'incomparable', ...sides, because: 'different events' };
}

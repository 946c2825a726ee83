import { covers, outOfRange, type RunningClock } from './calendar.ts';
import type { NoAnswer } from './count.ts';
import { type DayNumber, type IsoDate, isoDate } from './day.ts';
import { type Due, due, isInTime } from './due.ts';
import type { Every, Recurrence, Times } from './limit.ts';
import { dayOf, type Moment } from './moment.ts';
import { periodsWithin, startOf } from './period.ts';

/** What a history of occurrences shows of a recurrence. */
export type Finding =
  /** Nothing came by the due date; `next` came late, or not yet. */
  | { kind: 'gap'; after: Moment; due: Due & { kind: 'due' }; next?: Moment }
  /** It came again sooner than the lower end of "every 4 to 5 years": remarked, no breach. */
  | { kind: 'too soon'; after: Moment; next: Moment; from: IsoDate }
  /** A calendar period that held too few. */
  | { kind: 'too few'; from: IsoDate; to: IsoDate; count: number; wanted: number };

/** Recurrences are counted from occurrences, not receipts: the days of the author's calendar, and none of its rules of receipt. */
function plain(clock: RunningClock): RunningClock {
  return { ...clock, counting: {} };
}

/** The latest that it must happen again after it happened once. What is done daily is done each day of the calendar. */
export function againBy({ amount, unit }: Every, last: Moment, clock: RunningClock): Due {
  const days = unit === 'day' && amount === 1 ? 'calendar day' : unit;
  return due({ limit: { kind: 'within', amount, unit: days } }, last, plain(clock));
}

/**
 * Where a history falls short of a recurrence, between two moments: `begin`, from which it is promised, and `end`, to
 * which the history reaches. The gap before the first occurrence counts from `begin`; counts are of whole periods.
 */
export function shortfalls(
  recurrence: Recurrence,
  occurrences: readonly Moment[],
  begin: Moment,
  end: Moment,
  clock: RunningClock,
): Finding[] | NoAnswer {
  const ordered = occurrences.toSorted(Temporal.ZonedDateTime.compare);
  for (const moment of [begin, end]) if (!covers(clock.days, dayOf(moment))) return outOfRange(dayOf(moment));
  return recurrence.kind === 'times'
    ? tooFew(recurrence, ordered, begin, end)
    : gaps(recurrence, ordered, begin, end, clock);
}

function gaps(every: Every, occurrences: readonly Moment[], begin: Moment, end: Moment, clock: RunningClock) {
  const findings: Finding[] = [];
  const all = [begin, ...occurrences];
  for (const [i, after] of all.entries()) {
    const next = all[i + 1];
    const latest = againBy(every, after, clock);
    // Past the calendar's end nothing has fallen short yet.
    if (latest.kind === 'no answer' && latest.because !== 'outside the calendar') return latest;
    if (latest.kind !== 'due') continue;
    if (!isInTime(latest, next ?? end)) findings.push({ kind: 'gap', after, due: latest, ...(next && { next }) });
    if (i > 0 && next && every.from !== undefined) findings.push(...tooSoon(every, after, next, clock));
  }
  return findings;
}

function tooSoon(every: Every, after: Moment, next: Moment, clock: RunningClock): Finding[] {
  const earliest = againBy({ kind: 'every', amount: every.from ?? 0, unit: every.unit }, after, clock);
  if (earliest.kind !== 'due') return [];
  const from = earliest.endOf ?? isoDate(dayOf(earliest.at));
  return isoDate(dayOf(next)) < from ? [{ kind: 'too soon', after, next, from }] : [];
}

function tooFew({ count: wanted, per }: Times, occurrences: readonly Moment[], begin: Moment, end: Moment): Finding[] {
  const counts = new Map<DayNumber, number>();
  for (const occurrence of occurrences) {
    const period = startOf(per, dayOf(occurrence));
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  // A period that has begun before the promise, or is not over, tells nothing.
  const firstWhole = dayOf(begin.startOfDay()) + (begin.equals(begin.startOfDay()) ? 0 : 1);
  return periodsWithin(per, firstWhole, dayOf(end)).flatMap(({ first, next }): Finding[] => {
    const count = counts.get(first) ?? 0;
    return count < wanted ? [{ kind: 'too few', from: isoDate(first), to: isoDate(next - 1), count, wanted }] : [];
  });
}

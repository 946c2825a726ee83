import type { Measure } from '../policy/measure.ts';
import type { Commitment } from '../policy/policy.ts';
import { fulfilmentsOf } from '../policy/ready.ts';
import { covers, outOfRange, type RunningClock } from '../time/calendar.ts';
import { isoDate } from '../time/day.ts';
import type { Times } from '../time/limit.ts';
import { dayOf, type Moment, momentOf } from '../time/moment.ts';
import { startOf, startOfNext } from '../time/period.ts';
import { againBy } from '../time/recurrence.ts';
import { shown } from '../time/steps.ts';
import type { Case, Happened } from './case.ts';
import { type Answer, isOnTheClock } from './decide.ts';

/** When it must happen again: so long after it last did, or, where it never has, after the case began; `from` is that event. */
export function recursBy(
  { limit, until }: Measure & { is: 'recurrence' },
  commitment: Commitment,
  kase: Case,
  from: string,
  clock: RunningClock,
): Answer {
  if (until !== undefined && kase.events.has(until)) return { kind: 'no deadline', because: 'ended' };
  const occurrences = occurrencesOf(commitment, kase);
  const last = occurrences.at(-1) ?? kase.began;
  if (!last) return { kind: 'waiting', for: from };
  if (limit.kind === 'times') return byThePeriod(limit, occurrences, last.moment, clock);
  if (!last.timed && isOnTheClock(limit.unit)) return { kind: 'time missing', event: from };
  return againBy(limit, last.moment, clock) as Answer;
}

/** Each time that it happened. */
export function occurrencesOf(commitment: Commitment, { events }: Case): readonly Happened[] {
  const all = fulfilmentsOf(commitment).flatMap((event) => events.get(event) ?? []);
  return all.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.moment, b.moment));
}

/** By the end of the period in which it last happened; where it has happened often enough in that, of the next. */
function byThePeriod(
  { count, per }: Times,
  occurrences: readonly Happened[],
  last: Moment,
  { days }: RunningClock,
): Answer {
  const day = dayOf(last);
  const here = occurrences.filter(({ moment }) => startOf(per, dayOf(moment)) === startOf(per, day)).length;
  const isBegun = here === 0 && startOf(per, day) !== day;
  const next = startOfNext(per, day);
  const end = (here >= count || isBegun ? startOfNext(per, next) : next) - 1;
  if (!covers(days, end)) return outOfRange(end);
  const steps = [{ kind: 'start', at: shown(last) }] as const;
  return { kind: 'due', at: momentOf(end + 1), endOf: isoDate(end), basis: 'announced', steps: [...steps] };
}

import { orNextWorkingDay, type RunningClock } from '../time/calendar.ts';
import type { Comparison, LaterSide, Promised, Reading } from '../time/decide.ts';
import type { Due } from '../time/due.ts';
import { dayOf, type Moment, momentOf } from '../time/moment.ts';
import { type Shown, shown } from '../time/steps.ts';
import { byWords, dateWords, momentWords } from '../time/words.ts';
import type { Witness } from './weighed.ts';

/** Two limits made ready, and the words with which a case of theirs begins: “What comes in on”. */
export interface Pair<A, B> {
  readonly a: Promised<A>;
  readonly b: Promised<B>;
  readonly opening: string;
  readonly clock: RunningClock;
}

/** The earliest case that is due later on each side, as far as there are any. */
export function witnessesOf<A, B>(
  { firstLater, secondLater, days }: Comparison,
  pair: Pair<A, B>,
): { firstLater?: Witness; secondLater?: Witness } {
  const [first, second] = [firstLater, secondLater].map((side) => side && inWords(usual(side, pair), pair, days));
  return { ...(first && { firstLater: first }), ...(second && { secondLater: second }) };
}

const TEN = 600;

/** The same in the middle of a working morning, where it shows there too: few things come in on a Sunday at midnight. */
function usual<A, B>(side: LaterSide, pair: Pair<A, B>): LaterSide {
  const { days } = pair.clock;
  const day = orNextWorkingDay(days, dayOf(side.start));
  if (day === undefined) return side;
  const moved = { ...side, start: momentOf(day, TEN) };
  const [before, after] = [side, moved].map((of) => later(of, pair));
  return before !== undefined && before === after ? moved : side;
}

/** Which of two dues is the later: 1 the first, -1 the second. Their reasons are not asked for, which takes far longer. */
function later<A, B>({ start, reading }: LaterSide, { a, b }: Pair<A, B>): number | undefined {
  const [first, second] = [dueUnder(a.dueTimes(), start, reading), dueUnder(b.dueTimes(), start, reading)];
  const sign = Math.sign(first - second);
  return Number.isNaN(sign) ? undefined : sign;
}

/** When it is due; of bare days, under one of their two readings. */
function dueUnder(times: ReturnType<Promised<unknown>['dueTimes']>, start: Moment, reading?: Reading): number {
  const time = times[reading === 'working day' ? 1 : 0] ?? times[0];
  return time?.at(start.epochMilliseconds) ?? Number.NaN;
}

function inWords<A, B>(side: LaterSide, { a, b, opening }: Pair<A, B>, horizon: number): Witness | undefined {
  const { start, reading, days } = side;
  const [first, second] = [a.tell(start, reading), b.tell(start, reading)];
  if (first.kind !== 'due' || second.kind !== 'due') return undefined;
  const wholeDays = first.endOf !== undefined && second.endOf !== undefined;
  const [at, dues] = [shown(start), [endOf(first), endOf(second)] as const];
  const begins = `${opening} ${wholeDays ? dateWords(at.date) : momentWords(at)}`;
  return {
    // Bare days are counted as days of the calendar; where a case shows under the other reading alone, that is said.
    begins:
      reading === 'working day' ? `If “days” are working days, ${begins[0]?.toLowerCase()}${begins.slice(1)}` : begins,
    first: byWords(dues[0]),
    second: byWords(dues[1]),
    case: { begins: wholeDays ? { date: at.date } : at, dues },
    days,
    horizon,
  };
}

function endOf({ at, endOf }: Due & { kind: 'due' }): Shown {
  return endOf === undefined ? shown(at) : { date: endOf, time: 1440 };
}

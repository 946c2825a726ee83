import type { RunningClock } from './calendar.ts';
import { type Due, due } from './due.ts';
import { type DueTime, dueTime } from './due-time.ts';
import { type Side, whereLater } from './later.ts';
import type { ResponseLimit, Terms } from './limit.ts';
import { type Moment, zone } from './moment.ts';

/** How one promise stands to another, in the words that the reports use. */
export type Relation = 'stricter' | 'weaker' | 'the same' | 'incomparable';

/** Where one side is due later: `witnessed` tells both due dates with their reasons. */
export interface LaterSide {
  /** The earliest moment in the horizon; the day is what counts. */
  start: Moment;
  /** On how many days of the horizon something can begin that is due later on this side. */
  days: number;
  /** How bare days were read for it. */
  reading?: Reading;
}

/** What was decided, of the first promise about the second. */
export interface Comparison {
  relation: Relation;
  /** Where the first is due later: so it is not stricter. */
  firstLater?: LaterSide;
  secondLater?: LaterSide;
  /** Days in the horizon: from the day asked about to the last whose due dates lie within the calendar. */
  days: number;
  /** The relation but for under 1% of the days. */
  except?: 'stricter' | 'weaker';
  /** Why no order can be told, where it is not the calendar's doing. */
  because?: 'rings' | 'no deadline' | 'cannot be reckoned' | 'different events';
}

/** What bare `days` may mean. An order holds only where it holds under both. */
export type Reading = 'calendar day' | 'working day';

/** One side of a comparison: terms on a calendar of their own, made ready once with `promised` and compared often. */
export interface Promised {
  terms: Terms;
  clock: RunningClock;
  /** The due moments under each reading of bare days; one where there are none. Nothing for what has no due date. */
  dueTimes: readonly (DueTime | undefined)[];
}

export function promised(terms: Terms, clock: RunningClock): Promised {
  const readings = hasBareDays(terms) ? bareReadings : [undefined];
  return { terms, clock, dueTimes: readings.map((reading) => dueTime(read(terms, reading), clock)) };
}

/** Which of two start events never follows the other, where the vocabulary tells. */
export type Starts = 'the same' | 'first never follows' | 'second never follows' | 'unrelated';

/**
 * Decides which of two response times is the stricter, from a moment on, by the due dates of every case that can begin
 * until the calendar ends. It is exact: due moments are straight lines between their breaks, and each piece is looked
 * at where it begins, just after, and just before it ends.
 */
export function compareLimits(
  first: Promised,
  second: Promised,
  from: Moment,
  starts: Starts = 'the same',
): Comparison {
  const without = withoutDueDates(first.terms.limit, second.terms.limit);
  if (without) return without;
  const readings = [first, second].some(({ terms }) => hasBareDays(terms)) ? bareReadings : [undefined];
  const sides = readings.map((reading, i) => under(reading, i, first, second, from));
  const days = Math.min(...sides.map((side) => side?.days ?? 0));
  if (sides.includes(undefined) || days === 0)
    return { relation: 'incomparable', days: 0, because: 'cannot be reckoned' };
  const firstLater = worst(sides.map((side) => side?.firstLater));
  const secondLater = worst(sides.map((side) => side?.secondLater));
  const found = { ...(firstLater && { firstLater }), ...(secondLater && { secondLater }), days };
  return starts === 'the same' ? concluded(found) : overEvents(found, starts);
}

/** Limits that no calendar measures: rings only with rings, and what has no deadline only with its like. */
function withoutDueDates(first: ResponseLimit, second: ResponseLimit): Comparison | undefined {
  const same = (because: Comparison['because'], relation: Relation): Comparison => ({
    relation,
    days: 0,
    ...(relation === 'incomparable' && because && { because }),
  });
  const rings = (limit: ResponseLimit) => (limit.kind === 'within' && limit.unit === 'ring' ? limit.amount : undefined);
  const [a, b] = [rings(first), rings(second)];
  if (a !== undefined && b !== undefined) return same('rings', byNumber(b, a));
  if (a !== undefined || b !== undefined) return same('rings', 'incomparable');
  const open = [first, second].filter(({ kind }) => kind === 'at first' || kind === 'vague');
  if (open.length === 0) return undefined;
  return same('no deadline', JSON.stringify(first) === JSON.stringify(second) ? 'the same' : 'incomparable');
}

/** Counts and shares: the higher is the stricter. */
export function byNumber(first: number, second: number): Relation {
  return first === second ? 'the same' : first > second ? 'stricter' : 'weaker';
}

const bareReadings: readonly Reading[] = ['calendar day', 'working day'];

function hasBareDays({ limit, extendedBy }: Terms): boolean {
  return (limit.kind === 'within' && limit.unit === 'day') || extendedBy?.unit === 'day';
}

function read(terms: Terms, reading: Reading | undefined): Terms {
  if (!reading) return terms;
  const { limit, extendedBy } = terms;
  return {
    ...terms,
    limit: limit.kind === 'within' && limit.unit === 'day' ? { ...limit, unit: reading } : limit,
    ...(extendedBy?.unit === 'day' && { extendedBy: { ...extendedBy, unit: reading } }),
  };
}

interface Sides {
  firstLater?: LaterSide;
  secondLater?: LaterSide;
  days: number;
}

/** The comparison with bare days read in one way, the i-th. */
function under(
  reading: Reading | undefined,
  i: number,
  first: Promised,
  second: Promised,
  from: Moment,
): Sides | undefined {
  const [a, b] = [first, second].map(({ dueTimes }) => dueTimes[i] ?? dueTimes[0]);
  if (!a || !b) return undefined;
  const { days } = first.clock;
  const laters = whereLater(a, b, from.epochMilliseconds, days.midnights.at(-1) as number, days);
  const side = (found: Side | undefined): LaterSide | undefined => {
    if (!found) return undefined;
    const start = Temporal.Instant.fromEpochMilliseconds(found.at).toZonedDateTimeISO(zone);
    return { start, days: found.days, ...(reading && { reading }) };
  };
  const [firstLater, secondLater] = [side(laters.first), side(laters.second)];
  return { ...(firstLater && { firstLater }), ...(secondLater && { secondLater }), days: laters.days };
}

/** Both due dates, with their reasons, of what begins where one side is later. */
export function witnessed(
  { start, reading }: LaterSide,
  first: Promised,
  second: Promised,
): { first: Due; second: Due } {
  const of = ({ terms, clock }: Promised) => due(read(terms, reading), start, clock);
  return { first: of(first), second: of(second) };
}

/** The side on which it shows first, with the greater number of days: bare days are judged by the reading that is worse. */
function worst(found: readonly (LaterSide | undefined)[]): LaterSide | undefined {
  const sides = found.filter((side) => side !== undefined);
  const [first] = sides.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
  return first && { ...first, days: Math.max(...sides.map(({ days }) => days)) };
}

/** Under this share of the days, an exception is told as one. */
const RARE = 0.01;

function concluded({ firstLater, secondLater, days }: Sides): Comparison {
  const sides = { ...(firstLater && { firstLater }), ...(secondLater && { secondLater }), days };
  if (!firstLater) return { relation: secondLater ? 'stricter' : 'the same', ...sides };
  if (!secondLater) return { relation: 'weaker', ...sides };
  const [rarer, except] =
    firstLater.days < secondLater.days ? ([firstLater, 'stricter'] as const) : ([secondLater, 'weaker'] as const);
  return { relation: 'incomparable', ...sides, ...(rarer.days < RARE * days && { except }) };
}

/** Where the events differ, the one that comes first decides: with the limit that is never later, it is the stricter. */
function overEvents(sides: Sides, starts: Exclude<Starts, 'the same'>): Comparison {
  if (starts === 'first never follows' && !sides.firstLater) return { relation: 'stricter', ...sides };
  if (starts === 'second never follows' && !sides.secondLater) return { relation: 'weaker', ...sides };
  return { relation: 'incomparable', ...sides, because: 'different events' };
}

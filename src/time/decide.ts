import type { Basis, DayTable, RunningClock } from './calendar.ts';
import type { Due } from './due.ts';
import type { DueTime } from './due-time.ts';
import { type Side, whereLater } from './later.ts';
import type { Unit } from './limit.ts';
import { type Moment, zone } from './moment.ts';
import { heedsHolidays } from './week.ts';

/** How one promise stands to another, in the words that the reports use. */
export type Relation = 'stricter' | 'weaker' | 'the same' | 'incomparable';

/** What bare `days` may mean. An order holds only where it holds under both. */
export type Reading = 'calendar day' | 'working day';

/** One side of a comparison, on a calendar of its own: made ready once, and compared often. */
export interface Promised<Limit> {
  limit: Limit;
  days: DayTable;
  /** Whether bank holidays that are computed may matter to it. */
  basis: Basis;
  /** The due moments, worked out when first asked for, under each reading of bare days where there are any. Nothing for what has no due date. */
  dueTimes: () => readonly (DueTime | undefined)[];
  /** One due date with its reasons. */
  tell: (start: Moment, reading?: Reading) => Due;
}

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
  /** Whether it rests on bank holidays that are computed. */
  basis: Basis;
  /** The relation but for under 1% of the days. */
  except?: 'stricter' | 'weaker';
  /** Why no order can be told, where it is not the calendar's doing. */
  because?: 'rings' | 'no deadline' | 'cannot be reckoned' | 'outside the calendar' | 'different events';
}

export type Sides = Pick<Comparison, 'firstLater' | 'secondLater' | 'days' | 'basis'>;

const bareReadings: readonly Reading[] = ['calendar day', 'working day'];

/** Makes a side ready, under both readings where it holds bare days. */
export function ready<Limit>(
  limit: Limit,
  units: readonly Unit[],
  { days, officeHours }: RunningClock,
  dueTime: (reading?: Reading) => DueTime | undefined,
  tell: Promised<Limit>['tell'],
): Promised<Limit> {
  const readings = units.includes('day') ? bareReadings : [undefined];
  const byHours = units.includes('working hour') && officeHours !== undefined && heedsHolidays(officeHours);
  const heeds = byHours || units.includes('working day') || units.includes('day');
  const basis = heeds && days.computed.size > 0 ? 'computed' : 'announced';
  let made: (DueTime | undefined)[] | undefined;
  const dueTimes = () => {
    made ??= readings.map((reading) => dueTime(reading));
    return made;
  };
  return { limit, days, basis, dueTimes, tell };
}

/** A duration with bare days read in one way. */
export function readAs<Measure extends { unit: Unit }>(duration: Measure, reading?: Reading): Measure {
  return reading && duration.unit === 'day' ? { ...duration, unit: reading } : duration;
}

/**
 * On which side something is due later, from a moment to the calendar's end, under each reading of bare days. Nothing
 * where a side cannot be reckoned.
 */
export function decide<A, B>(first: Promised<A>, second: Promised<B>, from: Moment): Sides | undefined {
  const [ofFirst, ofSecond] = [first.dueTimes(), second.dueTimes()];
  const bare = ofFirst.length > 1 || ofSecond.length > 1;
  const sides = (bare ? bareReadings : [undefined]).map((reading, i) => {
    const [a, b] = [ofFirst[i] ?? ofFirst[0], ofSecond[i] ?? ofSecond[0]];
    return a && b && under(reading, a, b, from, first.days);
  });
  const basis = [first, second].some((side) => side.basis === 'computed') ? 'computed' : 'announced';
  if (sides.includes(undefined)) return undefined;
  const days = Math.min(...sides.map((side) => side?.days ?? 0));
  const firstLater = worst(sides.map((side) => side?.firstLater));
  const secondLater = worst(sides.map((side) => side?.secondLater));
  return { ...(firstLater && { firstLater }), ...(secondLater && { secondLater }), days, basis };
}

function under(
  reading: Reading | undefined,
  a: DueTime,
  b: DueTime,
  from: Moment,
  days: DayTable,
): Omit<Sides, 'basis'> {
  const laters = whereLater(a, b, from.epochMilliseconds, days.midnights.at(-1) as number, days);
  const side = (found: Side | undefined): LaterSide | undefined => {
    if (!found) return undefined;
    const start = Temporal.Instant.fromEpochMilliseconds(found.at).toZonedDateTimeISO(zone);
    return { start, days: found.days, ...(reading && { reading }) };
  };
  const [firstLater, secondLater] = [side(laters.first), side(laters.second)];
  return { ...(firstLater && { firstLater }), ...(secondLater && { secondLater }), days: laters.days };
}

/** The side on which it shows first, with the greater number of days: bare days are judged by the reading that is worse. */
function worst(found: readonly (LaterSide | undefined)[]): LaterSide | undefined {
  const sides = found.filter((side) => side !== undefined);
  const [first] = sides.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
  return first && { ...first, days: Math.max(...sides.map(({ days }) => days)) };
}

/** Under this share of the days, an exception is told as one. */
const RARE = 0.01;

/** What the sides say of the first, the earlier being the stricter. */
export function concluded(sides: Sides | undefined): Comparison {
  if (!sides) return { relation: 'incomparable', days: 0, basis: 'announced', because: 'cannot be reckoned' };
  const { firstLater, secondLater, days } = sides;
  if (days === 0) return { relation: 'incomparable', ...sides, because: 'outside the calendar' };
  if (!firstLater) return { relation: secondLater ? 'stricter' : 'the same', ...sides };
  if (!secondLater) return { relation: 'weaker', ...sides };
  const firstIsRarer = firstLater.days < secondLater.days;
  const rarer = firstIsRarer ? firstLater : secondLater;
  const except = firstIsRarer ? 'stricter' : 'weaker';
  return { relation: 'incomparable', ...sides, ...(rarer.days < RARE * days && { except }) };
}

/** Both due dates, with their reasons, of what begins where one side is later. */
export function witnessed<A, B>({ start, reading }: LaterSide, first: Promised<A>, second: Promised<B>) {
  return { first: first.tell(start, reading), second: second.tell(start, reading) };
}

/** Counts and shares: the higher is the stricter. */
export function byNumber(first: number, second: number): Relation {
  return first === second ? 'the same' : first > second ? 'stricter' : 'weaker';
}

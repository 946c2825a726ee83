import { hoursFrom } from '../../policy/clock.ts';
import type { Hours, Policy } from '../../policy/policy.ts';
import type { DayTable } from '../../time/calendar.ts';
import { type DayNumber, dayNumber, weekdayIndex, weekdays } from '../../time/day.ts';
import { openOn, type Stretch } from '../../time/week.ts';
import { hoursWords } from '../../wording/hours.ts';
import { capital } from '../../wording/text.ts';
import type { Column } from '../column.ts';

/** A week of one association's hours: each day's openings in minutes since midnight, and the same in words. */
export interface Week {
  /** The place of the column. */
  readonly at: number;
  /** “Phone us”, “Office hours”. */
  readonly title: string;
  /** Monday first; nothing where the policy names the hours and never states them. */
  readonly days?: readonly { readonly day: string; readonly open: readonly Stretch[] }[];
  readonly words: readonly string[];
}

/** The weeks of all that is open at certain hours: office hours, and channels that have hours of their own. */
export function weeks(columns: readonly Column[], on: Temporal.PlainDate): Week[] {
  return columns.flatMap(({ policy, common, kind }, at) => {
    if (kind === 'standard') return [];
    const { days } = common.clock;
    const monday = plainWeek(dayNumber(on.year, on.month, on.day), days);
    return hoursOf(policy).map(({ title, hours }) => week(at, title, hours, policy, monday, days));
  });
}

/** The hours that have a name, then those of channels that have not. */
function hoursOf({ times, channels }: Policy): { title: string; hours: Hours }[] {
  const named = times.map((hours) => ({ title: capital(hours.name), hours }));
  const known = new Set(times.map(({ name }) => name));
  const own = channels.flatMap(({ title, open }) =>
    open && !known.has(open.name) && !open.outside ? [{ title, hours: open }] : [],
  );
  return [...named, ...own];
}

function week(at: number, title: string, hours: Hours, policy: Policy, monday: DayNumber, days: DayTable): Week {
  const reckoned = hoursFrom(hours, policy);
  const words = hoursWords(hours);
  if (!reckoned) return { at, title, words: words.length > 0 ? words : ['Not stated'] };
  const open = weekdays.map((day, place) => ({ day, open: openOn(reckoned, monday + place, days) }));
  return { at, title, days: open, words };
}

/** The Monday of the first whole week, with the Sunday before it, that has no bank holiday. */
function plainWeek(from: DayNumber, days: DayTable): DayNumber {
  const monday = from + ((7 - weekdayIndex(from)) % 7);
  const isPlain = (day: DayNumber) =>
    Array.from({ length: 8 }, (_, i) => day - 1 + i).every((of) => !days.shut[of - days.first]);
  for (let day = monday; day + 7 <= days.last; day += 7) if (isPlain(day)) return day;
  return monday;
}

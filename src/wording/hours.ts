import { type TimeRange, type Weekday, weekdays } from '../language/shape.ts';
import type { Hours, HoursReference } from '../policy/policy.ts';
import { daysWords, timeWords } from './dates.ts';
import { joined, kept, listWords } from './text.ts';

/**
 * Hours as lines to read down: “Monday to Friday, 8.45am to 5pm”, “Closed on Saturday and Sunday”, “Closed on bank
 * holidays”. No line where the policy names hours and never states them.
 */
export function hoursWords(hours: Hours): string[] {
  const holidays = hours.closedOnHolidays ? ['Closed on bank holidays'] : [];
  if (hours.always) return [`${kept('24 hours')} ${kept('a day')}, ${kept('every day')}`, ...holidays];
  if (hours.outside) return [`Outside ${hours.outside}`, ...holidays];
  const open = runs(hours).map(({ days, times }) => `${upper(daysWords(days))}, ${times}`);
  if (open.length === 0) return holidays;
  const shut = weekdays.filter((day) => !timesOn(hours, day));
  return [...open, ...(shut.length > 0 ? [`Closed on ${daysWords(shut)}`] : []), ...holidays];
}

/** The same as rows of a table: “Monday to Friday”, “8.45am to 5pm”; “closed” is said. */
export function hoursRows(hours: Hours): { days: string; times: string }[] {
  const holidays = hours.closedOnHolidays ? [{ days: 'Bank holidays', times: 'closed' }] : [];
  if (hours.always) return [{ days: 'Every day', times: kept('24 hours a day') }, ...holidays];
  const open = runs(hours).map(({ days, times }) => ({ days: upper(daysWords(days)), times }));
  const shut = weekdays.filter((day) => !timesOn(hours, day));
  const closed = open.length > 0 && shut.length > 0 ? [{ days: upper(daysWords(shut)), times: 'closed' }] : [];
  return [...open, ...closed, ...holidays];
}

/** Hours within a sentence: “during office hours”, “outside office hours”, “from 9am to 5pm, Monday to Friday”. */
export function hoursPhrase(reference: HoursReference): string {
  if ('named' in reference) {
    if (reference.named === 'out of hours') return reference.outside ? 'during office hours' : 'out of hours';
    return `${reference.outside ? 'outside' : 'during'} ${reference.named}`;
  }
  const { hours } = reference;
  const days = (hours.week ?? []).map(({ day }) => day);
  if (hours.always) return joined(kept('24 hours a day'), days.length > 0 ? wholeDays(days) : '', holidays(hours));
  if (hours.outside) return `outside ${hours.outside}`;
  const open = runs(hours).map(({ days, times }) => {
    const on = days.length === weekdays.length ? 'every day' : daysWords(days);
    return times === wholeDay ? wholeDays(days) : `from ${times}, ${on}`;
  });
  return joined(listWords(open), holidays(hours)) || 'during those hours';
}

function holidays({ openOnHolidays }: Hours): string {
  return openOnHolidays ? 'and on bank holidays' : '';
}

/** “at weekends”, “on weekdays”, “on Monday”. */
function wholeDays(days: readonly Weekday[]): string {
  const on = daysWords(days);
  return { 'Saturday and Sunday': 'at weekends', 'Monday to Friday': 'on weekdays', 'every day': on }[on] ?? `on ${on}`;
}

const wholeDay = 'all day';

/** Days that follow one another with the same times, as one. */
function runs(hours: Hours): { days: Weekday[]; times: string }[] {
  const found: { days: Weekday[]; times: string; last: number }[] = [];
  for (const [at, day] of weekdays.entries()) {
    const times = timesOn(hours, day);
    const run = found.at(-1);
    if (!times) continue;
    if (run?.times === times && run.last === at - 1) {
      run.days.push(day);
      run.last = at;
    } else found.push({ days: [day], times, last: at });
  }
  return found;
}

function timesOn(hours: Hours, day: Weekday): string {
  const ranges = (hours.week ?? []).filter((entry) => entry.day === day).flatMap((entry) => entry.times);
  // To compare by the alphabet of a country takes its tables, which load as slowly as a whole policy is checked.
  const minutes = ({ from }: TimeRange) => Number(from.replace(':', ''));
  const said = ranges.toSorted((a, b) => minutes(a) - minutes(b)).map(rangeWords);
  return said.includes(wholeDay) ? wholeDay : listWords(said);
}

function rangeWords({ from, to }: TimeRange): string {
  if (from === '00:00' && (to === '24:00' || to === '00:00')) return wholeDay;
  const overnight = to !== '24:00' && to <= from;
  return kept(`${timeWords(from)} to ${timeWords(to)}`) + (overnight ? kept(' the next day') : '');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

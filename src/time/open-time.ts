import type { DayTable } from './calendar.ts';
import type { Hours } from './clock.ts';
import { type Instant, toInstant } from './local.ts';
import { firstFrom } from './stage.ts';
import { openOn } from './week.ts';

/**
 * Hours laid out over the whole calendar, so that open time is found by bisection:
 *
 *     opens   9  33  57      before[i] is the open time before opens[i];
 *     closes 17  41  65      the last of `before` is all the open time there is
 *     before  0   8  16  24
 */
export interface OpenTimes {
  opens: Float64Array;
  closes: Float64Array;
  before: Float64Array;
}

export function openTimes(hours: Hours, days: DayTable): OpenTimes {
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  for (let day = days.first; day <= days.last; day++) {
    for (const [from, to] of openOn(hours, day, days)) {
      const [opening, closing] = [toInstant(day, from), toInstant(day, to)];
      if (opening === closing) continue;
      if (opening === closes.at(-1)) closes[closes.length - 1] = closing;
      else {
        opens.push(opening);
        closes.push(closing);
      }
    }
  }
  const before = new Float64Array(opens.length + 1);
  opens.forEach((opening, i) => {
    before[i + 1] = (before[i] ?? 0) + (closes[i] ?? opening) - opening;
  });
  return { opens: Float64Array.from(opens), closes: Float64Array.from(closes), before };
}

/** The stretch that is open at a moment, or the next; the length where there is none. A closing is no longer open. */
function stretchAt({ closes }: OpenTimes, at: Instant): number {
  const i = firstFrom(closes, at);
  return closes[i] === at ? i + 1 : i;
}

/** Open time from the beginning of the calendar to a moment, in milliseconds. */
function openTimeAt({ opens, before }: OpenTimes, at: Instant, stretch: number): number {
  return (before[stretch] as number) + (stretch < opens.length ? Math.max(0, at - (opens[stretch] as number)) : 0);
}

/** When so much open time has passed after a moment: with a closing rather than at the next opening. NaN past the end. */
export function afterOpenTime(times: OpenTimes, at: Instant, milliseconds: number): Instant {
  const { opens, before } = times;
  const stretch = stretchAt(times, at);
  const target = openTimeAt(times, at, stretch) + milliseconds;
  const last = Math.max(stretch, firstFrom(before, target) - 1);
  return last < opens.length ? (opens[last] as number) + target - (before[last] as number) : Number.NaN;
}

/** The last moment after which so much open time passes before another: with an opening rather than at the closing before. */
export function beforeOpenTime(times: OpenTimes, at: Instant, milliseconds: number): Instant {
  const { opens, before } = times;
  const target = openTimeAt(times, at, stretchAt(times, at)) - milliseconds;
  if (target < 0) return Number.NaN;
  const after = firstFrom(before, target);
  const first = before[after] === target ? after : after - 1;
  return first < opens.length ? (opens[first] as number) + target - (before[first] as number) : Number.NaN;
}

import { hoursFrom } from '../policy/clock.ts';
import type { Rules } from '../policy/ready.ts';
import { covers, outOfRange } from '../time/calendar.ts';
import { dayOf, type Moment } from '../time/moment.ts';
import { isOpen as isOpenAt, nextOpen as nextOpenAt } from '../time/opening.ts';

/** Whether a channel is open at a moment, and when it next is; or why that cannot be told. */
export type Opening =
  | { kind: 'open' }
  /** `next` is missing where the calendar ends before it opens again. */
  | { kind: 'closed'; next?: Moment }
  /** Only for those who are expected: `by appointment`. */
  | { kind: 'not for everyone'; only: string }
  | { kind: 'not stated' }
  | { kind: 'no such channel' }
  | ReturnType<typeof outOfRange>;

/** The opening of a channel, by its means. A channel with no hours, or with hours that are never stated, is `not stated`. */
export function openingOf(means: string, at: Moment, { policy, clock }: Rules): Opening {
  const channel = policy.channels.find((of) => of.means === means);
  if (!channel) return { kind: 'no such channel' };
  if (!covers(clock.days, dayOf(at))) return outOfRange(dayOf(at));
  if (channel.openOnly) return { kind: 'not for everyone', only: channel.openOnly };
  const hours = channel.open && hoursFrom(channel.open, policy);
  if (!hours) return { kind: 'not stated' };
  if (isOpenAt(hours, at, clock.days)) return { kind: 'open' };
  const next = nextOpenAt(hours, at, clock.days);
  return { kind: 'closed', ...(next && { next }) };
}

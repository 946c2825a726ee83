import { type DayNumber, isoDate, readDate } from './day.ts';
import type { ClockTime } from './limit.ts';

/** A moment with the time zone in which it is read. Everything in Pledge is local time in London. */
export type Moment = Temporal.ZonedDateTime;

export const zone = 'Europe/London';

/**
 * The moment at which London's clocks show this time of this day; 1440 is the midnight that ends it, and more runs into
 * the next day. A time that occurs twice means the first; one that is skipped means the moment after the gap.
 */
export function momentOf(day: DayNumber, time: ClockTime = 0): Moment {
  const milliseconds = Math.round(time * 60_000);
  const shown = Temporal.PlainDate.from(isoDate(day)).toPlainDateTime().add({ milliseconds });
  const earlier = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const skipped = !earlier.toPlainDateTime().equals(shown);
  return skipped ? (earlier.getTimeZoneTransition('next') ?? earlier) : earlier;
}

/** The day on which a moment falls in London. */
export function dayOf(moment: Moment): DayNumber {
  return readDate(moment.withTimeZone(zone).toPlainDate().toString()) ?? Number.NaN;
}

/** The minutes that London's clocks show since midnight. */
export function timeOf(moment: Moment): ClockTime {
  const local = moment.withTimeZone(zone);
  return local.hour * 60 + local.minute + (local.second + local.millisecond / 1000) / 60;
}

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads `2026-12-24`, `2026-12-24 16:30`, `2026-12-24T16:30:05` as London's clocks show it, or with an offset
 * (`…T16:30Z`) as the moment that it is. `timed` tells a date with no time, read as its first moment, from midnight.
 * Nothing for what is no date or time, 31 February among them.
 */
export function readMoment(text: string): { moment: Moment; timed: boolean } | undefined {
  const [, date = '', hour, minute, second = '0', fraction = '0', offset] = written.exec(text.trim()) ?? [];
  const day = readDate(date);
  if (day === undefined) return undefined;
  if (hour === undefined || minute === undefined) return { moment: momentOf(day), timed: false };
  const seconds = Number(second) + Number(fraction.padEnd(3, '0')) / 1000;
  const time = Number(hour) * 60 + Number(minute) + seconds / 60;
  if (Number(hour) > 24 || Number(minute) > 59 || seconds >= 60 || time > 1440) return undefined;
  if (offset === undefined) return { moment: momentOf(day, time), timed: true };
  const ahead = offset === 'Z' ? 0 : Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  if (ahead > 14 * 60) return undefined;
  const utc = time - (offset.startsWith('-') ? -ahead : ahead);
  const instant = Temporal.Instant.fromEpochMilliseconds(day * 86_400_000 + Math.round(utc * 60_000));
  return { moment: instant.toZonedDateTimeISO(zone), timed: true };
}

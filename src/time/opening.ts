import { covers, type DayTable } from './calendar.ts';
import type { Hours } from './clock.ts';
import { dayOf, type Moment, momentOf } from './moment.ts';
import { openOn } from './week.ts';

/** Open from one moment up to another, which is no longer open. */
export interface OpenTime {
  from: Moment;
  to: Moment;
}

/** When hours are open from a moment on, a day at a time, as far as the calendar reaches. */
export function* openFrom(hours: Hours, start: Moment, days: DayTable): Generator<OpenTime> {
  for (let day = dayOf(start); covers(days, day); day++) {
    for (const [opens, closes] of openOn(hours, day, days)) {
      const from = later(momentOf(day, opens), start);
      const to = momentOf(day, closes);
      if (isBefore(from, to)) yield { from, to };
    }
  }
}

/** When hours were open up to a moment, backwards, a day at a time. */
export function* openUntil(hours: Hours, end: Moment, days: DayTable): Generator<OpenTime> {
  for (let day = dayOf(end); covers(days, day); day--) {
    for (const [opens, closes] of openOn(hours, day, days).reverse()) {
      const from = momentOf(day, opens);
      const to = earlier(momentOf(day, closes), end);
      if (isBefore(from, to)) yield { from, to };
    }
  }
}

/** Whether they are open at a moment; nothing where the calendar does not reach it. */
export function isOpen(hours: Hours, at: Moment, days: DayTable): boolean | undefined {
  if (!covers(days, dayOf(at))) return undefined;
  const [next] = openFrom(hours, at, days).take(1);
  return next?.from.epochMilliseconds === at.epochMilliseconds;
}

/** The moment itself where they are open, else the next at which they open; nothing where the calendar ends first. */
export function nextOpen(hours: Hours, at: Moment, days: DayTable): Moment | undefined {
  const [next] = openFrom(hours, at, days).take(1);
  return next?.from;
}

/** Seconds on a real clock from one moment to another. */
export function secondsBetween(from: Moment, to: Moment): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 1000;
}

export function isBefore(one: Moment, other: Moment): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0;
}

export function later(one: Moment, other: Moment): Moment {
  return isBefore(one, other) ? other : one;
}

export function earlier(one: Moment, other: Moment): Moment {
  return isBefore(one, other) ? one : other;
}

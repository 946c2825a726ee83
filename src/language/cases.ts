import { field } from './define.ts';

/**
 * The sentences of an example: a case as an officer would tell it to a colleague, and what must be true of it. What
 * `pledge due` is asked is a `given` line without its first word.
 */

const about =
  'given {what:qualifier|subject|means|quoted*} [{with=with|without} (an appointment | appointments)] [(for | from) {who:customer}] [by {means:means}] [{event:event}]';
const facts = '[if {if:quoted+}] [unless {unless:quoted+}]';

/** What has happened, a line each. The first line tells what the case is; what it says may also stand on lines below. */
export const givens = {
  happened: field(
    'happened',
    'given {event:event} [on] {on:date} [at {at:time}]',
    'Something more that happened, and when.',
    'given escalated 5 January 2027',
  ),
  happenedAt: field(
    'happenedAt',
    'given {event:event} at {at:time} on {on:date}',
    'The same, with the time first.',
    'given escalated at 4.30pm on 5 January 2027',
  ),
  extended: field(
    'extended',
    'given extended [by {by:duration}] [on] [{on:date}] [at {at:time}]',
    'The time was extended, as the promise allows; with a date, on that day. How long is said only where the promise leaves it open.',
    'given extended 30 December 2026',
  ),
  pausedFrom: field(
    'pausedFrom',
    'given paused from {from:date} [at {at:time}]',
    'The clock has stood still since then.',
    'given paused from 30 December 2026',
  ),
  pausedTimes: field(
    'pausedTimes',
    'given paused from {from:date} at {at:time} to {to:date} at {until:time}',
    'The clock stood still between two moments.',
    'given paused from 30 December 2026 at noon to 4 January 2027 at 9am',
  ),
  pausedDays: field(
    'pausedDays',
    'given paused from {from:date} to {to:date}',
    'The clock stood still on these days, both included.',
    'given paused from 30 December 2026 to 4 January 2027',
  ),
  when: field(
    'when',
    'given if {if:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
    'A circumstance of a promise that is so in this case.',
    'given if "we need to ask someone else"',
  ),
  unless: field(
    'unless',
    'given unless {unless:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
    'A circumstance of a promise that is not so in this case.',
    'given unless "we need to ask someone else"',
  ),
  given: field(
    'given',
    `${about} [on] [{on:date}] [at {at:time}] ${facts}`,
    'The case: which one, about what, from whom, how it came, when it began, and what is so or not so of it.',
    'given a stage 1 complaint by email received 23 December 2026 at 4.30pm',
  ),
  givenAt: field(
    'givenAt',
    `${about} at {at:time} on {on:date} ${facts}`,
    'The same, with the time first.',
    'given a stage 1 complaint by email received at 4.30pm on 23 December 2026',
  ),
} as const;

/** What must be true of the case, a line each. Where several promises name one event, the earliest of them is meant. */
export const expectations = {
  dueBy: field(
    'dueBy',
    'then {which:qualifier*} {what:event|quoted} by {on:date} [at {at:time}]',
    'This is when it is due: by the end of a day, or by a time on it.',
    'then acknowledged by 31 December 2026',
  ),
  dueAt: field(
    'dueAt',
    'then {which:qualifier*} {what:event|quoted} by {at:time} on {on:date}',
    'The same, with the time first.',
    'then acknowledged by 4.30pm on 24 December 2026',
  ),
  judged: field(
    'judged',
    'then {which:qualifier*} [{what:event|quoted}] {outcome=met|in time|missed|late|pending|overdue|paused|not measurable|not promised} [on {on:date}] [at {at:time}]',
    'How the promise stands: met (in time), missed (late), pending, overdue, paused, not measurable; or that nobody promises it. With a date, as things stand at the end of that day.',
    'then replied late',
  ),
  noDeadline: field(
    'noDeadline',
    'then no deadline [for {what:event|quoted}]',
    'It is promised, but without a time by which it is due.',
    'then no deadline for resolution',
  ),
} as const;

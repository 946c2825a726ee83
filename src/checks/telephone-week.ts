import { diagnostic, type Extras, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import { hoursFrom } from '../policy/clock.ts';
import type { Channel } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import type { Hours } from '../time/clock.ts';
import { isoDate, weekdayOf } from '../time/day.ts';
import { coverage, END_OF_DAY, merged, openOn, type Stretch, type WeekDay, without } from '../time/week.ts';
import { dateWords, timeWords } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import type { Check, Checking } from './check.ts';
import { type CallTime, callExamples, noExample } from './shared/call-example.ts';
import { daysAhead, isShut, midMorning } from './shared/days-ahead.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const nobodyAnswers = diagnostic({
  code: 'P0412',
  severity: 'warning',
  says: t`On ${'day'} at ${'time'} no telephone is answered.`,
  because:
    'A policy with a line for when the office is closed means to be reached at all times. Where the hours of the one do not begin when those of the other end, callers fall into the gap.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
out of hours
  every day 5pm to 8.30am
  Saturday, Sunday 24 hours a day
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel out of hours telephone
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`,
  right: `office hours
  Monday to Friday 9am to 5pm
out of hours
  outside office hours
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel out of hours telephone
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`,
});

export const twoAnswer = diagnostic({
  code: 'P0413',
  severity: 'warning',
  says: t`On ${'day'} at ${'time'} two telephones say that they are answered: ${'channels'}.`,
  because:
    'The line for when the office is closed begins where the office hours end. Where both say that they are open, callers cannot tell which to ring, and one of them may ring in vain.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
out of hours
  every day 4.30pm to 9am
  Saturday, Sunday 24 hours a day
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel out of hours telephone
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds`,
  right: nobodyAnswers.right,
});

/** A telephone of which it is known when it is answered. */
interface Line {
  channel: Channel;
  hours: Hours;
  span: Span;
}

/** The week as callers meet it: when no telephone is answered, and when two say that they are. */
export const telephoneWeek: Check = {
  finds: [nobodyAnswers, twoAnswer],
  look: (checking) => {
    const lines = linesOf(checking);
    const isKnown = lines.every((line): line is Line => line.hours !== undefined);
    if (lines.length < 2 || !isKnown) return [];
    const { gaps, overlaps } = coverage(lines.map(({ hours }) => hours));
    const inTheWeek = [...gapIn(gaps, lines, checking), ...overlapIn(overlaps, lines, checking)];
    return gaps.some(({ stretches }) => stretches.length > 0)
      ? inTheWeek
      : [...inTheWeek, ...onHoliday(lines, checking)];
  },
};

/** The telephone, and the one for when the office is closed; lines for a purpose of their own are not among them. */
function linesOf({ policy, rules, tree }: Checking): (Omit<Line, 'hours'> & { hours?: Hours })[] {
  const nodes = blocksOf(tree, 'channel');
  return policy.channels.flatMap((channel, i) => {
    const { means, open } = channel;
    if (means !== 'telephone' && !isKindOf(rules, 'means', means, 'out of hours telephone')) return [];
    const hours = open && hoursFrom(open, policy);
    const opening = fieldIn(nodes[i], 'openHours', 'openDays', 'openEveryDay', 'openAlways', 'openOutside');
    return [{ channel, span: placeOf(opening ?? nodes[i]), ...(hours && { hours }) }];
  });
}

function gapIn(gaps: readonly WeekDay[], lines: readonly Line[], checking: Checking): Finding[] {
  const first = firstIn(gaps, checking);
  if (!first) return [];
  const hint = `Nobody answers on ${inWords(gaps)}.`;
  return [raise(nobodyAnswers, first.words, spanOf(lines), shown(lines, hint, first.at, false, checking))];
}

function overlapIn(overlaps: readonly WeekDay[], lines: readonly Line[], checking: Checking): Finding[] {
  const first = firstIn(overlaps, checking);
  if (!first) return [];
  const words = { ...first.words, channels: listWords(lines.map(({ channel }) => `“${channel.title}”`)) };
  const hint = `Both are open on ${inWords(overlaps)}.`;
  return [raise(twoAnswer, words, spanOf(lines), shown(lines, hint, first.at, true, checking))];
}

/** The other telephones, and an example of a call at that moment or why there is none. */
function shown(lines: readonly Line[], hint: string, at: CallTime, isAnswered: boolean, checking: Checking): Extras {
  const example = callExamples(
    lines.map(({ channel }) => channel),
    at,
    isAnswered,
    checking,
  );
  const related = others(lines);
  return example ? { hint, related, example } : { hint: `${hint} ${noExample}`, related };
}

/** The next bank holiday on which nobody answers, where on all other days somebody does. */
function onHoliday(lines: readonly Line[], checking: Checking): Finding[] {
  const { days } = checking.rules.clock;
  for (const day of daysAhead(checking)) {
    if (!isShut(days, day)) continue;
    const open = merged(lines.flatMap(({ hours }) => openOn(hours, day, days)));
    const [gap] = without([[0, END_OF_DAY]], open);
    if (!gap) continue;
    const at = { date: isoDate(day), time: timeIn(gap) };
    const words = { day: `${dateWords(at.date)}, a holiday,`, time: timeWords(at.time) };
    const hint = 'Say when the out of hours service answers on bank holidays.';
    return [raise(nobodyAnswers, words, spanOf(lines), shown(lines, hint, at, false, checking))];
  }
  return [];
}

const spanOf = (lines: readonly Line[]): Span => lines.at(-1)?.span ?? placeOf(undefined);

const others = (lines: readonly Line[]) =>
  lines.slice(0, -1).map(({ span, channel }) => ({ span, message: `“${channel.title}”:` }));

/** The first stretch of the week, as words and as the next such moment on a day that is no holiday. */
function firstIn(week: readonly WeekDay[], checking: Checking) {
  const first = week.find(({ stretches }) => stretches.length > 0);
  const [stretch] = first?.stretches ?? [];
  if (!first || !stretch) return undefined;
  const { days } = checking.rules.clock;
  const day = daysAhead(checking).find((of) => weekdayOf(of) === first.weekday && !isShut(days, of));
  const time = timeIn(stretch);
  const at = { date: isoDate(day ?? days.first), time };
  return { words: { day: first.weekday, time: timeWords(time) }, at };
}

/** When it begins; at midnight nobody rings. */
const timeIn = (stretch: Stretch): number => (stretch[0] === 0 ? midMorning(stretch) : stretch[0]);

/** “Wednesday 8.45am to 10.30am; Saturday, Sunday all day”: days with the same times together. */
function inWords(week: readonly WeekDay[]): string {
  const byTimes = Map.groupBy(
    week.filter(({ stretches }) => stretches.length > 0),
    ({ stretches }) => stretches.map(times).join(' and '),
  );
  return [...byTimes].map(([when, days]) => `${listWords(days.map(({ weekday }) => weekday))} ${when}`).join('; ');
}

function times([from, to]: Stretch): string {
  if (from === 0 && to === END_OF_DAY) return 'all day';
  return `from ${timeWords(from)} to ${timeWords(to)}`;
}

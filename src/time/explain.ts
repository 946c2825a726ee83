import { firstYear, lastYear } from './calendar.ts';
import type { NoAnswer } from './count.ts';
import { type IsoDate, isoDate, readDate } from './day.ts';
import type { Due } from './due.ts';
import { durationWords } from './duration.ts';
import type { Limit, Terms } from './limit.ts';
import { isRun, type Run, runLength, type Shown, type Step, shown } from './steps.ts';
import { byWords, dateParts, dateWords, limitWords, momentWords, termsWords, timeWords } from './words.ts';

/** How the sentences name what is due ("Reply") and what began it ("received"). */
export interface Naming {
  what: string;
  event: string;
}

/**
 * A due date with its reasons, a line each, as an officer would give them to a customer:
 *
 *     Reply due by the end of Wednesday 6 January 2027 (5 working days):
 *       received Wednesday 23 December 2026, 4.30pm: day 0
 *       24 December – closed (Christmas Eve); 25 December – bank holiday; 26, 27 – weekend; 28 December – bank holiday
 */
export function explain(due: Due, terms: Terms | Limit, { what, event }: Naming): string[] {
  const limit = 'limit' in terms ? termsWords(terms) : limitWords(terms);
  if (due.kind === 'no deadline') return [`${what}: no deadline (${limit})`];
  if (due.kind === 'no answer') return [`${what}: no due date (${limit}). ${whyNoAnswer(due)}`];
  const reasons = reasonsOf(due.steps, event).map((line) => `  ${line}`);
  if (due.kind === 'paused') return [`${what} paused since ${momentWords(due.since)} (${limit}):`, ...reasons];
  const at: Shown = due.endOf === undefined ? shown(due.at) : { date: due.endOf, time: 1440 };
  const basis = due.basis === 'computed' ? ['  rests on bank holidays that are computed, not yet announced'] : [];
  return [`${what} due ${byWords(at)} (${limit}):`, ...reasons, ...basis];
}

/** Why a question of time has no answer, as a sentence. */
export function whyNoAnswer(no: NoAnswer): string {
  switch (no.because) {
    case 'outside the calendar':
      return `${dateWords(no.date)} is outside the calendar, which runs from ${firstYear} to ${lastYear}.`;
    case 'no office hours':
      return 'It counts by office hours, and none are stated.';
    case 'office hours that never open':
      return 'It counts by office hours that never open.';
    case 'not a whole number':
      return 'Days, months and rings are counted in whole numbers.';
    case 'no clock':
      return 'It is not measured by the clock.';
  }
}

/** The reasons of a due date, a line each: days that were skipped together, days that were counted together, and each turn by itself. */
export function reasonsOf(steps: readonly Step[], event: string): string[] {
  const lastCounted = steps.findLast((step) => step.kind === 'counted');
  const lines: string[] = [];
  for (let i = 0; i < steps.length; ) {
    const kind = lineOf(steps[i]);
    let end = i + 1;
    while (kind !== undefined && end < steps.length && lineOf(steps[end]) === kind) end++;
    const together = steps.slice(i, end);
    if (kind === 'skipped' || kind === 'counted' || kind === 'before')
      lines.push(daysLine(together.filter(isRun), lastCounted));
    else if (kind === 'open') lines.push(together.map(openItem).join('; '));
    else lines.push(...together.map((step) => turn(step, event)));
    i = end;
  }
  return lines;
}

/** The lines in which steps of several days or stretches stand together. */
function lineOf(step: Step | undefined): 'skipped' | 'counted' | 'before' | 'open' | undefined {
  if (step?.kind === 'closed' || step?.kind === 'paused days') return 'skipped';
  return step?.kind === 'counted' || step?.kind === 'before' || step?.kind === 'open' ? step.kind : undefined;
}

/** Longer runs of counted days are told as one: "19 December to 15 January – days 1 to 28". */
const LONG = 7;

function daysLine(runs: readonly Run[], last: Step | undefined): string {
  let month = '';
  return runs
    .flatMap((run) =>
      (run.kind === 'counted' || run.kind === 'before') && runLength(run.from, run.to) <= LONG ? singly(run) : [run],
    )
    .map((run) => {
      const isLast = run.kind === 'counted' && last?.kind === 'counted' && run.to === last.to;
      const named = isLast || (run.kind === 'closed' && run.because.reason !== 'weekend');
      const dates = datesOf(run, month, named);
      month = dateParts(run.to).month;
      return `${dates} – ${reasonFor(run)}`;
    })
    .join('; ');
}

function singly(run: Extract<Run, { kind: 'counted' | 'before' }>): Run[] {
  const step = run.kind === 'counted' ? 1 : -1;
  const first = readDate(run.from) ?? 0;
  return Array.from({ length: runLength(run.from, run.to) }, (_, i) => {
    const date = isoDate(first + i);
    return { ...run, from: date, to: date, number: run.number + step * i };
  });
}

/** "26, 27", "29 to 31 December", "31 October, 1 November": the month where it is news, or where the day has a name. */
function datesOf({ from, to }: { from: IsoDate; to: IsoDate }, month: string, named: boolean): string {
  const [first, last] = [dateParts(from), dateParts(to)];
  const ends = named || last.month !== month ? `${last.day} ${last.month}` : last.day;
  if (from === to) return ends;
  const begins = first.month === last.month ? first.day : `${first.day} ${first.month}`;
  return runLength(from, to) === 2 ? `${begins}, ${ends}` : `${begins} to ${ends}`;
}

function reasonFor(run: Run): string {
  if (run.kind === 'paused days') return 'paused';
  if (run.kind === 'counted') {
    const last = run.number + runLength(run.from, run.to) - 1;
    return last > run.number ? `days ${run.number} to ${last}` : `day ${run.number}`;
  }
  if (run.kind === 'before') {
    const first = run.number - runLength(run.from, run.to) + 1;
    return `${run.number > first ? `${run.number} to ${first}` : first} ${run.number === 1 ? 'day' : 'days'} before`;
  }
  const { because } = run;
  if (because.reason === 'bank holiday') return 'bank holiday';
  if (because.reason === 'closure') return because.name ? `closed (${because.name})` : 'closed';
  return /^S(atur|un)day$/.test(dateParts(run.from).weekday) ? 'weekend' : 'not a working day';
}

function openItem(step: Step): string {
  if (step.kind !== 'open') return '';
  const to = step.to.date === step.from.date ? timeWords(step.to.time) : 'midnight';
  return `${shortDate(step.from.date)}, ${timeWords(step.from.time)} to ${to} – ${clockWords(step.seconds)}`;
}

function clockWords(seconds: number): string {
  const parts = [
    { amount: Math.floor(seconds / 3600), unit: 'hour' as const },
    { amount: Math.floor((seconds % 3600) / 60), unit: 'minute' as const },
    { amount: Math.round(seconds % 60), unit: 'second' as const },
  ];
  return parts
    .filter(({ amount }) => amount > 0)
    .map(durationWords)
    .join(' ');
}

function shortDate(date: IsoDate): string {
  const { weekday, day, month } = dateParts(date);
  return `${weekday} ${day} ${month}`;
}

function turn(step: Step, event: string): string {
  switch (step.kind) {
    case 'start':
      return `${event} ${momentWords(step.at)}${step.day === 0 ? ': day 0' : ''}`;
    case 'counting the day of receipt':
      return 'counting the day of receipt';
    case 'after hours':
      return `after hours: counts as ${shortDate(step.date)}${step.day === 0 ? ': day 0' : ''}`;
    case 'paused':
      return `paused from ${momentWords(step.from)} to ${momentWords(step.to)}`;
    case 'corresponding date':
      return `corresponding date: ${dateWords(step.date)}${step.clipped ? ', the last of its month' : ''}`;
    case 'on':
      return `${shortDate(step.date)} – ${step.day}`;
    case 'close of office hours':
      return `office hours close at ${timeWords(step.at.time)}`;
    case 'extended':
      if (step.total) return `extended by ${durationWords(step.by)}, ${durationWords(step.total)} in all`;
      return `extended by ${durationWords(step.by)}${step.from ? ` from ${byWords(step.from).slice(3)}` : ''}`;
    case 'extension too late':
      return `extended on ${momentWords(step.at)}, too late: it was due ${byWords(step.due)}`;
    case 'moved':
      return `moved to ${shortDate(step.to)}, the next working day`;
    case 'clocks':
      return `clocks go ${step.change} an hour on ${shortDate(step.date)}`;
    case 'bare days':
      return '“days”: counted as calendar days';
    default:
      return '';
  }
}

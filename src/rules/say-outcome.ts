import { byWords, dateWords, momentWords } from '../time/words.ts';
import type { DueAt, Lateness, NotMeasurable, Outcome } from './outcome.ts';
import { ifWords, sayProblem } from './say.ts';

/** An outcome in a line: “missed by 2 working days: due by the end of Wednesday 6 January 2027”. */
export function sayOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'met':
      return outcome.due ? `met: due ${dueWords(outcome.due)}` : 'met';
    case 'missed':
    case 'overdue':
      return `${outcome.kind} by ${latenessWords(outcome.by)}${outcome.due ? `: due ${dueWords(outcome.due)}` : ''}`;
    case 'pending':
      if (outcome.due) return `pending: due ${dueWords(outcome.due)}`;
      return outcome.waitingFor === undefined ? 'pending' : `pending: counts from ${outcome.waitingFor}`;
    case 'paused':
      return `paused since ${outcome.since.replace('T', ', ')}`;
    case 'not measurable': {
      const facts = outcome.missing ? `it holds ${ifWords(outcome.missing)}` : undefined;
      const problems = outcome.problems?.map(sayProblem).join(' ');
      return `not measurable: ${facts ?? problems ?? because[outcome.because]}`;
    }
  }
}

/** How something stands that was done: “done Friday 1 January 2027: late, by 13 working days”; nothing where it was not. */
export function sayDone(outcome: Outcome): string | undefined {
  if (outcome.kind !== 'met' && outcome.kind !== 'missed') return undefined;
  if (outcome.done === undefined) return undefined;
  const [date = '', time] = outcome.done.split('T');
  const when = time === undefined ? dateWords(date) : momentWords({ date, time: minutesOf(time) });
  return `done ${when}: ${outcome.kind === 'met' ? 'in time' : `late, by ${latenessWords(outcome.by)}`}`;
}

function dueWords({ at }: DueAt): string {
  const [date = '', time] = at.split('T');
  return time === undefined ? byWords({ date, time: 1440 }) : byWords({ date, time: minutesOf(time) });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(0, 8).split(':').map(Number);
  return hours * 60 + minutes + seconds / 60;
}

/** “2 working days”, “3 days”, “1 hour 20 minutes”; of what is counted, how many too few or too many. */
export function latenessWords(by: Lateness): string {
  if ('times' in by) return `${by.times}`;
  if ('days' in by) return by.workingDays ? counted(by.workingDays, 'working day') : counted(by.days, 'day');
  const parts = [
    counted(Math.floor(by.seconds / 86_400), 'day'),
    counted(Math.floor((by.seconds % 86_400) / 3600), 'hour'),
    counted(Math.floor((by.seconds % 3600) / 60), 'minute'),
    counted(Math.round(by.seconds % 60), 'second'),
  ];
  return (
    parts
      .filter((part) => !part.startsWith('0 '))
      .slice(0, 2)
      .join(' ') || 'less than a second'
  );
}

const counted = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

const because: Record<NotMeasurable, string> = {
  problems: 'the case cannot be read',
  'missing facts': 'facts are missing',
  vague: 'its words name no time',
  'vague condition': 'it is promised only under a condition that nobody can measure',
  average: 'it is kept on average, and one case tells nothing of that',
  occasion: 'it names an occasion and no time',
  availability: 'it promises that something is open, not that something is done',
  ceiling: 'it says how often at the most, not that something is done',
  'extended without a limit': 'it was extended, and nothing says for how long',
  'contacts not counted': 'nothing says how many contacts it took',
  'visits not counted': 'nothing says how many visits it took',
  'rings not counted': 'nothing says how often it rang',
  'start not known': 'nothing says when its time began',
  'done before it began': 'it was done before its time began',
  'outside the calendar': 'it lies outside the calendar',
  'no office hours': 'it counts by office hours, and none are stated',
  'office hours that never open': 'it counts by office hours that never open',
  'not a whole number': 'days are counted in whole numbers',
  'no clock': 'no clock measures it',
};

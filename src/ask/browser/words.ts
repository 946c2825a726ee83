import { missingWords } from '../../rules/say.ts';
import { readDate } from '../../time/day.ts';
import { reasonsOf } from '../../time/explain.ts';
import type { Shown } from '../../time/steps.ts';
import { byWords } from '../../time/words.ts';
import { capital, listWords } from '../../wording/text.ts';
import type { AskedAssociation } from '../asked.ts';
import type { Answer, Milestone, Missing } from './rules.ts';

/** The day on which something is due, and the minute where it is not the whole day. */
export function shownOf(at: string): Shown {
  const [date = '', clock] = at.split('T');
  if (!clock) return { date, time: 1440 };
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(0, 8).split(':').map(Number);
  return { date, time: hours * 60 + minutes + seconds / 60 };
}

/** “by the end of Tuesday 12 January 2027”, or why no date can be told. */
export function answerWords(answer: Answer, { events }: AskedAssociation): string {
  switch (answer.kind) {
    case 'due':
      return byWords(shownOf(answer.at));
    case 'waiting':
      return `counted from when it is ${events[answer.for] ?? answer.for}`;
    case 'time missing':
      return `depends on the time of day`;
    case 'paused':
      return `paused since ${answer.since}`;
    case 'no deadline':
      return deadlines[answer.because] ?? 'no date is promised';
    case 'no answer':
      return answer.because === 'outside the calendar' ? 'outside the years 2012 to 2036' : 'no date can be told';
  }
}

const deadlines: Readonly<Record<string, string>> = {
  'at first contact': 'at your first contact',
  'at first visit': 'at the first visit',
  rings: 'counted in rings of the telephone',
  vague: 'in words that name no time',
};

/** Why on that day, a line each. */
export function reasons({ answer, from = '' }: Milestone, { events }: AskedAssociation, timed: boolean): string[] {
  if (answer.kind !== 'due') return [];
  const lines = reasonsOf(answer.steps, events[from] ?? from);
  const said = timed ? lines : lines.map((line) => line.replace(/^([^:;–]* \d{4}), midnight/, '$1'));
  const computed = answer.basis === 'computed' ? ['rests on bank holidays that are computed, not yet announced'] : [];
  return [...said, ...computed].map((line) => capital(line));
}

/** “if “you are out””: facts on which it depends. */
export function ifWords(missing: readonly Missing[]): string {
  return listWords(missing.map(missingWords));
}

/** The number of a day, or nothing for what is no date. */
export const dayOf = (date: string): number | undefined => readDate(date);

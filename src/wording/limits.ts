import type { Commitment, Limit } from '../policy/policy.ts';
import { amountWords, everyWords, mostWords, noticeWords, timesWords } from './amounts.ts';
import { timeWords } from './dates.ts';
import { eventWords, everyTime } from './events.ts';
import { hoursPhrase } from './hours.ts';
import type { Speech } from './speech.ts';
import { capital, withArticle } from './text.ts';

type Of<Kind extends Limit['kind']> = Extract<Limit, { kind: Kind }>;

/** How each kind of limit is said: alone, for a table, and what a sentence adds. */
const kinds: { [Kind in Limit['kind']]: Saying<Of<Kind>> } = {
  within: {
    alone: (limit) => `within ${amountWords(limit)}`,
    adds: ({ from, unit }, speech) => (isPlain(from, unit) ? '' : `of ${eventWords(from, 'of', speech)}`),
  },
  by: {
    alone: ({ day, time }) => {
      if (time) return `by ${timeWords(time)} on the ${day}`;
      return day.startsWith('same') ? `on the ${day}` : `by the end of the ${day}`;
    },
  },
  immediately: { alone: () => 'immediately' },
  first: { alone: ({ at }) => `at ${at === 'contact' ? 'first contact' : 'the first visit'}` },
  notice: {
    alone: (limit) => `at least ${noticeWords(limit)}`,
    adds: ({ before }, speech) => (before ? `before ${eventWords(before, 'before', speech)}` : ''),
  },
  every: {
    alone: (limit) => everyWords(limit),
    adds: ({ until }, speech) => (until ? `until ${eventWords(until, 'until', speech)}` : ''),
  },
  times: {
    alone: ({ times, per }) => timesWords(times, per),
    adds: ({ until }, speech) => (until ? `until ${eventWords(until, 'until', speech)}` : ''),
  },
  'at most': { alone: ({ times, per }) => mostWords(times, per) },
  during: { alone: ({ hours }) => hoursPhrase(hours) },
  on: {
    alone: ({ when, event, every, own }) => {
      if (every) return everyTime(when, event);
      return own || when === 'on' ? `${when} ${event}` : `${when} ${withArticle(event)}`;
    },
    instead: ({ when, event, every, own }, speech) => {
      if (every) return everyTime(when, event);
      if (own) return `${when} ${event}`;
      return when === 'on' ? eventWords(event, 'on', speech) : `${when} ${eventWords(event, 'before', speech)}`;
    },
  },
  manner: { alone: ({ manner }) => manner },
  vague: { alone: ({ words }) => words },
};

interface Saying<One> {
  alone: (limit: One) => string;
  adds?: (limit: One, speech: Speech) => string;
  instead?: (limit: One, speech: Speech) => string;
}

/** A limit for the table of timescales: “Within 10 working days”, “At least 24 hours’ notice”, “Every 4 to 5 years”. */
export function limitWords(limit: Limit): string {
  return capital(saying(limit).alone(limit));
}

/** A limit within a sentence: “within 10 working days of receiving them”, “every 5 working days until we reply”. */
export function limitPhrase(limit: Limit, speech: Speech): string {
  const { alone, adds, instead } = saying(limit);
  return instead?.(limit, speech) ?? [alone(limit), adds?.(limit, speech)].filter(Boolean).join(' ');
}

/** A reminder is so long before its event; only a notice is given as one: “at least 2 days before your appointment”. */
export function reminderPhrase(limit: Of<'notice'>, speech: Speech): string {
  if (!limit.before) return `at least ${amountWords(limit)} before`;
  return `at least ${amountWords(limit)} before ${eventWords(limit.before, 'before', speech)}`;
}

/** What starts the clock when nothing else is said: with so short a time, nobody needs telling. */
function isPlain(from: string, unit: string): boolean {
  if (!from || from === 'call') return true;
  return /^(?:second|minute|ring)$/.test(unit) && /^(?:receipt|request|contact)$/.test(from);
}

function saying(limit: Limit): Saying<Limit> {
  return kinds[limit.kind] as Saying<Limit>;
}

/** Several limits of one statement, where each means has a clock of its own: the events are then left unsaid. */
export function sharedLimit(commitments: readonly Commitment[]): Limit | undefined {
  const [first] = commitments;
  if (first?.limit?.kind !== 'within') return first?.limit;
  const from = first.limit.from;
  const agree = commitments.every(({ limit }) => limit?.kind !== 'within' || limit.from === from);
  return agree ? first.limit : { ...first.limit, from: '' };
}

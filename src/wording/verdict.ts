import type { Commitment } from '../policy/policy.ts';
import type { Part, PartName, Weighed } from '../strictness/weighed.ts';
import { lastYear } from '../time/calendar.ts';
import { listWords } from './text.ts';

/** Two commitments, in the order in which they were weighed. */
export type Weighted = readonly [Commitment, Commitment];

/**
 * How the first of two commitments stands to the second, in a few words: “quicker”, “quicker, but only an aim”, “the
 * same”, “sometimes quicker and sometimes slower”.
 */
export function verdictWords({ relation, parts }: Weighed, pair: Weighted): string {
  if (relation === 'the same') return 'the same';
  const [better, worse, neither] = (['stricter', 'weaker', 'incomparable'] as const).map((wanted) =>
    listWords(parts.filter((of) => of.relation === wanted).map((part) => partWords(part, pair))),
  );
  const firm = better && worse ? `${better}, but ${worse}` : better || worse;
  return firm && neither ? `${firm}; ${neither}` : firm || neither || '';
}

/** The same of one part alone: “slower”, “for fewer customers”. */
export function partWords(part: Part, pair: Weighted): string {
  const { relation, because } = part;
  if (part.part === 'limit' && because) return why(part, because);
  if (relation === 'incomparable') return neither(part);
  const better = relation === 'stricter';
  if (part.part === 'limit') return limits[part.of ?? 'response'][better ? 0 : 1];
  if (part.part === 'strength') return firmness(better, pair);
  if (part.part === 'share') return share(better, pair);
  if (part.part === 'extension') return extension(better, pair);
  return others[part.part][better ? 0 : 1];
}

type Words = readonly [better: string, worse: string];

const limits: Readonly<Record<NonNullable<Part['of']>, Words>> = {
  response: ['quicker', 'slower'],
  notice: ['with more notice', 'with less notice'],
  recurrence: ['more often', 'less often'],
  ceiling: ['fewer times at the most', 'more times at the most'],
  availability: ['at more hours', 'at fewer hours'],
  occasion: ['with a deadline', 'with no deadline'],
};

const others: Readonly<Record<Exclude<PartName, 'limit' | 'strength' | 'share' | 'extension'>, Words>> = {
  cases: ['about more', 'about less'],
  customers: ['for more customers', 'for fewer customers'],
  conditions: ['on fewer conditions', 'on more conditions'],
  hours: ['for what comes in at more hours', 'for what comes in at fewer hours'],
  exceptions: ['better in an exception', 'worse in an exception'],
  pausing: ['with fewer reasons to stop the clock', 'with more reasons to stop the clock'],
  fee: ['for less money', 'for more money'],
  payment: ['with more money paid', 'with less money paid'],
};

function neither({ part, except, of = 'response' }: Part): string {
  const [better, worse] = limits[of];
  if (part === 'limit') {
    if (except) return `${except === 'stricter' ? better : worse}, except on a few days`;
    return `sometimes ${better} and sometimes ${worse}`;
  }
  const what: Readonly<Record<Exclude<PartName, 'limit'>, string>> = {
    strength: 'another kind of promise',
    share: 'a share of something else',
    cases: 'about something else',
    customers: 'for other customers',
    conditions: 'on other conditions',
    hours: 'for what comes in at other hours',
    extension: 'extended in another way',
    exceptions: 'with other exceptions',
    pausing: 'with other reasons to stop the clock',
    fee: 'at a price that cannot be compared',
    payment: 'with another payment',
  };
  return what[part];
}

function why({ relation }: Part, because: NonNullable<Part['because']>): string {
  if (because === 'no deadline' && relation !== 'incomparable')
    return relation === 'stricter' ? 'with a deadline' : 'with no deadline';
  const reasons: Readonly<Record<NonNullable<Part['because']>, string>> = {
    'no deadline': 'neither with a deadline',
    rings: 'one counted in rings',
    'cannot be reckoned': 'at hours that are not stated',
    'outside the calendar': `after ${lastYear}, where the calendar ends`,
    'different events': 'counted from something else',
    'different measures': 'measured in another way',
  };
  return reasons[because];
}

function firmness(better: boolean, [first, second]: Weighted): string {
  const weaker = better ? second : first;
  if (weaker.strength === 'may') return better ? 'promised, not only permitted' : 'only permitted';
  return better ? 'promised, not only aimed at' : 'only an aim';
}

function share(better: boolean, [first, second]: Weighted): string {
  const percent = ({ target }: Commitment) => {
    if (!target) return 'in every case';
    return 'average' in target ? 'on average' : `in ${target.percent}% of cases`;
  };
  return better ? `${percent(first)}, not ${percent(second)}` : `only ${percent(first)}`;
}

function extension(better: boolean, [first, second]: Weighted): string {
  if (first.extension && second.extension) return better ? 'sooner once it is extended' : 'later once it is extended';
  if (better) return second.extension ? 'without an extension' : 'sooner, even extended';
  return first.extension ? 'it can be extended' : 'later, even unextended';
}

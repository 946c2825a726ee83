import { isUnderADay } from '../../policy/measure.ts';
import type { Channel, Policy } from '../../policy/policy.ts';
import { isKindOf, type Rules, termOf } from '../../policy/ready.ts';
import type { IsoDate } from '../../time/day.ts';
import type { ClockTime } from '../../time/limit.ts';
import { dateParts, timeWords } from '../../time/words.ts';
import { withArticle } from '../../wording/text.ts';

/** A moment by the clock. */
export interface CallTime {
  date: IsoDate;
  time: ClockTime;
}

/**
 * Worked cases of a call at a moment to each of several telephones, which show whether anybody promises to answer it
 * then. Nothing where no case can show it: for that, each has to say how soon it answers, and nothing may be promised
 * of calls beside what the telephones promise while they are open.
 */
export function callExamples(
  lines: readonly Channel[],
  { date, time }: CallTime,
  isAnswered: boolean,
  { policy, rules }: { policy: Policy; rules: Rules },
): string | undefined {
  const answering = lines.filter(({ means }) =>
    policy.commitments.some((of) => answersCalls(of) && of.channel === means && isPlain(of)),
  );
  const isEnough = isAnswered ? answering.length === lines.length : answering.length > 0;
  if (!isEnough || policy.commitments.some((of) => answersCalls(of) && isElsewhere(of, rules))) return undefined;
  const { weekday, day, month, year } = dateParts(date);
  const at = `${day} ${month} ${year} at ${timeWords(time)}`;
  return answering
    .map(({ means }) => {
      const words = termOf(rules, 'means', means)?.words ?? [];
      const call = withArticle(words.find((word) => /\bcall$/.test(word)) ?? means);
      return [
        `example ${call.charAt(0).toUpperCase()}${call.slice(1)} on ${weekday} at ${timeWords(time)}`,
        `  given ${call} called ${at}`,
        isAnswered ? `  then answer pending on ${at}` : '  then answer not promised',
      ].join('\n');
    })
    .join('\n\n');
}

type Promise = Policy['commitments'][number];

const answersCalls = ({ fulfilledBy, negated, limit }: Promise): boolean =>
  fulfilledBy === 'answer' && !negated && limit !== undefined;

/** Kept only while its channel is open, and asking for nothing that a case would have to tell. */
const isPlain = ({ limit, conditions, customers, qualifiers }: Promise): boolean =>
  limit !== undefined && isUnderADay(limit) && conditions.length + customers.length + qualifiers.length === 0;

/** A promise that counts at any hour: outside the telephones, or not kept to their hours. */
const isElsewhere = (of: Promise, rules: Rules): boolean =>
  (of.channel === undefined || !isPlain(of)) && of.means.some((means) => isKindOf(rules, 'means', means, 'telephone'));

/** What a message says where no example can be given. */
export const noExample =
  'No example can show it, as it takes a promise of how soon each of these telephones is answered.';

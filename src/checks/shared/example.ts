import { isCustomer } from '../../policy/axes.ts';
import type { Commitment } from '../../policy/policy.ts';
import { fulfilmentOf, isKindOf, type Rules, termOf } from '../../policy/ready.ts';
import type { Witness } from '../../strictness/weighed.ts';
import { END_OF_DAY } from '../../time/week.ts';
import { dateParts, timeWords } from '../../time/words.ts';
import { withArticle } from '../../wording/text.ts';

/** One promise in a case, or two that are held against each other. The first of them tells from what its time counts. */
export interface Shown {
  name: string;
  of: readonly [Commitment, ...Commitment[]];
}

/** What is said of a case besides when it began. */
export type About = Pick<Commitment, 'subject' | 'qualifiers' | 'means' | 'customers'>;

/**
 * A worked case, as an author would write it, in which all of them are to be met; run, it shows what is due by
 * itself. Nothing for a case that cannot be told in the words of the language.
 */
export function exampleOf(
  { name, of }: Shown,
  { case: { begins, dues } }: Pick<Witness, 'case'>,
  rules: Rules,
): string | undefined {
  const [first] = of;
  const about = { ...first, ...of.reduce<About>((one, other) => casesOfBoth(one, other, rules), first) };
  const limit = first.limit;
  const from = limit && 'from' in limit ? participle(limit.from, rules) : undefined;
  const what = thing(about, rules);
  const done = of.map((commitment) => participle(fulfilmentOf(commitment), rules));
  // Where another time may take its place, a case would have to tell more than the two limits.
  if (of.some(({ otherwise }) => otherwise.some(({ limit }) => limit))) return undefined;
  if (!what || !from || done.some((word) => word === undefined) || dues.some(hasSeconds)) return undefined;
  const [customer] = about.customers;
  const who = customer && termOf(rules, 'customer', customer)?.words[0];
  const at = 'time' in begins ? ` at ${timeWords(begins.time)}` : '';
  return [
    `example ${name}`,
    `  given ${what}${who ? ` from ${withArticle(who)}` : ''} ${from} ${day(begins.date)}${at}`,
    ...first.conditions.map(({ words, holds }) => `  given ${holds ? 'if' : 'unless'} "${words}"`),
    ...done.map((word, i) => `  then ${word} by ${when(dues[i] ?? dues[0])}`),
  ].join('\n');
}

/** The cases of which two promises speak: by email, where one is about letters and emails, and the other about emails. */
export function casesOfBoth(one: About, other: About, rules: Rules): About {
  const [subject] = ofBoth([one.subject ?? []].flat(), [other.subject ?? []].flat(), (a, b) =>
    isKindOf(rules, 'subject', a, b),
  );
  return {
    ...(subject !== undefined && { subject }),
    qualifiers: [...new Set([...one.qualifiers, ...other.qualifiers])],
    means: ofBoth(one.means, other.means, (a, b) => isKindOf(rules, 'means', a, b)),
    customers: ofBoth(one.customers, other.customers, (a, b) => isCustomer(rules, a, b)),
  };
}

/** Nothing said is all of them. */
function ofBoth(
  ones: readonly string[],
  others: readonly string[],
  isPart: (one: string, whole: string) => boolean,
): string[] {
  if (ones.length === 0 || others.length === 0) return [...ones, ...others];
  const within = (some: readonly string[], all: readonly string[]) =>
    some.filter((part) => all.some((whole) => isPart(part, whole)));
  const both = [...new Set([...within(ones, others), ...within(others, ones)])];
  return both.length > 0 ? both : [...ones];
}

/** A time to the second is more exact than an example can tell. */
export const hasSeconds = ({ time }: { time: number }): boolean => !Number.isInteger(time);

/** “a stage 1 complaint”, “an urgent enquiry by telephone”. */
function thing({ subject, qualifiers, stage, means, words, withAppointment }: Commitment, rules: Rules) {
  const noun = subject && termOf(rules, 'subject', subject)?.words[0];
  if (!noun || words !== undefined || withAppointment !== undefined) return undefined;
  const which = [...(stage === undefined ? [] : [`stage ${stage}`]), ...qualifiers];
  const came = means[0] === undefined ? '' : ` by ${termOf(rules, 'means', means[0])?.words[0] ?? means[0]}`;
  return `${withArticle([...which, noun].join(' '))}${came}`;
}

/** “received”, “replied”: the form of an event in which it has happened. */
function participle(event: string, rules: Rules): string | undefined {
  return termOf(rules, 'event', event)?.words[1];
}

function day(date: string): string {
  const { day, month, year } = dateParts(date);
  return `${day} ${month} ${year}`;
}

function when({ date, time }: { date: string; time: number }): string {
  return time >= END_OF_DAY ? day(date) : `${day(date)} at ${timeWords(time)}`;
}

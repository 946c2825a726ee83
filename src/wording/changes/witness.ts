import type { Commitment } from '../../policy/policy.ts';
import type { Part, PartName, Witness } from '../../strictness/weighed.ts';
import { dateWords } from '../../time/words.ts';
import { contactNoun } from '../nouns.ts';
import { capital, uncapital, withArticle } from '../text.ts';

/**
 * A case that shows a change, in a sentence: “A letter that comes in on Monday 7 December 2026 is now due by the end of
 * Wednesday 30 December 2026, and was due by the end of Monday 21 December 2026.” The first due date is the later
 * version's.
 */
export function witnessWords({ begins, first, second }: Witness, commitment: Commitment, part: PartName): string {
  const what = begins.replace(/\bwhat comes in on/i, `${caseWords(commitment)} on`);
  const lead = part === 'extension' ? 'once it is extended, ' : part === 'exceptions' ? 'in that case, ' : '';
  const opening = capital(`${lead}${uncapital(what)}`);
  const isNotice = /\bnotice of what happens\b/i.test(begins);
  const [does, did] = isNotice ? ['must now be given', 'had to be given'] : ['is now due', 'was due'];
  return `${opening} ${does} ${first}; before, it ${did} ${second}.`;
}

/** Where it is later in some cases and sooner in others, how often each: “It is later on 71% of days, and sooner on 3%.” */
export function shareWords({ firstLater, secondLater, of }: Part): string[] {
  if (!firstLater || !secondLater || of === 'notice') return [];
  const [later, sooner] = [firstLater, secondLater].map(({ days, horizon }) => Math.round((100 * days) / horizon)) as [
    number,
    number,
  ];
  // Bare days are read in two ways, of which each may count a day.
  if (later + sooner > 100) return [];
  const share = (percent: number) => (percent === 0 ? 'less than 1%' : `${percent}%`);
  return [`It is later on ${share(later)} of days, and sooner on ${share(sooner)}.`];
}

/** The first day on which hours, or how often something is done, fall short of what they were, and on which they are more. */
export function shortWords({ firstShort, secondShort, of }: Part): string[] {
  const [less, more] =
    of === 'recurrence'
      ? ['it may be done less often than before', 'it must be done more often than before']
      : ['there are hours that are no longer covered', 'there are hours that were not covered before'];
  return [
    ...(firstShort ? [`From ${dateWords(firstShort)} on, ${less}.`] : []),
    ...(secondShort ? [`From ${dateWords(secondShort)} on, ${more}.`] : []),
  ];
}

/** “a letter that comes in”, “a complaint that comes in”; of what is not received, “what begins”. */
function caseWords({ means, subject, limit }: Commitment): string {
  const isContact = subject === undefined || subject === 'enquiry';
  const [only] = means;
  const noun = isContact ? only && means.length === 1 && contactNoun(only) : subject;
  const from = limit && 'from' in limit ? limit.from : 'receipt';
  if (!received.has(from)) return 'what begins';
  return noun ? `${withArticle(noun)} that comes in` : 'what comes in';
}

/** Events by which a matter reaches the association. */
const received = new Set(['receipt', 'report', 'request', 'call', 'arrival', 'contact', 'message']);

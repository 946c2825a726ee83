import type { Commitment, Limit } from '../../policy/policy.ts';
import { amountWords } from '../amounts.ts';
import { isDuty } from '../party.ts';
import { closed } from '../text.ts';
import type { PartLabel } from './parts.ts';

/** What has become of one part: “We had 10 working days, and now have 15 working days.” */
export function changedWords(
  part: PartLabel,
  [before, after]: readonly [Commitment, Commitment],
  [was, is]: readonly [string, string],
): string {
  const [one, other] = [before.limit, after.limit];
  if (isTime(one) && isTime(other) && was === lower(one) && is === lower(other)) {
    const who = isDuty(after) ? 'customers' : 'we';
    return closed(`${who} had ${amountWords(one)}, and now have ${amountWords(other)}`.replaceAll('\u00a0', ' '));
  }
  if (part === 'exceptions') return `Before: ${closed(was)} Now: ${closed(is)}`;
  return closed(`it was ${was}, and is now ${is}`);
}

const isTime = (limit: Limit | undefined): limit is Extract<Limit, { kind: 'within' }> => limit?.kind === 'within';
const lower = (limit: Extract<Limit, { kind: 'within' }>) => `within ${amountWords(limit)}`.replaceAll('\u00a0', ' ');

/** What has become of a whole promise, or of something that customers are asked to do, given as it is printed. */
export function wholeWords(
  before: string | null,
  after: string | null,
  { parts, split, asked, whole }: { parts: number; split: boolean; asked: boolean; whole: boolean },
): string[] {
  const [made, act] = asked ? ['asked of customers', 'request'] : ['promised', 'promise'];
  if (before === null) return [`This is now ${made}: “${after}”`];
  if (after === null) return [`This is no longer ${made}: “${before}”`];
  const became = split ? `This was one ${act}, and is now ${parts}.` : `These were ${parts} ${act}s, and are now one.`;
  const covers = split ? `Not all that it was about is still ${made}.` : `More is ${made} than before.`;
  return [became, ...(whole ? [] : [covers]), `Before: “${before}”`, `Now: “${after}”`];
}

/** What is told before the promises that a calendar or hours make later or sooner. */
export const leadToEffects = 'It changes when these promises are kept.';

/** “What was called “play garden” is now called “green corner”.” */
export function renamedWords(before: string, after: string): string {
  return `What was called “${before}” is now called “${after}”.`;
}

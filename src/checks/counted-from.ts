import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment, Limit } from '../policy/policy.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';
import { timeSaid } from './shared/said.ts';

export const twoBeginnings = diagnostic({
  code: 'P0617',
  severity: 'note',
  says: t`“${'time'}” may be counted from ${'event'} or from when ${'later'}. I count from ${'event'}.`,
  because:
    'Where something has to be found out first, the days before it count for one reader and not for another. Say “of receipt”, “of the call” or what else it is counted from.',
  wrong: `section Calls
  we will return calls within 24 hours if "we cannot answer your question straight away"`,
  right: `section Calls
  we will return calls within 24 hours of call if "we cannot answer your question straight away"`,
});

/** Times that are said to begin nowhere, of promises that begin to hold only in the course of a case. */
export const countedFrom: Check = {
  finds: [twoBeginnings],
  look: ({ policy }) =>
    statements(policy.commitments).flatMap(([first]) => {
      if (first?.limit?.kind !== 'within' || first.kind !== 'response' || saysFrom(first, first.limit)) return [];
      const later = beginning(first);
      if (later === undefined) return [];
      return [
        raise(
          twoBeginnings,
          { time: timeSaid(first.limit), event: beginningWords(first.limit.from), later },
          first.span,
        ),
      ];
    }),
};

type Within = Extract<Limit, { kind: 'within' }>;

/** “of receipt”, after the time or before it. */
const saysFrom = ({ written }: Commitment, { of, stated }: Within): boolean =>
  of !== undefined || new RegExp(`${stated}\\s+(?:of|from|after)\\b`, 'i').test(written.replaceAll(/\s+/g, ' '));

/** What comes about only after the beginning of a case: that it was passed on, or that a condition has turned out to hold. */
function beginning({ qualifiers, conditions }: Commitment): string | undefined {
  if (qualifiers.includes('escalated')) return 'it was passed on';
  const found = conditions.find(({ holds, words }) => holds && turnsOut.test(words));
  return found && `it turned out that “${found.words}”`;
}

/** Words for what somebody has to find out, or to give, first. */
const turnsOut = /\b(?:cannot|can't|unable|(?:has|have) (?:given|agreed|confirmed|found))\b/i;

const beginningWords = (event: string): string => (event === 'receipt' ? 'receipt' : `the ${event}`);

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';
import { timeSaid } from './shared/said.ts';
import { standing } from './shared/standing.ts';

export const noDuration = diagnostic({
  code: 'P0604',
  severity: 'note',
  says: t`This is promised “${'when'}”, and not how soon after that.`,
  because: 'A customer who asks for something wants to know when it comes. Say “within” and a time, or “immediately”.',
  wrong: `section Information
  we will send handbooks on request`,
  right: `section Information
  we will send handbooks within 5 working days of request`,
});

export const onlyAtFirst = diagnostic({
  code: 'P0609',
  severity: 'note',
  says: t`“${'when'}” says who answers, and not how soon: no time is promised for the answer.`,
  because: 'An answer at first contact may still take weeks where the contact is a letter. Add a promise with a time.',
  wrong: `section Emails
  we will reply to emails at first contact`,
  right: `section Emails
  we will reply to emails at first contact
  we will reply to enquiries within 10 working days`,
});

/** What sets something going that then takes time; a visit or an arrival is a moment at which something is done. */
const startingEvents = ['request', 'receipt', 'report', 'call', 'escalation', 'discovery', 'order', 'inspection'];

/** An action after an event, with no time within which it follows. */
export const eventWithoutDuration: Check = {
  finds: [noDuration, onlyAtFirst],
  look: ({ policy, rules }) =>
    statements(policy.commitments).flatMap(([first]) => {
      if (!first) return [];
      const occasion = follows(first);
      if (occasion) return [raise(noDuration, { when: `${occasion.when} ${occasion.event}` }, first.span)];
      const { limit, fulfilledBy, span } = first;
      if (limit?.kind !== 'first' || fulfilledBy !== 'reply') return [];
      const isTimed = policy.commitments.some((other) => isTimedAnswer(other) && covers(other, first, rules));
      return isTimed ? [] : [raise(onlyAtFirst, { when: timeSaid(limit) }, span)];
    }),
};

/** A reply in writing; on the telephone the first contact is the answer. */
const isTimedAnswer = ({ fulfilledBy, limit }: Commitment): boolean =>
  fulfilledBy === 'reply' && limit !== undefined && limit.kind !== 'first' && limit.kind !== 'vague';

const covers = (other: Commitment, of: Commitment, rules: Rules): boolean =>
  ['same cases', 'wider'].includes(standing(other, of, rules));

function follows({ kind, action, occasion, negated }: Commitment) {
  if (kind !== 'occasion' || action === undefined || negated || occasion?.kind !== 'on') return undefined;
  if (occasion.when !== 'on' && occasion.when !== 'after') return undefined;
  return occasion.every || !startingEvents.includes(occasion.event) ? undefined : occasion;
}

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { timeSaid } from './shared/said.ts';

export const nothingInHand = diagnostic({
  code: 'P0618',
  severity: 'note',
  says: t`To “${'verb'}” may be many things: nothing says what the customer has ${'time'}.`,
  because:
    'Whoever waits wants to know what for: a decision, an answer, or work that is done. Say “decide”, “reply to”, “complete” or what else it is.',
  wrong: `section Applications
  we will process housing applications within 5 working days`,
  right: `section Applications
  we will decide housing applications within 5 working days`,
});

/** Deeds that are over when whoever does them says so. */
const open = ['deal with', 'process', 'consider', 'assess'];

/** A time within which something is dealt with. */
export const vagueDeed: Check = {
  finds: [nothingInHand],
  look: ({ policy }) =>
    policy.commitments.flatMap(({ action = '', verb = action, limit, negated, kind, span }) => {
      if (kind !== 'response' || negated || limit?.kind !== 'within' || !open.includes(action)) return [];
      return [raise(nothingInHand, { verb, time: timeSaid(limit) }, span)];
    }),
};

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';
import { linesSaid, timeSaid } from './shared/said.ts';

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

/** Times within which something is dealt with: those of one verb told together, at the first of them. */
export const vagueDeed: Check = {
  finds: [nothingInHand],
  look: ({ policy }) => {
    const bySaid = Map.groupBy(policy.commitments.filter(isOver), ({ action, verb = action }) => verb ?? '');
    return [...bySaid].flatMap(([verb, [first, ...others]]) => {
      if (first?.limit?.kind !== 'within') return [];
      const elsewhere = others.filter(({ span }) => span.line !== first.span.line);
      const hint = elsewhere.length > 0 && { hint: `The same goes for ${linesSaid(elsewhere)}.` };
      return [raise(nothingInHand, { verb, time: timeSaid(first.limit) }, first.span, { ...hint })];
    });
  },
};

const isOver = ({ action = '', limit, negated, kind }: Commitment): boolean =>
  kind === 'response' && !negated && limit?.kind === 'within' && open.includes(action);

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';

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

/** What sets something going that then takes time; a visit or an arrival is a moment at which something is done. */
const startingEvents = ['request', 'receipt', 'report', 'call', 'escalation', 'discovery', 'order', 'inspection'];

/** An action after an event, with no time within which it follows. */
export const eventWithoutDuration: Check = {
  finds: [noDuration],
  look: ({ policy }) =>
    statements(policy.commitments).flatMap(([first]) => {
      const occasion = first && follows(first);
      return occasion ? [raise(noDuration, { when: `${occasion.when} ${occasion.event}` }, first.span)] : [];
    }),
};

function follows({ kind, action, occasion, negated }: Commitment) {
  if (kind !== 'occasion' || action === undefined || negated || occasion?.kind !== 'on') return undefined;
  if (occasion.when !== 'on' && occasion.when !== 'after') return undefined;
  return occasion.every || !startingEvents.includes(occasion.event) ? undefined : occasion;
}

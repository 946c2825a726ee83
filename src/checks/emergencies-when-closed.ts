import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Channel } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, isWhole, placeOf } from './shared/places.ts';

export const nobodyForEmergencies = diagnostic({
  code: 'P0441',
  severity: 'note',
  says: t`The policy speaks of emergencies, and gives no telephone to ring with one when the office is closed.`,
  because:
    'Pipes burst at night. A customer who holds the leaflet then needs a number on it, and not on a recorded message. Add a channel “out of hours telephone”.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
section Repairs
  we will complete emergency repairs within 24 hours`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
office hours
  Monday to Friday 9am to 5pm
  closed on holidays
out of hours
  outside office hours
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel out of hours telephone "Emergencies"
  contact 0800 000 0001
  open out of hours
  we will answer calls within 1 minute
section Repairs
  we will complete emergency repairs within 24 hours`,
});

/** Emergencies, in a policy whose telephone closes and that names none for then. */
export const emergenciesWhenClosed: Check = {
  finds: [nobodyForEmergencies],
  look: (checking) => {
    const { policy, tree } = checking;
    if (!isWhole(tree) || !hasEmergencies(checking)) return [];
    const index = policy.channels.findIndex((of) => closes(of, checking));
    if (index < 0 || policy.channels.some((of) => isThereWhenClosed(of, checking))) return [];
    return [raise(nobodyForEmergencies, {}, placeOf(blocksOf(tree, 'channel')[index]))];
  },
};

function hasEmergencies({ policy, own }: Checking): boolean {
  const isPromised = policy.commitments.some(
    ({ qualifiers, internal }) => !internal && qualifiers.includes('emergency'),
  );
  return isPromised || own().some(({ text }) => /\bemergenc(?:y|ies)\b/i.test(text));
}

/** A telephone with hours of its own, or the machine that stands in for one. */
const closes = ({ means, open }: Channel, { rules }: Checking): boolean =>
  means === 'telephone' ? open !== undefined && !open.always : isKindOf(rules, 'means', means, 'answerphone');

const isThereWhenClosed = ({ means, open }: Channel, { rules }: Checking): boolean =>
  isKindOf(rules, 'means', means, 'out of hours telephone') || (means === 'telephone' && open?.always === true);

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Channel, Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const nothingPromised = diagnostic({
  code: 'P0410',
  severity: 'note',
  says: t`Customers are offered “${'channel'}”, and nothing is promised to those who use it, as it is to others.`,
  because: 'Whoever uses a channel wants to know what happens then: how soon somebody answers, or at least who does.',
  wrong: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel email "Email us"
  contact hello@meadowbank.example`,
  right: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel email "Email us"
  contact hello@meadowbank.example
  we will reply to emails within 5 working days`,
});

/** Channels for which there is no promise, neither there nor anywhere else, beside others that have one. */
export const silentChannel: Check = {
  finds: [nothingPromised],
  look: ({ policy, tree, rules }) => {
    const nodes = blocksOf(tree, 'channel');
    const silent = policy.channels.flatMap((channel, i) => {
      const covered = channel.options.length > 0 || policy.commitments.some((of) => covers(of, channel, rules));
      return covered ? [] : [raise(nothingPromised, { channel: channel.title }, placeOf(nodes[i]))];
    });
    return silent.length < policy.channels.length ? silent : [];
  },
};

function covers({ kind, internal, channel, subject, means }: Commitment, of: Channel, rules: Rules): boolean {
  if (kind === 'permission' || internal) return false;
  if (channel === of.means) return true;
  if (means.length === 0) return subject === 'enquiry';
  return means.some((id) => isKindOf(rules, 'means', id, of.means) || isKindOf(rules, 'means', of.means, id));
}

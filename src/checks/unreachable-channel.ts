import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Channel, Contact, Policy } from '../policy/policy.ts';
import { isKindOf, type Rules } from '../policy/ready.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const nobodyCanReach = diagnostic({
  code: 'P0411',
  severity: 'warning',
  says: t`The policy offers ${'channels'}, and gives ${'lack'}.`,
  because:
    'A leaflet that says “phone us” and has no number sends its readers away to search. Give it under “contact” or “address”, or once for the whole association.',
  wrong: `channel telephone "Phone us"
  we will answer calls within 20 seconds`,
  right: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds`,
});

/** Channels without the number or address that they need. One finding for all of them, since they are mended together. */
export const unreachableChannel: Check = {
  finds: [nobodyCanReach],
  look: ({ policy, tree, rules }) => {
    const nodes = blocksOf(tree, 'channel');
    const lacking = policy.channels.flatMap((channel, i) => {
      const need = needs.find(({ means }) => isKindOf(rules, 'means', channel.means, means));
      if (!need || isReachable(channel, need, policy, rules)) return [];
      return [{ title: `“${channel.title}”`, lack: need.lack, span: placeOf(nodes[i]) }];
    });
    const [first, ...others] = lacking;
    if (!first) return [];
    const words = {
      channels: listWords(lacking.map(({ title }) => title)),
      lack: listWords([...new Set(lacking.map(({ lack }) => lack))], 'and'),
    };
    const related = others.map(({ span, title }) => ({ span, message: `And ${title}:` }));
    return [raise(nobodyCanReach, words, first.span, { related })];
  },
};

interface Need {
  means: string;
  kinds: readonly Contact['kind'][];
  lack: string;
  /** Whether what the association gives for all of it will do. */
  byAssociation: (policy: Policy) => boolean;
}

/** What one must know to use a channel. What is found by the association’s name, such as its page on a network, is not here. */
const needs: readonly Need[] = [
  {
    means: 'telephone',
    kinds: ['telephone'],
    lack: 'no telephone number',
    byAssociation: ({ association }) => association.telephones.length > 0,
  },
  { means: 'text message', kinds: ['text', 'telephone'], lack: 'no number for texts', byAssociation: () => false },
  {
    means: 'email',
    kinds: ['email'],
    lack: 'no email address',
    byAssociation: ({ association }) => association.emails.length > 0,
  },
  {
    means: 'correspondence',
    kinds: ['address'],
    lack: 'no postal address',
    byAssociation: ({ association }) => association.addresses.length > 0,
  },
  {
    means: 'office',
    kinds: ['address'],
    lack: 'no address to visit',
    byAssociation: ({ association }) => association.addresses.length > 0,
  },
  {
    means: 'website',
    kinds: ['web', 'name'],
    lack: 'no web address',
    byAssociation: ({ association }) => association.website !== undefined,
  },
];

/** Where there are two telephones, the association’s own number does not say which of them it rings. */
function isReachable(channel: Channel, { means, kinds, byAssociation }: Need, policy: Policy, rules: Rules): boolean {
  if (channel.contacts.some(({ kind }) => kinds.includes(kind))) return true;
  const alike = policy.channels.filter((other) => isKindOf(rules, 'means', other.means, means));
  const isPlain = channel.means === means || means !== 'telephone' || alike.length === 1;
  return isPlain && byAssociation(policy);
}

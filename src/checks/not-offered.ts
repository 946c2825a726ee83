import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment, Policy } from '../policy/policy.ts';
import { isKindOf, type Rules, termOf } from '../policy/ready.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';
import { several } from './shared/said.ts';

export const notOffered = diagnostic({
  code: 'P0409',
  severity: 'warning',
  says: t`This is about ${'means'}, and the policy has no channel for that, so customers do not learn where to turn.`,
  because:
    'A promise about letters does not help a customer who is not told where to write. Add the channel, with its number or address, or give the association’s own.',
  wrong: `channel telephone
  contact 0800 000 0000
  we will answer calls within 20 seconds
section When you write to us
  we will reply to emails within 5 working days`,
  right: `channel telephone
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel email
  contact hello@meadowbank.example
  we will reply to emails within 5 working days`,
});

/** Promises about a means of contact that the policy, which names others, does not offer. One finding for each means. */
export const meansNotOffered: Check = {
  finds: [notOffered],
  look: ({ policy, rules, tree }) => {
    if (policy.channels.length === 0) return [];
    const told = new Set<string>();
    const nodes = blocksOf(tree, 'procedure');
    const places = [
      ...policy.commitments.filter(isOurs),
      ...policy.procedures.map(({ raiseBy }, i) => ({
        means: raiseBy,
        span: placeOf(fieldIn(nodes[i], 'raiseBy') ?? nodes[i]),
      })),
    ];
    return places.flatMap(({ means, span }) => {
      const missing = means.filter((id) => !told.has(id) && !isOffered(id, policy, rules));
      for (const id of missing) told.add(id);
      const names = missing.map((id) => several(id, termOf(rules, 'means', id)));
      return names.length > 0 ? [raise(notOffered, { means: listWords(names) }, span)] : [];
    });
  },
};

/** Between colleagues there are means of which no customer needs to know. */
const isOurs = ({ internal, party }: Commitment): boolean => !internal && (party === 'we' || party === 'contractors');

function isOffered(means: string, policy: Policy, rules: Rules): boolean {
  const isKind = (id: string, of: string) => isKindOf(rules, 'means', id, of);
  const { telephones, emails, addresses, website } = policy.association;
  const own = [
    ...(telephones.length > 0 ? ['telephone'] : []),
    ...(emails.length > 0 ? ['email'] : []),
    ...(addresses.length > 0 ? ['letter', 'office'] : []),
    ...(website === undefined ? [] : ['website']),
  ];
  return [...policy.channels.map(({ means }) => means), ...own].some((id) => isKind(id, means) || isKind(means, id));
}

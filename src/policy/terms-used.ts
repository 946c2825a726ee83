import type { TermKind } from '../language/shape.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { beginningOf, entryOf, kindsOf, type Lexicon } from './lexicon.ts';
import type { Commitment, Limit, Policy, UsedTerm } from './making.ts';

const kinds = ['subject', 'means', 'qualifier', 'event', 'customer', 'action'] as const satisfies TermKind[];
type Kind = (typeof kinds)[number];

/** The terms that a policy uses or declares, and all that these are kinds of, by kind and then by name. */
export function termsUsed(policy: Policy, vocabulary: Vocabulary, lexicon: Lexicon): UsedTerm[] {
  const used = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const use = (kind: Kind, ...ids: (string | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined || !entryOf(lexicon, kind, id)) continue;
      for (const of of kindsOf(lexicon, kind, id)) used.get(kind)?.add(of);
      if (kind === 'subject' || kind === 'means') used.get('event')?.add(beginningOf(lexicon, kind, id) ?? 'receipt');
    }
  };
  for (const commitment of [...policy.commitments, ...policy.duties]) useIn(commitment, use);
  for (const { means } of policy.channels) use('means', means);
  for (const { subject, raiseBy } of policy.procedures) {
    use('subject', subject);
    use('means', ...raiseBy);
  }
  for (const { id } of policy.customers) use('customer', id);
  for (const { given, then } of policy.examples) {
    use('subject', given.subject);
    use('means', given.means);
    use('qualifier', ...given.qualifiers);
    use('customer', given.customer);
    use('event', ...given.events.map(({ event }) => event), ...then.map(({ event }) => event));
  }
  for (const { kind, id, own } of vocabulary.declared)
    if (own && (kinds as readonly string[]).includes(kind)) use(kind as Kind, id);
  return kinds.flatMap((kind) =>
    [...(used.get(kind) ?? [])].sort().flatMap((id) => {
      const entry = entryOf(lexicon, kind, id);
      if (!entry) return [];
      const begins = kind === 'subject' || kind === 'means' ? beginningOf(lexicon, kind, id) : undefined;
      return {
        kind,
        id,
        words: entry.words,
        is: kindsOf(lexicon, kind, id).slice(1),
        ...(begins && { begins }),
        ...(entry.follows.length > 0 && { follows: entry.follows }),
        own: entry.own,
      };
    }),
  );
}

function useIn(commitment: Commitment, use: (kind: Kind, ...ids: (string | undefined)[]) => void): void {
  const { subject, means, qualifiers, customers, whom, action, fulfilledBy, limit, occasion, otherwise, by } =
    commitment;
  use('subject', subject);
  use('means', ...means, ...by, ...otherwise.flatMap((of) => of.by));
  use('qualifier', ...qualifiers);
  use('customer', ...customers, whom);
  use('action', action);
  use('event', fulfilledBy, ...[limit, occasion, ...otherwise.map((of) => of.limit)].flatMap(eventsIn));
}

function eventsIn(limit: Limit | undefined): (string | undefined)[] {
  switch (limit?.kind) {
    case 'within':
    case 'by':
    case 'immediately':
      return [limit.from];
    case 'notice':
      return [limit.before];
    case 'every':
    case 'times':
      return [limit.until];
    case 'on':
      return [limit.event];
    default:
      return [];
  }
}

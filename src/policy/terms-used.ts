import type { TermKind } from '../language/shape.ts';
import type { Vocabulary } from '../syntax/vocabulary.ts';
import { beginningOf, entryOf, kindsOf, type Lexicon } from './lexicon.ts';
import type { Commitment, Example, Limit, Policy, UsedTerm } from './making.ts';

const kinds = ['subject', 'means', 'qualifier', 'event', 'customer', 'action'] as const satisfies TermKind[];
type Kind = (typeof kinds)[number];
type Use = (kind: Kind, ...ids: (string | undefined)[]) => void;

/** The terms that a policy uses or declares, and all that these are kinds of, by kind and then by name. */
export function termsUsed(policy: Policy, vocabulary: Vocabulary, lexicon: Lexicon): UsedTerm[] {
  const used = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const use: Use = (kind, ...ids) => {
    for (const id of ids) {
      if (id === undefined || !entryOf(lexicon, kind, id)) continue;
      for (const of of kindsOf(lexicon, kind, id)) used.get(kind)?.add(of);
      if (kind === 'subject' || kind === 'means') used.get('event')?.add(beginningOf(lexicon, kind, id) ?? 'receipt');
    }
  };
  const required = policy.declares.standards.flatMap(({ requirements }) => requirements);
  for (const commitment of [...policy.commitments, ...policy.duties, ...required]) useIn(commitment, use);
  for (const { means } of policy.channels) use('means', means);
  for (const { subject, raiseBy } of policy.procedures) {
    use('subject', subject);
    use('means', ...raiseBy);
  }
  for (const { id, of } of policy.customers) use('customer', id, ...of);
  for (const { given, then } of policy.examples) useInExample(given, then, use);
  for (const { kind, id, own } of vocabulary.declared)
    if (own && (kinds as readonly string[]).includes(kind)) use(kind as Kind, id);
  const terms = kinds.flatMap((kind) =>
    [...(used.get(kind) ?? [])].sort().flatMap((id) => usedTerm(kind, id, lexicon) ?? []),
  );
  return [...terms, ...ownUnits(vocabulary)];
}

function usedTerm(kind: Kind, id: string, lexicon: Lexicon): UsedTerm | undefined {
  const entry = entryOf(lexicon, kind, id);
  if (!entry) return undefined;
  const { words, follows, stages, fulfilled, past, noun, own } = entry;
  const begins = kind === 'subject' || kind === 'means' ? beginningOf(lexicon, kind, id) : undefined;
  return {
    kind,
    id,
    words,
    is: kindsOf(lexicon, kind, id).slice(1),
    ...(begins && { begins }),
    ...(follows.length > 0 && { follows }),
    ...(stages.length > 0 && { stages }),
    ...(fulfilled.length > 0 && { fulfilled }),
    ...(past && { past }),
    ...(noun && { noun }),
    own,
  };
}

function ownUnits({ declared }: Vocabulary): UsedTerm[] {
  return declared
    .filter(({ kind, own }) => kind === 'unit' && own)
    .map(({ id, words }) => ({ kind: 'unit', id, words, is: [], own: true }));
}

function useIn(commitment: Commitment, use: Use): void {
  const { subject, means, qualifiers, customers, whom, action, fulfilledBy, limit, occasion, otherwise, by } =
    commitment;
  use('subject', subject);
  use('means', ...means, ...by, ...otherwise.flatMap((of) => of.by));
  use('qualifier', ...qualifiers);
  use('customer', ...customers, ...commitment.parties, whom, ...otherwise.flatMap((of) => of.to));
  use('action', action, ...(commitment.actions?.ids ?? []));
  const limits = [limit, occasion, ...otherwise.flatMap((of) => [of.limit, of.occasion])];
  use('event', fulfilledBy, ...(commitment.alsoFulfilledBy ?? []), ...limits.flatMap(eventsIn));
}

function useInExample(given: Example['given'], then: Example['then'], use: Use): void {
  use('subject', given.subject);
  use('means', given.means);
  use('qualifier', ...given.qualifiers);
  use('customer', given.customer);
  use('event', ...given.events.map(({ event }) => event), ...then.map(({ event }) => event));
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

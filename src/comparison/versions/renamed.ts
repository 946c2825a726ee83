import type { Commitment, Policy, UsedTerm } from '../../policy/policy.ts';
import { bestPairs } from './pairs.ts';

/** Words of a policy's own, as they were called before, and as they are called now. */
export type Renamed = ReadonlyMap<string, string>;

/**
 * Finds the words that a policy declares for itself and that have another name now: with the new name in place of the
 * old, promises are found that could not be found before.
 */
export function renamedTerms(
  before: Policy,
  after: Policy,
  loose: { readonly before: readonly Commitment[]; readonly after: readonly Commitment[] },
  deedOf: (commitment: Commitment) => string,
): Renamed {
  const [gone, come] = [ownOf(before, after), ownOf(after, before)];
  if (gone.length === 0 || come.length === 0) return new Map();
  const deeds = new Set(loose.after.map(deedOf));
  const found = (one: UsedTerm, other: UsedTerm): number | undefined => {
    if (one.kind !== other.kind) return undefined;
    const renaming = new Map([[one.id, other.id]]);
    return loose.before.filter((of) => deeds.has(deedOf(renamedIn(of, renaming)))).length || undefined;
  };
  return new Map(bestPairs(gone, come, found, ({ id }) => id).map(([one, other]) => [one.id, other.id]));
}

/** What one policy declares and the other does not know. */
function ownOf({ vocabulary }: Policy, other: Policy): UsedTerm[] {
  const known = new Set(other.vocabulary.map(({ kind, id }) => `${kind} ${id}`));
  return vocabulary.filter(({ own, kind, id }) => own && !known.has(`${kind} ${id}`));
}

/** A commitment with the new names in place of the old ones. */
export function renamedIn(commitment: Commitment, renamed: Renamed): Commitment {
  if (renamed.size === 0) return commitment;
  const isName = (key: string) => key !== 'id' && key !== 'identity' && key !== 'written';
  return JSON.parse(
    JSON.stringify(commitment, (key, value: unknown) =>
      typeof value === 'string' && isName(key) ? (renamed.get(value) ?? value) : value,
    ),
  );
}

import type { Commitment } from './making.ts';

/** Where a commitment stands, what is printed with it and how it was worded do not tell it from one that says the same. */
const apart = new Set<string>([
  ...['id', 'span', 'alsoAt', 'clauses', 'statement', 'notes', 'text', 'accepted', 'channel', 'verb', 'say'],
  ...['monitoredBy', 'written', 'stated', 'action', 'actions'],
]);
/** Lists whose order says nothing. */
const sets = new Set([
  'means',
  'customers',
  'someCustomers',
  'qualifiers',
  'by',
  'conditions',
  'vagueConditions',
  'week',
  'parties',
]);

/** What a commitment says, as text that is equal where it is the same. */
function essenceOf(commitment: Commitment): string {
  return JSON.stringify(commitment, (key, value: unknown) => {
    if (apart.has(key)) return undefined;
    return sets.has(key) && Array.isArray(value) ? value.map((of) => JSON.stringify(of)).sort() : value;
  });
}

/** Commitments while statements are read: by identity, so that a long policy is no slower to join than a short one. */
export interface Joining {
  byId: Map<string, { commitment: Commitment; essence: string }[]>;
}

export const joining = (): Joining => ({ byId: new Map() });

/**
 * Adds a commitment to a list, and gives the one that stands for it there. Statements that say the same of the same
 * cases are one commitment with several clauses; those that disagree stay apart.
 */
export function joinEqual(list: Commitment[], { byId }: Joining, commitment: Commitment): Commitment {
  const alike = byId.get(commitment.id) ?? [];
  if (alike.length === 0) byId.set(commitment.id, alike);
  const essence = essenceOf(commitment);
  const same = alike.find((of) => of.essence === essence && isSaidAlike(of.commitment, commitment))?.commitment;
  if (!same) {
    alike.push({ commitment, essence });
    list.push(commitment);
    return commitment;
  }
  same.clauses = [...new Set([...same.clauses, ...commitment.clauses])];
  same.monitoredBy = [...new Set([...same.monitoredBy, ...commitment.monitoredBy])];
  same.notes.push(...commitment.notes);
  same.text.push(...commitment.text);
  same.accepted.push(...commitment.accepted);
  same.alsoAt.push(commitment.span);
  if (commitment.say !== undefined) same.say = commitment.say;
  return same;
}

const isSaidAlike = (one: Commitment, other: Commitment): boolean =>
  one.say === undefined || other.say === undefined || one.say === other.say;

/**
 * Gives those that disagree about the same cases ids of their own: a number after the id, by what they say, so that it
 * does not depend on their order in the file.
 */
export function tellApart({ byId }: Joining): void {
  for (const [id, alike] of byId) {
    if (alike.length < 2) continue;
    const sorted = alike.toSorted(
      (a, b) => compare(a.essence, b.essence) || compare(a.commitment.say, b.commitment.say),
    );
    for (const [i, { commitment }] of sorted.entries()) if (i > 0) commitment.id = `${id}~${i + 1}`;
  }
}

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

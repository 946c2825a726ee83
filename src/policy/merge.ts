import type { Commitment } from './making.ts';

/** Where a commitment stands, what is printed with it and how it was worded do not tell it from one that says the same. */
const apart = new Set<string>([
  ...['id', 'span', 'alsoAt', 'clauses', 'statement', 'notes', 'text', 'accepted', 'channel', 'verb', 'say'],
  ...['monitoredBy', 'written', 'stated', 'action', 'actions', 'weakened'],
]);
/** Lists whose order says nothing. */
const sets = new Set([
  'means',
  'customers',
  'someCustomers',
  'qualifiers',
  'by',
  'of',
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

/** Commitments while statements are read, by id: what they say is spelt out only where two have one. */
export interface Joining {
  byId: Map<string, { commitment: Commitment; essence?: string }[]>;
}

export const joining = (): Joining => ({ byId: new Map() });

/**
 * Adds a commitment to a list, and gives the one that stands for it there. Statements that say the same of the same
 * cases are one commitment with several clauses; those that disagree stay apart.
 */
export function joinEqual(list: Commitment[], { byId }: Joining, commitment: Commitment): Commitment {
  const alike = byId.get(commitment.id);
  if (!alike) {
    byId.set(commitment.id, [{ commitment }]);
    list.push(commitment);
    return commitment;
  }
  const essence = essenceOf(commitment);
  for (const of of alike) of.essence ??= essenceOf(of.commitment);
  const same = alike.find((of) => of.essence === essence && isSaidAlike(of.commitment, commitment))?.commitment;
  if (!same) {
    alike.push({ commitment, essence });
    list.push(commitment);
    return commitment;
  }
  join(same, commitment);
  return same;
}

function join(same: Commitment, other: Commitment): void {
  same.clauses = [...new Set([...same.clauses, ...other.clauses])];
  same.monitoredBy = [...new Set([...same.monitoredBy, ...other.monitoredBy])];
  same.notes.push(...other.notes);
  same.text.push(...other.text);
  same.accepted.push(...other.accepted);
  if (other.weakened) same.weakened = [...(same.weakened ?? []), ...other.weakened];
  same.alsoAt.push(other.span);
  if (other.say !== undefined) same.say = other.say;
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

import type { Commitment } from './making.ts';

/** What does not count when two statements are held against each other: where they stand, and what is printed with them. */
const apart = [
  'id',
  'span',
  'alsoAt',
  'clauses',
  'statement',
  'notes',
  'text',
  'accepted',
  'channel',
  'verb',
  'say',
  'monitoredBy',
  'written',
];

const essence = (commitment: Commitment): string =>
  JSON.stringify(commitment, (key, value) => (apart.includes(key) ? undefined : value));

/**
 * Adds a commitment to a list, and gives its id there. Statements that say the same of the same cases are one
 * commitment with several clauses; those that disagree stay apart, and the later ones get a number.
 */
export function mergeEqual(list: Commitment[], commitment: Commitment): string {
  const alike = list.filter((of) => of.identity === commitment.identity && baseOf(of.id) === commitment.id);
  const same = alike.find((of) => essence(of) === essence(commitment));
  if (!same) {
    const id = alike.length === 0 ? commitment.id : `${commitment.id}~${alike.length + 1}`;
    list.push({ ...commitment, id });
    return id;
  }
  same.clauses = [...new Set([...same.clauses, ...commitment.clauses])];
  same.monitoredBy = [...new Set([...same.monitoredBy, ...commitment.monitoredBy])];
  same.notes.push(...commitment.notes);
  same.text.push(...commitment.text);
  same.accepted.push(...commitment.accepted);
  same.alsoAt.push(commitment.span);
  return same.id;
}

const baseOf = (id: string): string => id.replace(/~\d+$/, '');

import type { Commitment } from '../../policy/policy.ts';
import type { PartName } from '../../strictness/weighed.ts';

/** A part of a commitment in which two versions of it may differ: those that are weighed, and those that are not. */
export type PromisePart = PartName | keyof typeof unweighed;

/** What each part that is weighed is made of. */
const weighed = {
  limit: ['limit', 'vagueLimit', 'occasion', 'rollsForward', 'vagueFrequency'],
  strength: ['strength', 'always', 'negated', 'hedge', 'please'],
  share: ['target'],
  cases: ['subject', 'qualifiers', 'stage', 'means', 'withAppointment', 'inForce', 'season'],
  customers: ['customers', 'someCustomers'],
  conditions: ['conditions', 'vagueConditions'],
  hours: ['during'],
  extension: ['extension'],
  exceptions: ['otherwise'],
  pausing: ['pausing'],
  fee: ['fee'],
  payment: ['payment'],
} as const satisfies Record<PartName, readonly (keyof Commitment)[]>;

/** What no scales weigh: who does it and how, how it is checked, and how it is said. */
const unweighed = {
  audience: ['internal'],
  party: ['parties'],
  way: ['by', 'inWriting', 'languages'],
  monitoring: ['monitoredBy'],
  words: ['words'],
  action: ['action', 'actions', 'verb', 'whom'],
  saying: ['say'],
  note: ['notes'],
  clause: ['clauses'],
} as const satisfies Record<string, readonly (keyof Commitment)[]>;

/** Parts that follow from others: one that is extended ends later where its limit does. */
export const consequences: Readonly<Partial<Record<PartName, readonly PartName[]>>> = {
  limit: ['extension', 'exceptions'],
  hours: ['limit', 'exceptions'],
  extension: ['exceptions'],
  exceptions: ['limit', 'extension', 'payment'],
};

const all: Readonly<Record<PromisePart, readonly (keyof Commitment)[]>> = { ...weighed, ...unweighed };

/** Lists in which the order matters. */
const ordered = new Set(['otherwise', 'ids', 'verbs']);

/** The parts in which two versions of a commitment are not the same data. How an amount was spelt is none. */
export function partsApart(before: Commitment, after: Commitment): PromisePart[] {
  const names = Object.keys(all) as PromisePart[];
  return names.filter((part) => all[part].some((field) => canonical(before[field]) !== canonical(after[field])));
}

/** All that a commitment says, wherever it stands and whatever it is called; and how much of it two say alike, from 0 to 1. */
export const contentOf = (commitment: Commitment): string =>
  canonical(Object.values(all).map((fields) => fields.map((field) => commitment[field] ?? null)));

export const samenessOf = (one: Commitment, other: Commitment): number =>
  1 - partsApart(one, other).length / Object.keys(all).length;

export const isWeighed = (part: string): part is PartName => Object.hasOwn(weighed, part);

/** What data says, the order of its lists aside, and how an amount was spelt. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, of: unknown) => {
    if (key === 'stated' || key === 'text' || key === 'clauses') return undefined;
    return Array.isArray(of) && !ordered.has(key)
      ? of.toSorted((a, b) => order(JSON.stringify(a), JSON.stringify(b)))
      : of;
  });
}

const order = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

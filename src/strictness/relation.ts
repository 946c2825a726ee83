import type { Relation } from '../time/decide.ts';

/** Two relations in one: better in one way and worse in another is neither. */
export function both(one: Relation, other: Relation): Relation {
  if (one === 'the same' || one === other) return other;
  return other === 'the same' ? one : 'incomparable';
}

/** All of them in one. */
export function together(relations: readonly Relation[]): Relation {
  return relations.reduce(both, 'the same');
}

/** The same, told of the second. */
export function turned(relation: Relation): Relation {
  return relation === 'stricter' ? 'weaker' : relation === 'weaker' ? 'stricter' : relation;
}

/** Which of two sets is the smaller promise's: the more is named, the fewer cases are covered. */
export function bySets(first: readonly string[], second: readonly string[]): Relation {
  const firstHolds = second.every((of) => first.includes(of));
  const secondHolds = first.every((of) => second.includes(of));
  if (firstHolds && secondHolds) return 'the same';
  return firstHolds ? 'weaker' : secondHolds ? 'stricter' : 'incomparable';
}

import { turned } from './relation.ts';
import type { Part, Weighed } from './weighed.ts';

/** The same verdict, told of the second. */
export function turnedVerdict({ relation, parts, except }: Weighed): Weighed {
  return { relation: turned(relation), parts: parts.map(turnedPart), ...(except && { except: opposite(except) }) };
}

function turnedPart({ firstLater, secondLater, firstShort, secondShort, except, relation, ...part }: Part): Part {
  return {
    ...part,
    relation: turned(relation),
    ...(secondLater && { firstLater: exchanged(secondLater) }),
    ...(firstLater && { secondLater: exchanged(firstLater) }),
    ...(secondShort && { firstShort: secondShort }),
    ...(firstShort && { secondShort: firstShort }),
    ...(except && { except: opposite(except) }),
  };
}

function exchanged(witness: NonNullable<Part['firstLater']>): NonNullable<Part['firstLater']> {
  const { first, second, case: kase } = witness;
  return { ...witness, first: second, second: first, case: { ...kase, dues: [kase.dues[1], kase.dues[0]] } };
}

const opposite = (one: 'stricter' | 'weaker') => (one === 'stricter' ? 'weaker' : 'stricter');

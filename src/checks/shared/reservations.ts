import type { Span } from '../../ground/span.ts';
import type { Commitment } from '../../policy/policy.ts';
import type { Checking } from '../check.ts';
import { blocksOf, placeOf } from './places.ts';
import { sameDeeds, standing } from './standing.ts';

/** One place with a reservation, and one without. */
export interface Reservation {
  narrow: Span;
  when: string;
  wide: Span;
}

/** What is promised outright in one place and with a reservation in another: a known deed, or one of the matters below. */
export const reservations = (checking: Checking): Reservation[] => [...deeds(checking), ...matters(checking)];

const isFirm = ({ negated, strength, kind, hedge }: Commitment): boolean =>
  !negated && strength !== 'may' && kind !== 'permission' && hedge === undefined;

/** The same deed in the same cases. */
function deeds({ policy, rules }: Checking): Reservation[] {
  const promises = policy.commitments.filter((of) => isFirm(of) && of.words === undefined);
  if (promises.every(({ vagueConditions }) => vagueConditions.length === 0)) return [];
  return sameDeeds(promises).flatMap(([one, other]) => {
    const [narrow, wide] = one.vagueConditions.length > 0 ? [one, other] : [other, one];
    const [when] = narrow.vagueConditions;
    if (when === undefined || wide.vagueConditions.length > 0 || one.statement === other.statement) return [];
    return standing(one, other, rules) === 'same cases' ? [{ narrow: narrow.span, when, wide: wide.span }] : [];
  });
}

/** Matters that are told in many words, and are the same whatever the words. */
const sameMatter = [
  /\bprivate interviews?\b|\binterview\b.*\bin private\b|\b(?:private|suitable) (?:interview )?(?:room|space)\b.*\binterviews?\b/i,
  /\bmake reasonable adjustments\b/i,
  /\baccessible (?:\w+ )?(?:building|venue|office|premises)|\baccess(?:ible)? (?:for|to) (?:(?:people|persons|customers) with disabilit|disabled)/i,
];

/** A word that each of them has: most sentences have none. */
const anyMatter = /interview|adjustment|accessib|access (?:for|to) /i;

interface Saying {
  text: string;
  when: string | undefined;
  span: Span;
}

/** Statements and facilities about one of them. */
function matters(checking: Checking): Reservation[] {
  const all = [...statements(checking), ...facilities(checking)].filter(({ text }) => anyMatter.test(text));
  if (all.length < 2) return [];
  return sameMatter.flatMap((matter) => {
    const about = all.filter(({ text }) => matter.test(text));
    const wide = about.find(({ when }) => when === undefined);
    if (!wide) return [];
    return about.flatMap(({ when, span }) => (when === undefined ? [] : [{ narrow: span, when, wide: wide.span }]));
  });
}

function statements({ policy }: Checking): Saying[] {
  return policy.commitments
    .filter((of) => isFirm(of) && !of.internal && (of.vagueConditions.length > 0 || of.conditions.length === 0))
    .map(({ written, vagueConditions: [when], span }) => ({ text: written, when, span }));
}

function facilities({ policy, tree }: Checking): Saying[] {
  const nodes = blocksOf(tree, 'channel');
  return policy.channels.flatMap((channel, i) => {
    // One line may name several.
    const places = (nodes[i]?.children ?? []).flatMap((node) =>
      node.read?.form === 'facility' ? [node.read.gaps.name].flat().map(() => node) : [],
    );
    return channel.facilities.map(({ name, condition: when }, at) => ({ text: name, when, span: placeOf(places[at]) }));
  });
}

import { casesOf } from '../../policy/identity.ts';
import type { Commitment, Policy } from '../../policy/policy.ts';
import { isDuty } from '../../wording/party.ts';
import { bestPairs, likenessOf } from './pairs.ts';
import { contentOf, samenessOf } from './parts.ts';
import { type Renamed, renamedIn, renamedTerms } from './renamed.ts';

/**
 * A promise of two versions: one commitment on each side, or none where it was added or removed; one and several where
 * it was split or merged.
 */
export interface Meeting {
  readonly before: readonly Commitment[];
  readonly after: readonly Commitment[];
}

/** Who is who in two versions, and which words of their own have another name. */
export interface Met {
  meetings: readonly Meeting[];
  renamed: Renamed;
}

/** Those that have not been found in the other version yet. */
interface Loose {
  readonly before: readonly Commitment[];
  readonly after: readonly Commitment[];
}

type Step = (loose: Loose, known: readonly Meeting[]) => Meeting[];

/** Finds each commitment of one version in the other: by its identity first, and by its words last. */
export function meet(before: Policy, after: Policy): Met {
  const all = { before: [...before.commitments, ...before.duties], after: [...after.commitments, ...after.duties] };
  const sections = { before: sectionsOf(before), after: sectionsOf(after) };
  // Of those that contradict one another, the ids tell nothing: they are told apart by what they say.
  const idOf = (of: Commitment) => `${of.id.replace(/~\d+$/, '')} ${isDuty(of)}`;
  const found = together(all, [
    (loose) => sharing(loose, (of) => `${idOf(of)} ${contentOf(of)}`),
    (loose) => sharing(loose, idOf),
    splitAndMerged,
    byIdentity,
  ]);
  const renamed = renamedTerms(before, after, looseOf(all, found), deedOf);
  const steps: Step[] = [
    (loose) => sharing(loose, deedOf, (commitment) => deedOf(renamedIn(commitment, renamed))),
    (loose) => sharing(loose, ({ kind: _, internal: __, ...rest }) => deedOf(rest)),
    (loose, known) => byWords(loose, sameSection(sections, known), 0.6),
    (loose) => byWords(loose, () => true, 0.75),
  ];
  const meetings = together(all, steps, found);
  const loose = looseOf(all, meetings);
  return {
    meetings: [
      ...meetings,
      ...loose.before.map((commitment) => ({ before: [commitment], after: [] })),
      ...loose.after.map((commitment) => ({ before: [], after: [commitment] })),
    ],
    renamed,
  };
}

function together(all: Loose, steps: readonly Step[], found: readonly Meeting[] = []): Meeting[] {
  const known = [...found];
  for (const step of steps) known.push(...step(looseOf(all, known), known));
  return known;
}

function looseOf({ before, after }: Loose, found: readonly Meeting[]): Loose {
  const met = new Set(found.flatMap((of) => [...of.before, ...of.after]));
  return { before: before.filter((of) => !met.has(of)), after: after.filter((of) => !met.has(of)) };
}

/** Those that share a key with one of the other version, and with nobody else. */
function sharing(
  { before, after }: Loose,
  keyOf: (of: Commitment) => string,
  keyBefore: (of: Commitment) => string = keyOf,
): Meeting[] {
  const others = Map.groupBy(after, keyOf);
  return [...Map.groupBy(before, keyBefore)].flatMap(([key, ones]) => {
    const theirs = others.get(key) ?? [];
    return ones.length === 1 && theirs.length === 1 ? [{ before: ones, after: theirs }] : [];
  });
}

/** One promise that became several of the same identity, each about a part of what it was about; and the reverse. */
function splitAndMerged({ before, after }: Loose): Meeting[] {
  const others = Map.groupBy(after, identityOf);
  return [...Map.groupBy(before, identityOf)].flatMap(([identity, ones]) => {
    const theirs = others.get(identity) ?? [];
    const [[whole, ...more] = [], parts] = ones.length === 1 ? [ones, theirs] : [theirs, ones];
    const isWhole = whole && more.length === 0 && parts.length > 1 && parts.every((part) => isPartOf(part, whole));
    return isWhole ? [{ before: ones, after: theirs }] : [];
  });
}

/** What is promised is never what is asked of customers, whatever it is called. */
const identityOf = (of: Commitment): string => `${of.identity} ${isDuty(of)}`;

function isPartOf(part: Commitment, whole: Commitment): boolean {
  const within = (one: readonly string[], all: readonly string[]) =>
    all.length === 0 || (one.length > 0 && one.every((of) => all.includes(of)));
  const facts = (of: Commitment) => of.conditions.map(({ fact, holds }) => `${holds} ${fact}`);
  return (
    within(part.means, whole.means) &&
    within(part.customers, whole.customers) &&
    facts(whole).every((fact) => facts(part).includes(fact))
  );
}

/** Of those that share an identity, the ones whose cases are most alike; never one about letters and one about emails. */
function byIdentity({ before, after }: Loose): Meeting[] {
  const alike = (one: Commitment, other: Commitment): number | undefined => {
    if (identityOf(one) !== identityOf(other)) return undefined;
    const isApart = one.means.length > 0 && other.means.length > 0 && !one.means.some((of) => other.means.includes(of));
    if (isApart) return undefined;
    const [a, b] = [new Set(casesOf(one)), new Set(casesOf(other))];
    const all = a.union(b).size;
    return (all === 0 ? 1 : a.intersection(b).size / all) + samenessOf(one, other);
  };
  return paired(before, after, alike);
}

/** Promises in their author's own words, by how much of these is the same. */
function byWords({ before, after }: Loose, isNear: (one: Commitment, other: Commitment) => boolean, least: number) {
  const alike = (one: Commitment, other: Commitment): number | undefined => {
    const comparable = one.party === other.party && one.action === other.action && one.negated === other.negated;
    if (one.words === undefined || other.words === undefined || !comparable || !isNear(one, other)) return undefined;
    const like = likenessOf(one.words, other.words);
    return like < least ? undefined : like;
  };
  return paired(before, after, alike);
}

function paired(
  before: readonly Commitment[],
  after: readonly Commitment[],
  alike: Parameters<typeof bestPairs<Commitment>>[2],
): Meeting[] {
  return bestPairs(before, after, alike, ({ id }) => id).map(([one, other]) => ({ before: [one], after: [other] }));
}

type Deed = Omit<Commitment, 'kind' | 'internal'> & Partial<Pick<Commitment, 'kind' | 'internal'>>;

/** What is to be done, by whom and to what, however it is named. */
function deedOf({
  kind,
  internal,
  party,
  actions,
  action,
  subject,
  stage,
  whom,
  negated,
  words,
  means,
  ...of
}: Deed): string {
  const about = [subject, [...of.qualifiers].sort(), stage, [...means].sort(), whom, words?.toLowerCase()];
  return JSON.stringify([kind, internal, party, actions?.ids ?? action, negated, ...about]);
}

/** By the id of a commitment, the section in which it stands. */
function sectionsOf({ sections }: Policy): Map<string, string> {
  return new Map(
    sections.flatMap(({ kind, title, content }) =>
      content.flatMap((of) => ('commitment' in of ? [[of.commitment, `${kind} ${title}`] as const] : [])),
    ),
  );
}

/** Whether two stand in one section, whatever its title is now: most of what is known of the one is in the other. */
function sameSection(sections: Record<'before' | 'after', Map<string, string>>, known: readonly Meeting[]) {
  const moves = known.flatMap(({ before, after }) =>
    before.flatMap((one) =>
      after.map((other) => ({ from: sections.before.get(one.id), to: sections.after.get(other.id) })),
    ),
  );
  return (one: Commitment, other: Commitment): boolean => {
    const [from, to] = [sections.before.get(one.id), sections.after.get(other.id)];
    if (from === to) return true;
    const both = moves.filter((move) => move.from === from && move.to === to).length * 2;
    const of = (test: (move: (typeof moves)[number]) => boolean) => moves.filter(test).length;
    return both > of((move) => move.from === from) || both > of((move) => move.to === to);
  };
}

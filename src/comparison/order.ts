import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import { turnedVerdict } from '../strictness/turned.ts';
import { rowParts, type Weigh } from '../strictness/weigh.ts';
import type { Weighed } from '../strictness/weighed.ts';
import type { Relation } from '../time/decide.ts';
import type { Cell } from './align.ts';
import type { Column } from './column.ts';
import { termsOf } from './terms.ts';

/** What a column promises to those who ask, where it may be held to it: the first of what its cell holds. */
export interface Side {
  /** The place of the column. */
  readonly at: number;
  readonly commitment: Commitment;
  readonly rules: Rules;
  readonly terms: string;
  readonly inherited: boolean;
  /** Others that apply as well, and are not weaker. */
  readonly also: readonly Commitment[];
}

/** Two sides weighed against each other: each stands for all that promise the same. */
export interface Pair {
  readonly sides: readonly [Side, Side];
  readonly weighed: Weighed;
}

/**
 * `strictest`: nothing else is as strict. `as strict as any`: others are just as strict, and nothing is stricter.
 * `in its own way`: nothing is stricter, but something cannot be compared with it. `the only one`: nobody else says
 * anything.
 */
export type Mark = 'strictest' | 'as strict as any' | 'in its own way' | 'the only one';

/** How one cell stands in its row. */
export interface Standing {
  /** The column that stands for all with the same terms. */
  readonly as: number;
  /** How many stand above it, one above the other: 0 for what nothing is stricter than. For sorting; it is no score. */
  readonly place: number;
  /** Not of what was said of something wider. */
  readonly mark?: Mark;
}

export interface Order {
  readonly sides: readonly Side[];
  /** By column; nothing where it is silent, or speaks of a part only. */
  readonly standings: readonly (Standing | undefined)[];
  /** By the places of both columns, the first first. */
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** How one side stands to another; nothing where they were not weighed. */
export function verdictOf({ standings, pairs }: Order, one: number, other: number): Weighed | undefined {
  const [a, b] = [standings[one]?.as, standings[other]?.as];
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return { relation: 'the same', parts: [] };
  const [there, back] = [pairs.get(`${a} ${b}`), pairs.get(`${b} ${a}`)];
  return there?.weighed ?? (back && turnedVerdict(back.weighed));
}

/** More different promises about one thing than this are weighed only against those that nothing is stricter than. */
const most = 40;

/** Weighs a row: promises with the same terms once, whoever makes them and in whichever row they stand. */
export function ordering(weigh: Weigh): (cells: readonly Cell[], columns: readonly Column[]) => Order {
  const known = new Map<string, Weighed>();
  const weighOnce = (one: Side, other: Side): Weighed => {
    const key = `${one.terms}\n${other.terms}`;
    const back = known.get(`${other.terms}\n${one.terms}`);
    const weighed = known.get(key) ?? (back ? turnedVerdict(back) : weigh(one, other, rowParts));
    known.set(key, weighed);
    return weighed;
  };
  const firstOf = choosing(weighOnce);
  return (cells, columns) => {
    const sides = cells.flatMap((cell, at) => firstOf(cell, at, columns[at] as Column) ?? []);
    const classes = [...Map.groupBy(sides, ({ terms }) => terms).values()];
    const pairs = paired(
      classes.map(([side]) => side as Side),
      weighOnce,
    );
    const named = pairs.map((pair) => [`${pair.sides[0].at} ${pair.sides[1].at}`, pair] as const);
    return { sides, pairs: new Map(named), standings: standingsOf(classes, pairs, cells) };
  };
}

/** Of several promises that apply, the one that none of the others is stricter than; what holds always before what depends. */
function choosing(weigh: (one: Side, other: Side) => Weighed) {
  return ({ how, holds, wider }: Cell, at: number, { common, policy }: Column): Side | undefined => {
    if (how === 'silent' || how === 'in part') return undefined;
    const sides = holds.map((commitment): Side => {
      const terms = termsOf(commitment, policy);
      return { at, commitment, rules: common, terms, inherited: wider.includes(commitment), also: [] };
    });
    const always = sides.toSorted((a, b) => a.commitment.conditions.length - b.commitment.conditions.length);
    const first = always.find((one) => always.every((other) => weigh(other, one).relation !== 'stricter')) ?? always[0];
    const others = first ? sides.filter((other) => other !== first && isMore(weigh(other, first))) : [];
    return first && { ...first, also: others.map(({ commitment }) => commitment) };
  };
}

const isMore = ({ relation }: Weighed) => relation === 'stricter' || relation === 'incomparable';

/** Each against each; of very many, each against those that nothing was stricter than so far. */
function paired(sides: readonly Side[], weigh: (one: Side, other: Side) => Weighed): Pair[] {
  const pairs: Pair[] = [];
  let against: Side[] = [];
  for (const side of sides) {
    const met = against.map((other) => ({ other, weighed: weigh(other, side) }));
    pairs.push(...met.map(({ other, weighed }) => ({ sides: [other, side] as const, weighed })));
    const beaten = met.filter(({ weighed }) => weighed.relation === 'weaker').map(({ other }) => other);
    const isBeaten = met.some(({ weighed }) => weighed.relation === 'stricter');
    if (sides.length <= most) against.push(side);
    else against = [...against.filter((other) => !beaten.includes(other)), ...(isBeaten ? [] : [side])];
  }
  return pairs;
}

function standingsOf(classes: readonly (readonly Side[])[], pairs: readonly Pair[], cells: readonly Cell[]) {
  const above = new Map<number, number[]>();
  const relations = new Map<string, Relation>();
  for (const { sides, weighed } of pairs) {
    const [a, b] = [sides[0].at, sides[1].at];
    relations.set(`${a} ${b}`, weighed.relation);
    if (weighed.relation === 'stricter') above.set(b, [...(above.get(b) ?? []), a]);
    if (weighed.relation === 'weaker') above.set(a, [...(above.get(a) ?? []), b]);
  }
  const places = new Map<number, number>();
  const placeOf = (at: number): number => {
    const known = places.get(at);
    if (known !== undefined) return known;
    // Whatever happens, this comes to an end.
    places.set(at, 0);
    const place = Math.max(0, ...(above.get(at) ?? []).map((one) => 1 + placeOf(one)));
    places.set(at, place);
    return place;
  };
  const heads = classes.map(([side]) => (side as Side).at);
  const top = heads.filter((at) => placeOf(at) === 0);
  const settled = top.every((a) => top.every((b) => a >= b || relations.get(`${a} ${b}`) === 'the same'));
  const topSides = classes.filter(([side]) => top.includes((side as Side).at)).flat();
  const speaking = cells.filter(({ how }) => how !== 'silent').length;
  const standings: (Standing | undefined)[] = cells.map(() => undefined);
  for (const sides of classes)
    for (const { at, inherited } of sides) {
      const as = (sides[0] as Side).at;
      const mark =
        inherited || !top.includes(as) ? undefined : markOf(speaking, classes.flat().length, topSides.length, settled);
      standings[at] = { as, place: placeOf(as), ...(mark && { mark }) };
    }
  return standings;
}

function markOf(speaking: number, weighed: number, atTop: number, settled: boolean): Mark | undefined {
  if (speaking === 1) return 'the only one';
  if (weighed < 2) return undefined;
  if (!settled) return 'in its own way';
  return atTop === 1 ? 'strictest' : 'as strict as any';
}

import type { Weighed, Witness } from '../strictness/weighed.ts';
import { againstWords, apartWords, calendarWords } from '../wording/cell.ts';
import { verdictWords } from '../wording/verdict.ts';
import type { Column } from './column.ts';
import { type Side, verdictOf } from './order.ts';
import type { Row } from './rows.ts';

/** So many others a cell is held against. */
const most = 3;

/**
 * How a column's promise stands to those that nothing is stricter than, with a case that shows it; where it is one of
 * them itself, to those that come next too.
 */
export function reasonsOf({ order }: Row, at: number, columns: readonly Column[]): string[] {
  const { sides, standings } = order;
  const side = sides.find((of) => of.at === at);
  if (!side) return [];
  const near = standings[at]?.place === 0 ? 1 : 0;
  const others = representatives(sides, standings)
    .filter((other) => other.at !== standings[at]?.as && (standings[other.at]?.place ?? 0) <= near)
    .slice(0, most);
  return others.flatMap((other) => {
    const verdict = verdictOf(order, at, other.at);
    return verdict ? [reason(side, other, verdict, columns)] : [];
  });
}

function representatives(sides: readonly Side[], standings: Row['order']['standings']): Side[] {
  return sides.filter(({ at }) => standings[at]?.as === at);
}

function reason(side: Side, other: Side, verdict: Weighed, columns: readonly Column[]): string {
  const words = verdictWords(verdict, [side.commitment, other.commitment]);
  const [one = '', against = ''] = [side, other].map(({ at }) => columns[at]?.name);
  return againstWords(one, against, words, witnessesOf(verdict));
}

/** The cases in which it shows, one in each direction that there is. */
function witnessesOf({ parts }: Weighed): Witness[] {
  const shown = parts.find(({ firstLater, secondLater }) => firstLater ?? secondLater);
  return [shown?.firstLater, shown?.secondLater].filter((witness) => witness !== undefined);
}

/** Why nobody is marked: two that nothing is stricter than, and that cannot be put in order. */
export function apartIn({ order }: Row, columns: readonly Column[]): string[] {
  const { sides, standings, pairs } = order;
  const isTop = ({ at }: Side) => standings[at]?.place === 0;
  const apart = [...pairs.values()].find(
    ({ sides: [a, b], weighed }) => isTop(a) && isTop(b) && weighed.relation !== 'the same',
  );
  if (!apart || sides.length < 2) return [];
  const [one, other] = apart.sides;
  const words = verdictWords(apart.weighed, [one.commitment, other.commitment]);
  return [apartWords(columns[one.at]?.name ?? '', columns[other.at]?.name ?? '', words, witnessesOf(apart.weighed))];
}

/** What a row's own calendars change, a sentence each. */
export function footnoteWords({ footnotes }: Row, columns: readonly Column[]): string[] {
  const name = (at: number) => columns[at]?.name ?? '';
  return footnotes.map(({ at, against, common, own, sides: [one, other] }) => {
    const words = verdictWords(own, [one.commitment, other.commitment]);
    return calendarWords(name(at), name(against), common, words, witnessesOf(own));
  });
}

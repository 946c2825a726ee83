import type { Weighed } from '../strictness/weighed.ts';
import { againstWords, calendarWords } from '../wording/cell.ts';
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
  return againstWords(columns[other.at]?.name ?? '', words, witnessOf(verdict));
}

/** A case in which it shows: one in which this side is later, where there is one. */
export function witnessOf({ parts }: Weighed) {
  const shown = parts.filter(({ firstLater, secondLater }) => firstLater ?? secondLater);
  return shown.find(({ firstLater }) => firstLater)?.firstLater ?? shown[0]?.secondLater;
}

/** What a row's own calendars change, a sentence each. */
export function footnoteWords({ footnotes }: Row, columns: readonly Column[]): string[] {
  const name = (at: number) => columns[at]?.name ?? '';
  return footnotes.map(({ at, against, common, own, sides: [one, other] }) => {
    const words = verdictWords(own, [one.commitment, other.commitment]);
    const witness = witnessOf(own);
    return calendarWords(name(at), name(against), common, words, witness);
  });
}

import { rowParts, type Weigh } from '../strictness/weigh.ts';
import type { Weighed } from '../strictness/weighed.ts';
import type { Relation } from '../time/decide.ts';
import type { Column } from './column.ts';
import { type Order, type Side, verdictOf } from './order.ts';

/** A column that stands otherwise to the first of the row, once each counts its days on its own calendar. */
export interface Footnote {
  readonly at: number;
  readonly against: number;
  /** How it stands to the other on the common calendar, and on their own. */
  readonly common: Relation;
  readonly own: Weighed;
  readonly sides: readonly [Side, Side];
}

/**
 * Weighs a row again with each association on its own calendar: everybody against the one that nothing is stricter
 * than, so that the work grows with their number and no faster.
 */
export function ownCalendars(weigh: Weigh, columns: readonly Column[]): (order: Order) => Footnote[] {
  return (order) => {
    const { sides, standings } = order;
    const best = sides.find(({ at, inherited }) => standings[at]?.place === 0 && !inherited) ?? sides[0];
    if (!best) return [];
    return sides.flatMap((side): Footnote[] => {
      const { at } = side;
      const common = at === best.at ? undefined : verdictOf(order, at, best.at)?.relation;
      if (!common) return [];
      const own = weigh(onOwn(side, columns), onOwn(best, columns), rowParts);
      return own.relation === common ? [] : [{ at, against: best.at, common, own, sides: [side, best] }];
    });
  };
}

function onOwn({ commitment, at }: Side, columns: readonly Column[]) {
  return { commitment, rules: (columns[at] as Column).own };
}

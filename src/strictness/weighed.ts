import type { Commitment } from '../policy/policy.ts';
import type { Rules } from '../policy/ready.ts';
import type { Relation } from '../time/decide.ts';
import type { Shown } from '../time/steps.ts';

/** A commitment, and the rules by which its words are known and its days are counted. */
export interface Side {
  readonly commitment: Commitment;
  readonly rules: Rules;
}

/** All on which one commitment may be better or worse than another for the customer. */
export const partNames = [
  'limit',
  'strength',
  'share',
  'cases',
  'customers',
  'conditions',
  'hours',
  'extension',
  'exceptions',
  'pausing',
  'fee',
  'payment',
] as const;

/**
 * `limit`: how soon, how often, with how much notice, at what hours. `strength`: a promise, an aim, or leave to.
 * `share`: in how many cases in a hundred. `cases`: about what, by which means, at which stage. `customers`: for whom.
 * `conditions`: only where something is so. `hours`: only for what comes in then. `extension`: until when at the
 * latest, once it is extended. `exceptions`: what holds instead in some case. `pausing`: when the clock stops.
 * `fee`: at what price. `payment`: what is paid, or paid instead.
 */
export type PartName = (typeof partNames)[number];

/** Why no order can be told, where it is not that one is sometimes better and sometimes worse. */
export type Because =
  | 'rings'
  | 'no deadline'
  | 'cannot be reckoned'
  | 'outside the calendar'
  | 'different events'
  | 'different measures';

/** A case in which it shows: when it begins, and when it is due under each. */
export interface Witness {
  /** “What comes in on Friday 18 December 2026”, with the time of day where it matters. */
  readonly begins: string;
  /** When it is due under each: “by the end of Tuesday 29 December 2026”. */
  readonly first: string;
  readonly second: string;
  /** The same as data: when it begins (a day, where the hour does not matter), and when it is due under each. */
  readonly case: { readonly begins: Shown | { date: string }; readonly dues: readonly [Shown, Shown] };
  /** On how many days of the horizon something can begin of which the same is true, and how many days it has. */
  readonly days: number;
  readonly horizon: number;
}

/** How two commitments stand to each other in one part, told of the first. */
export interface Part {
  readonly part: PartName;
  /** `stricter`: better for the customer. */
  readonly relation: Relation;
  /** What a limit measures, where both measure the same. */
  readonly of?: 'response' | 'notice' | 'recurrence' | 'ceiling' | 'availability' | 'occasion';
  /** The earliest case that is due later under the first, and the earliest under the second, as far as there are any. */
  readonly firstLater?: Witness;
  readonly secondLater?: Witness;
  /** The day (ISO) on which a recurrence, or hours, of each first fall short of the other's. */
  readonly firstShort?: string;
  readonly secondShort?: string;
  /** The relation but for under 1% of the days. */
  readonly except?: 'stricter' | 'weaker';
  readonly because?: Because;
  /** Whether it rests on bank holidays that are computed, and not announced yet. */
  readonly computed?: true;
}

/** Two commitments, weighed against each other over every part that counts. */
export interface Weighed {
  /** Stricter only where no part is worse; `incomparable` where some parts are better and others worse, or one is incomparable. */
  readonly relation: Relation;
  /** The relation but for under 1% of the days, on which a limit falls later. */
  readonly except?: 'stricter' | 'weaker';
  /** The parts in which they are not the same, the limit first. */
  readonly parts: readonly Part[];
}

import type { Commitment, Hours, WorkingCalendar } from '../../policy/policy.ts';
import type { Fact } from './fact.ts';
import type { Meeting } from './meetings.ts';
import type { PromisePart } from './parts.ts';

/** Something that is not the same in two versions: what stood on each side, and no opinion of it. */
export type Difference =
  | WholeApart
  | PartApart
  | FactApart
  | { readonly of: 'calendar'; readonly before: WorkingCalendar; readonly after: WorkingCalendar }
  | HoursApart
  | ProseApart
  | { readonly of: 'term'; readonly before: string; readonly after: string };

/** A promise that came, went, was split or was merged. */
export interface WholeApart extends Meeting {
  readonly of: 'promise';
}

/** A part of a promise that both versions make. */
export interface PartApart {
  readonly of: 'part';
  /** `name` where it is the same promise under another identity. */
  readonly part: PromisePart | 'name';
  readonly before: Commitment;
  readonly after: Commitment;
  /** The two with the same words and names, to be weighed: before and after. */
  readonly alike: readonly [Commitment, Commitment];
}

export interface FactApart {
  readonly of: 'fact';
  readonly before?: Fact;
  readonly after?: Fact;
}

/** Hours that have a name. */
export interface HoursApart {
  readonly of: 'hours';
  readonly before?: Hours;
  readonly after?: Hours;
}

/** What is printed in the author's own words and is no promise. */
export interface ProseApart {
  readonly of: 'prose';
  readonly before?: string;
  readonly after?: string;
}

/** The same difference, looked at from the later version. */
export function turned<Of extends Difference>(difference: Of): Of {
  const { before, after, ...rest } = difference as Difference & { before?: unknown; after?: unknown };
  const swapped = {
    ...rest,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
  return ('alike' in rest ? { ...swapped, alike: [rest.alike[1], rest.alike[0]] } : swapped) as unknown as Of;
}

import { turned } from '../../strictness/relation.ts';
import type { Part } from '../../strictness/weighed.ts';
import type { Relation } from '../../time/decide.ts';
import type { FactName } from '../../wording/changes/facts.ts';
import { isDuty } from '../../wording/party.ts';
import type { Difference } from './difference.ts';
import type { PromisePart } from './parts.ts';
import type { Effect, Scales } from './scales.ts';

/** What has become of something. `sideways`: other than it was, and neither better nor worse as far as can be told. */
export const grades = ['weaker', 'removed', 'sideways', 'stronger', 'added', 'wording only'] as const;
export type Grade = (typeof grades)[number];

/** What a difference is to the customer. */
export interface Judged {
  readonly grade: Grade;
  readonly forCustomers: 'better' | 'worse' | 'neither';
  /** What was weighed, told of the later version. */
  readonly part?: Part;
  /** Of a change at its cause: what it does to promises. */
  readonly effects?: readonly Effect[];
}

/** An opinion about some differences; each difference has one that judges it. */
export type Judgement = {
  [Of in Difference['of']]: {
    readonly of: Of;
    /** The parts that it judges; all, where it names none. */
    readonly parts?: readonly (PromisePart | 'name' | FactName)[];
    readonly judge: (difference: Extract<Difference, { of: Of }>, scales: Scales) => Judged;
  };
}[Difference['of']];

/** A judgement; its type ties what it judges to what it is given. */
export function judgement<const Of extends Judgement['of']>(
  definition: Extract<Judgement, { of: Of }>,
): Extract<Judgement, { of: Of }> {
  return definition;
}

/** What is neither better nor worse. */
export const sideways: Judged = { grade: 'sideways', forCustomers: 'neither' };
export const wordingOnly: Judged = { grade: 'wording only', forCustomers: 'neither' };
export const stronger: Judged = { grade: 'stronger', forCustomers: 'better' };
export const weaker: Judged = { grade: 'weaker', forCustomers: 'worse' };

/** How the later version stands to the earlier one, as a grade; what is the same in effect was only worded otherwise. */
export function graded(relation: Relation): Judged {
  return { stricter: stronger, weaker, incomparable: sideways, 'the same': wordingOnly }[relation];
}

/** The same of what is asked of customers: what is stricter is worse for them. */
export function gradedDuty(relation: Relation): Judged {
  return { stricter: weaker, weaker: stronger, incomparable: sideways, 'the same': wordingOnly }[relation];
}

/** What an effect is to customers: that they must do something sooner is no gain. */
export function gained({ after, part }: Effect): Relation {
  return isDuty(after) ? turned(part.relation) : part.relation;
}

/** What came, or went, and what is another one in its place. */
export function arrival({ before, after }: { readonly before?: unknown; readonly after?: unknown }): Judged {
  if (before === undefined) return { grade: 'added', forCustomers: 'better' };
  return after === undefined ? { grade: 'removed', forCustomers: 'worse' } : sideways;
}

/** The same, looked at from the other side. */
export function turnedGrade(grade: Grade): Grade {
  const pairs: Partial<Record<Grade, Grade>> = {
    weaker: 'stronger',
    stronger: 'weaker',
    added: 'removed',
    removed: 'added',
  };
  return pairs[grade] ?? grade;
}

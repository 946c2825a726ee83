import type { Commitment, Payment } from '../policy/policy.ts';
import { byNumber } from '../time/decide.ts';
import type { Verdict } from './limits.ts';
import { together } from './relation.ts';
import type { Side } from './weighed.ts';

/** What is paid, or paid instead, in each case: the more, and the surer, the better. */
export function payment(one: Side, other: Side): Verdict {
  const [ours, theirs] = [paymentsOf(one.commitment), paymentsOf(other.commitment)];
  const relations = [...new Set([...ours.keys(), ...theirs.keys()])].map((when) => {
    const [a, b] = [ours.get(when), theirs.get(when)];
    if (a?.more && b?.more && a.more.per !== b.more.per) return 'incomparable';
    const [mine, yours] = [measuresOf(a), measuresOf(b)];
    return together(mine.map((measure, i) => byNumber(measure, yours[i] ?? 0)));
  });
  return { relation: together(relations) };
}

/** By what must be so: what a promise pays, and what is paid where it is not kept. */
function paymentsOf({ payment, otherwise }: Commitment): Map<string, Payment> {
  const when = (conditions: Commitment['conditions']) =>
    conditions.map(({ fact, holds }) => `${holds} ${fact}`).toSorted();
  const instead = otherwise.flatMap(({ payment, conditions }) =>
    payment ? ([[`otherwise ${when(conditions)}`, payment]] as const) : [],
  );
  return new Map([...(payment ? [['', payment] as const] : []), ...instead]);
}

/** The least that is paid, the most, and how fast it grows; all in pence, and nothing where nothing is paid. */
function measuresOf(payment: Payment | undefined): [least: number, most: number, growth: number] {
  if (!payment) return [0, 0, 0];
  const { upTo, more, most } = payment;
  const first = pence(payment);
  const limit = more ? Number.POSITIVE_INFINITY : first;
  return [upTo ? 0 : first, most ? pence(most) : limit, more ? pence(more) : 0];
}

const pence = (of: { readonly pounds: number; readonly pence: number }): number => of.pounds * 100 + of.pence;

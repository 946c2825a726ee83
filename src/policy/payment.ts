import { raise } from '../ground/diagnostic.ts';
import type { GapsOf } from '../language/define.ts';
import type { clauses } from '../language/index.ts';
import { payingOutOfNothing, timeOfPayment } from './diagnostics.ts';
import type { Compiling, Target, Terms } from './draft.ts';
import type { Commitment, Payment } from './making.ts';

/** What is paid, by a promise or instead of one. */
export function paymentFrom({ most, pays, more, per, cap }: GapsOf<typeof clauses.payment>): Payment {
  return {
    ...pays.value,
    upTo: most !== undefined,
    ...(more && per && { more: { ...more.value, per: per.value } }),
    ...(cap && { most: cap.value }),
  };
}

const paying = new Set(['payment', 'compensation', 'refund']);

/** An amount by itself is what is paid; after “send” or “complete” nobody knows who pays it. */
export function checkPaid({ payment, fulfilledBy = '' }: Commitment, terms: Terms, { findings }: Compiling): void {
  const read = terms.at.get('payment');
  if (!payment || !read || paying.has(fulfilledBy)) return;
  findings.push(raise(payingOutOfNothing, {}, { line: read.line, from: read.from, to: read.to }));
}

/** The time of a payment would be taken for the time of what was promised. */
export function checkRemedy({ terms, read, compiling }: Target): void {
  if (!terms.payment || !(terms.limit ?? terms.occasion)) return;
  compiling.findings.push(raise(timeOfPayment, {}, { line: read.line, from: read.from, to: read.to }));
}

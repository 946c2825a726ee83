import type { Versions } from '../change.ts';

/** The comparison as data, as it is printed. */
export function json({ before, after, changes, lapsed, notes }: Versions): string {
  const unapproved = changes.filter(({ forCustomers, approved }) => forCustomers === 'worse' && approved === undefined);
  return `${JSON.stringify({ before, after, changes, lapsed, notes, unapproved: unapproved.length }, null, 2)}\n`;
}

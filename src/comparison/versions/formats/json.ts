import { type Change, isUnapproved, type Versions } from '../change.ts';

/** The comparison as data, as it is printed. */
export function json({ before, after, changes, lapsed, notes }: Versions): string {
  const unapproved = changes.filter(isUnapproved);
  return `${JSON.stringify({ before, after, changes: changes.map(inOrder), lapsed, notes, unapproved: unapproved.length }, null, 2)}\n`;
}

/** What programs rely on stands first. */
function inOrder({ commitment, part, grade, before, after, witnesses, ...rest }: Change): Change {
  return { commitment, part, grade, before, after, witnesses, ...rest };
}

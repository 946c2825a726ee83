import type { Policy } from '../../policy/policy.ts';
import { calendarLines, hoursLine } from '../../wording/changes/hours.ts';
import { allPartsSay } from '../../wording/changes/parts.ts';
import { type Change, isUnapproved, type Lapsed } from './change.ts';
import { factName } from './fact.ts';
import { factsOf } from './facts/index.ts';
import { hoursName } from './tell/others.ts';

/** What an author says of something that is weaker than it was, on purpose; without figures, that it is withdrawn. */
interface Approval {
  readonly what: string;
  readonly figures?: { readonly from: string; readonly to: string };
  readonly because: string;
}

/**
 * Marks what the later version approves of. An approval holds for one change, from one figure to another: it lapses
 * when either is another one. For what is worse and not approved, it says which line would approve it.
 */
export function approve(changes: readonly Change[], after: Policy): { changes: Change[]; lapsed: Lapsed[] } {
  const approvals = approvalsIn(after);
  const used = new Set<Approval>();
  const marked = changes.map((change) => {
    if (change.forCustomers !== 'worse') return change;
    const approval = approvals.find((of) => fits(of, change));
    if (!approval) return { ...change, approval: lineFor(change) };
    used.add(approval);
    return { ...change, approved: approval.because };
  });
  const open = marked.filter(isUnapproved).map(({ commitment }) => commitment);
  const lapsed = approvals.filter((of) => !used.has(of)).flatMap((of) => lapsedWords(of, after, open));
  return { changes: marked, lapsed };
}

function approvalsIn({ commitments, duties, policy }: Policy): Approval[] {
  const stated = [...commitments, ...duties].flatMap(({ id, weakened = [] }) =>
    weakened.map((of) => ({ what: id, figures: of, because: of.because })),
  );
  const declared = (policy.weakened ?? []).map((of) => ({ what: of.what, figures: of, because: of.because }));
  return [...stated, ...declared, ...(policy.withdrawn ?? [])];
}

function fits({ what, figures }: Approval, change: Change): boolean {
  if (!isNamed(what, change.commitment)) return false;
  if (!figures) return isGone(change);
  const { from, to } = figuresOf(change);
  return isSaid(figures.from, from) && isSaid(figures.to, to);
}

/** By its id, or by its identity alone. */
const isNamed = (what: string, id: string): boolean =>
  what.toLowerCase() === id.toLowerCase() || what.toLowerCase() === id.replace(/[[~].*$/, '').toLowerCase();

/** A promise or a thing that is no more; a telephone number that is no more is a change of its channel. */
const isGone = ({ grade, part, commitment }: Change): boolean =>
  grade === 'removed' && !commitment.endsWith(`.${part.replaceAll(' ', '-')}`);

function figuresOf({ grade, part, before, after }: Change): { from: string; to: string } {
  if (grade === 'added' && part === 'duty') return { from: 'nothing', to: 'asked' };
  return { from: before ?? 'nothing', to: after ?? 'nothing' };
}

function lineFor(change: Change): NonNullable<Change['approval']> {
  const { commitment, of } = change;
  if (isGone(change)) return { line: `withdrawn "${commitment}" because "…"`, under: 'policy' };
  const { from, to } = figuresOf(change);
  const figures = `from "${quotable(from)}" to "${quotable(to)}" because "…"`;
  return of !== 'policy'
    ? { line: `weakened ${figures}`, under: 'statement' }
    : { line: `weakened "${commitment}" ${figures}`, under: 'policy' };
}

/** What may stand within quotes: other ones, and a time without the word before it. */
const quotable = (words: string): string =>
  words
    .replace(/^within /, '')
    .replaceAll('“', '‘')
    .replaceAll(/["”]/g, '’');

/** Two ways of writing one figure: marks, case, and the word before a time do not count. */
function isSaid(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%£.]+/gu, ' ')
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:within|in|at least|by) /, '');

function lapsedWords({ what, figures, because }: Approval, after: Policy, open: readonly string[]): Lapsed[] {
  const known = [...after.commitments, ...after.duties].filter(({ id }) => isNamed(what, id));
  if (!figures)
    return known.length > 0 ? [{ what, because, says: `“${what}” is told to be withdrawn, and is still there.` }] : [];
  const says = known.length > 0 ? known.flatMap((of) => allPartsSay(of, after)) : thingSays(what, after);
  const isNow =
    what === 'calendar'
      ? isInCalendar(figures.to, after)
      : [...says, 'asked'].some((words) => isSaid(words, figures.to));
  if (isNow && !open.some((id) => isNamed(what, id))) return [];
  const change = `It approves of a change from “${figures.from}” to “${figures.to}”`;
  const why = isNow ? 'which is not the change that was made.' : 'which is not what the policy says now.';
  return [{ what, because, says: `${change}, ${why}` }];
}

/** Whether each sentence is one of the calendar’s: what is told of it are those that changed. */
function isInCalendar(words: string, { calendar }: Policy): boolean {
  const lines = calendarLines(calendar);
  return words.split(/(?<=\.) /).every((sentence) => lines.some((line) => isSaid(line, sentence)));
}

/** What is said now of something that is no promise. */
function thingSays(what: string, after: Policy): string[] {
  const hours = after.times.filter((of) => hoursName(of) === what).map(hoursLine);
  return [...hours, ...factsOf(after).flatMap((fact) => (factName(fact) === what ? [fact.says] : []))];
}

import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import { limitOf } from '../policy/measure.ts';
import type { Commitment, Limit } from '../policy/policy.ts';
import type { Hours } from '../time/clock.ts';
import { dayOf, momentOf } from '../time/moment.ts';
import { shown as shownAs } from '../time/steps.ts';
import { openOn } from '../time/week.ts';
import { byWords, momentWords } from '../time/words.ts';
import type { Check, Checking } from './check.ts';
import { daysAhead } from './shared/days-ahead.ts';
import { exampleOf } from './shared/example.ts';
import { officeHours } from './shared/office-hours.ts';
import { linesSaid, timeSaid } from './shared/said.ts';

export const dueWhenNobodyWorks = diagnostic({
  code: 'P0437',
  severity: 'note',
  says: t`“${'time'}” runs through nights, weekends and holidays too. What comes in on ${'begins'} is due ${'due'}, when your office is closed.`,
  because:
    'Hours of a clock do not wait for Monday. If staff answer in office hours alone, say “working hours” or “by the end of the next working day”. If somebody is there at weekends, leave it.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel email
  contact hello@meadowbank.example
  we will acknowledge emails within 24 hours
  we will reply to emails within 10 working days`,
  right: `office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel email
  contact hello@meadowbank.example
  we will acknowledge emails by the end of the next working day
  we will reply to emails within 10 working days`,
});

/** What staff do at a desk. Who comes out to an emergency comes at any hour. */
const atADesk = ['acknowledgement', 'reply', 'call back', 'decision', 'update'];

/** Times in hours of the clock that end when the office is closed, told together at the first of them, with a case in which it shows. */
export const dueWhileClosed: Check = {
  finds: [dueWhenNobodyWorks],
  look: (checking) => {
    const office = officeHours(checking);
    const running = checking.policy.commitments.filter(runsOvernight);
    const [first, ...others] = running;
    if (!office || !first) return [];
    return shown(first, others, office, checking);
  },
};

/** Up to a week, beyond which nobody counts in hours. */
function runsOvernight(commitment: Commitment): boolean {
  const { negated, internal, fulfilledBy = '', kind, during, by } = commitment;
  if (negated || internal || during || by.includes('automatic reply')) return false;
  const limit = limitOf(commitment);
  return kind === 'response' && atADesk.includes(fulfilledBy) && isInHours(limit);
}

const isInHours = (limit: Limit | undefined): limit is Limit & { kind: 'within' } =>
  limit?.kind === 'within' && limit.unit === 'hour' && limit.amount < 168;

/** Half an hour before the office closes, on a day from which the time runs to one on which it does not open at all. */
function shown(first: Commitment, others: readonly Commitment[], office: Hours, checking: Checking): Finding[] {
  const limit = limitOf(first);
  if (!isInHours(limit)) return [];
  const { days } = checking.rules.clock;
  for (const day of daysAhead(checking)) {
    const closes = openOn(office, day, days).at(-1)?.[1];
    if (closes === undefined) continue;
    const starts = momentOf(day, closes - 30);
    const ends = starts.add({ hours: limit.amount });
    if (openOn(office, dayOf(ends), days).length > 0) continue;
    const [begins, due] = [shownAs(starts), shownAs(ends)];
    const words = { time: timeSaid(limit), begins: momentWords(begins), due: byWords(due) };
    const witness = { case: { begins, dues: [due, due] as const } };
    const example = exampleOf({ name: 'Due while the office is closed', of: [first] }, witness, checking.rules);
    return [raise(dueWhenNobodyWorks, words, first.span, { ...alsoOn(others, first), ...(example && { example }) })];
  }
  return [];
}

/** The other lines that run on, in a sentence. */
function alsoOn(others: readonly Commitment[], { span: { line: first } }: Commitment): { hint?: string } {
  const elsewhere = others.filter(({ span }) => span.line !== first);
  return elsewhere.length > 0 ? { hint: `So do the times on ${linesSaid(elsewhere)}.` } : {};
}

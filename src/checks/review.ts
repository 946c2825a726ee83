import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import type { WrittenDate } from '../language/shape.ts';
import type { About, Amount } from '../policy/policy.ts';
import { daysInMonth } from '../time/day.ts';
import { amountWords } from '../wording/amounts.ts';
import { dateWords } from '../wording/dates.ts';
import type { Check } from './check.ts';

export const reviewDoesNotFit = diagnostic({
  code: 'P0416',
  severity: 'warning',
  says: t`Counted from ${'last'}, a review every ${'cycle'} falls in ${'due'}; the next one is said to be in ${'next'}.`,
  because:
    'The date of the next review should follow from the last one and from how often there is one. One of the three is out of date.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 2 years, next January 2028`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years, next January 2028`,
});

export const reviewOverdue = diagnostic({
  code: 'P0417',
  severity: 'warning',
  says: t`The policy was due for review in ${'due'}, and today is ${'today'}.`,
  because: 'Customers and regulators may take it that a policy past its own date of review is no longer looked after.',
  wrong: `policy Customer Care
  approved 17 January 2023 by the Board
  review every 3 years, next January 2026`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years, next January 2028`,
});

export const reviewFromNowhere = diagnostic({
  code: 'P0418',
  severity: 'warning',
  says: t`The policy is to be reviewed every ${'cycle'}, and has no date from which that could be counted.`,
  because: 'Without a date of approval, of the last review or of the next one, nobody can say when it is due.',
  wrong: `policy Customer Care
  review every 2 years`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 2 years`,
});

export const reviewWithoutCycle = diagnostic({
  code: 'P0444',
  severity: 'note',
  says: t`The next review is in ${'next'}, and nothing says how often there is one.`,
  because:
    'A date holds once. With “every 3 years” before it everybody knows what comes after, and whether the date fits.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  review next January 2028`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years, next January 2028`,
});

/** The date of the next review against the last one, against how often there is one, and against today. */
export const review: Check = {
  finds: [reviewDoesNotFit, reviewOverdue, reviewFromNowhere, reviewWithoutCycle],
  look: ({ policy: { policy }, on }) => {
    if (!policy.review) return [];
    const { every, next, span } = policy.review;
    const last = lastLook(policy);
    const counted = every && last?.on.year !== undefined ? after(last.on, every) : undefined;
    const misfit =
      counted && next && last && every && mismatch(counted, next, `${last.what} ${month(last.on)}`, every, span);
    const due = next ?? counted;
    return [
      ...(misfit ?? []),
      ...(due ? overdue(due, on, span) : []),
      ...(next && !every ? [raise(reviewWithoutCycle, { next: month(next) }, span)] : []),
      ...(every && !next && !last ? [raise(reviewFromNowhere, { cycle: period(every) }, span)] : []),
    ];
  },
};

function lastLook({ approved, reviewed }: About): { what: string; on: WrittenDate } | undefined {
  if (reviewed) return { what: 'the review in', on: reviewed.on };
  return approved && { what: 'approval in', on: approved.on };
}

/** By the month, which is as exact as such dates are meant. */
function mismatch(counted: WrittenDate, next: WrittenDate, last: string, every: Amount, span: Span): Finding[] {
  if (next.year === undefined || (counted.year === next.year && counted.month === next.month)) return [];
  const words = { last, cycle: period(every), due: month(counted), next: month(next) };
  return [raise(reviewDoesNotFit, words, span)];
}

function overdue(due: WrittenDate, on: Temporal.PlainDate, span: Span): Finding[] {
  if (due.year === undefined) return [];
  const day = due.day ?? daysInMonth(due.year, due.month);
  const end = Temporal.PlainDate.from({ year: due.year, month: due.month, day });
  if (Temporal.PlainDate.compare(on, end) <= 0) return [];
  return [raise(reviewOverdue, { due: month(due), today: shown(on) }, span)];
}

/** Nothing for a cycle that is no stretch of the calendar. */
function after(date: WrittenDate, { amount, unit }: Amount): WrittenDate | undefined {
  const length =
    { day: { days: amount }, week: { weeks: amount }, month: { months: amount } }[unit] ??
    { quarter: { months: 3 * amount }, year: { years: amount } }[unit];
  const { year, month, day } = date;
  if (!length || year === undefined) return undefined;
  const next = Temporal.PlainDate.from({ year, month, day: day ?? 1 }).add(length);
  return { year: next.year, month: next.month, ...(day !== undefined && { day: next.day }) };
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const shown = ({ day, month, year }: WrittenDate) =>
  plain(dateWords({ ...(day && { day }), month, ...(year && { year }) }));
const month = ({ month, year }: WrittenDate) => plain(dateWords({ month, ...(year !== undefined && { year }) }));
const period = (every: Amount) => (every.amount === 1 ? every.unit : plain(amountWords(every)));

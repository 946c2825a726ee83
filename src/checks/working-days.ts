import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment, Policy } from '../policy/policy.ts';
import { calendarWords } from '../wording/about.ts';
import type { Check } from './check.ts';
import { blocksOf, isWhole } from './shared/places.ts';

export const workingDaysNotSaid = diagnostic({
  code: 'P0426',
  severity: 'note',
  says: t`The policy counts in working days, here first, and nowhere says which days they are.`,
  because:
    'Customers who count the days need to know whether Saturday is one of them, and which holidays are not. Say it under “calendar”.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will reply to letters within 10 working days`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
calendar
  working days Monday to Friday
  holidays bank holidays in Scotland
section Letters
  we will reply to letters within 10 working days`,
});

/** Promises in working days, where no calendar says which days those are. */
export const workingDays: Check = {
  finds: [workingDaysNotSaid],
  look: ({ policy, tree }) => {
    if (!isWhole(tree) || blocksOf(tree, 'calendar').length > 0) return [];
    const first = policy.commitments.find(countsWorkingDays);
    if (!first) return [];
    return [raise(workingDaysNotSaid, {}, first.span, { hint: `I take it that ${taken(policy)}.` })];
  },
};

function countsWorkingDays({ limit }: Commitment): boolean {
  if (limit?.kind === 'by') return limit.day.endsWith('working day');
  return limit !== undefined && 'unit' in limit && limit.unit.endsWith('working day');
}

/** “they are Monday to Friday, and we do not count bank holidays in Scotland”, of the first two sentences that are printed. */
function taken({ calendar }: Policy): string {
  const [days = '', holidays = ''] = calendarWords(calendar);
  const said = [days.replace('Our working days', 'they'), holidays].map((sentence) => sentence.replace(/\.$/, ''));
  return said.join(', and ').replace('We do', 'you do').replaceAll('\u00a0', ' ');
}

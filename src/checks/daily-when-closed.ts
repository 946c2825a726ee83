import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isoDate } from '../time/day.ts';
import { openOn } from '../time/week.ts';
import { dateWords } from '../time/words.ts';
import type { Check } from './check.ts';
import { daysAhead } from './shared/days-ahead.ts';
import { officeHours } from './shared/office-hours.ts';

export const dailyWhenNobodyWorks = diagnostic({
  code: 'P0449',
  severity: 'note',
  says: t`“${'time'}” is weekends and holidays too. On ${'day'}, for one, your office is closed.`,
  because:
    'If staff do this in office hours alone, say “every working day”. If somebody does it at weekends, leave it.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
  closed on holidays
section Messages
  we will collect answerphone messages daily`,
  right: `office hours
  Monday to Friday 9am to 5pm
  closed on holidays
section Messages
  we will collect answerphone messages every working day`,
});

/** What is done with messages every day, those included on which the office does not open. */
export const dailyWhenClosed: Check = {
  finds: [dailyWhenNobodyWorks],
  look: (checking) => {
    const office = officeHours(checking);
    const daily = checking.policy.commitments.filter(isDaily);
    if (!office || daily.length === 0) return [];
    const { days } = checking.rules.clock;
    const closed = daysAhead(checking).find((day) => openOn(office, day, days).length === 0);
    if (closed === undefined) return [];
    const day = dateWords(isoDate(closed));
    return daily.map(({ limit, span }) =>
      raise(dailyWhenNobodyWorks, { time: limit && 'stated' in limit ? limit.stated : '', day }, span),
    );
  },
};

const isDaily = ({ limit, means, negated, internal }: Commitment): boolean =>
  means.length > 0 && !negated && !internal && limit?.kind === 'every' && limit.amount === 1 && limit.unit === 'day';

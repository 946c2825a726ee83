import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { hoursFrom } from '../policy/clock.ts';
import type { Channel, Hours } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import { isoDate, weekdayIndex } from '../time/day.ts';
import { END_OF_DAY, openOn } from '../time/week.ts';
import { dateWords, timeWords } from '../time/words.ts';
import { listWords } from '../wording/text.ts';
import type { Check, Checking } from './check.ts';
import { daysAhead, isShut, midMorning } from './shared/days-ahead.ts';
import { blocksOf, isWhole, placeOf } from './shared/places.ts';

export const holidaysNotSaid = diagnostic({
  code: 'P0427',
  severity: 'note',
  says: t`Nothing says whether the ${'hours'} count on bank holidays. I take them as on any other day: open on ${'day'} at ${'time'}, for ${'channels'}.`,
  because:
    'On a bank holiday customers do not know whether to come or to ring. Add “closed on holidays” to the hours. Where you are there on holidays too, accept this note and say so in your own words.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
office hours
  Monday to Friday 9am to 5pm
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
office hours
  Monday to Friday 9am to 5pm
  closed on holidays
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds`,
});

/** Where a customer comes or rings, and finds somebody or nobody. */
const attended = ['telephone', 'office'];

/** Named hours of an office or a telephone that keep to weekdays, and do not say what holds on a bank holiday. */
export const hoursOnHolidays: Check = {
  finds: [holidaysNotSaid],
  look: (checking) => {
    const { policy, rules, tree } = checking;
    if (!isWhole(tree) || policy.calendar.holidays === 'none') return [];
    const nodes = blocksOf(tree, 'hours');
    return policy.times.flatMap((hours, i) => {
      const keeping = policy.channels.filter(
        ({ means, open }) => open?.name === hours.name && attended.some((of) => isKindOf(rules, 'means', means, of)),
      );
      if (keeping.length === 0) return [];
      return bite(hours, keeping, checking).map((words) => raise(holidaysNotSaid, words, placeOf(nodes[i])));
    });
  },
};

/** The next holiday on a weekday on which they count as open, but not all day: those that say “closed on holidays” never do. */
function bite(stated: Hours, keeping: readonly Channel[], checking: Checking) {
  const { days } = checking.rules.clock;
  const hours = hoursFrom(stated, checking.policy);
  for (const day of hours ? daysAhead(checking) : []) {
    if (!hours || !isShut(days, day) || weekdayIndex(day) > 4) continue;
    const open = openOn(hours, day, days).find(([from, to]) => from > 0 && to < END_OF_DAY);
    if (!open) continue;
    const channels = listWords(keeping.map(({ title }) => `“${title}”`));
    return [{ hours: stated.name, day: dateWords(isoDate(day)), time: timeWords(midMorning(open)), channels }];
  }
  return [];
}

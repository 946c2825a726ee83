import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import { hoursFrom } from '../policy/clock.ts';
import { hoursOf } from '../policy/measure.ts';
import type { Channel, Commitment } from '../policy/policy.ts';
import type { Hours } from '../time/clock.ts';
import { isoDate } from '../time/day.ts';
import { openOn, without } from '../time/week.ts';
import { dateWords, timeWords } from '../time/words.ts';
import type { Check, Checking } from './check.ts';
import { daysAhead, isShut, midMorning } from './shared/days-ahead.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const promisedWhileClosed = diagnostic({
  code: 'P0424',
  severity: 'warning',
  says: t`On ${'day'} at ${'time'} this is promised, and “${'channel'}” is not open then.`,
  because:
    'A service that is promised at hours at which its own channel is closed will be asked for in vain. Make the promise and the hours of the channel agree.',
  wrong: `channel telephone "Phone us"
  contact 0800 000 0000
  open Monday to Friday 9am to 5pm
  we will be available between 9am and 6pm on weekdays`,
  right: `channel telephone "Phone us"
  contact 0800 000 0000
  open Monday to Friday 9am to 5pm
  we will be available between 9am and 5pm on weekdays`,
});

/** What is promised at certain hours, in a channel that is not open at all of them. */
export const promisedWhenClosed: Check = {
  finds: [promisedWhileClosed],
  look: (checking) => {
    const { policy } = checking;
    return policy.commitments.flatMap((commitment) => {
      const { limit, channel: means, negated } = commitment;
      const channel = policy.channels.find((of) => of.means === means);
      if (limit?.kind !== 'during' || negated || !channel?.open) return [];
      const [promised, open] = [hoursOf(limit.hours, policy), hoursFrom(channel.open, policy)];
      if (promised === 'not stated' || !open) return [];
      return firstBeyond(promised, open, commitment, channel, checking);
    });
  },
};

function firstBeyond(
  promised: Hours,
  open: Hours,
  { span }: Commitment,
  channel: Channel,
  checking: Checking,
): Finding[] {
  const beyond = firstWithout(promised, open, checking);
  if (!beyond) return [];
  const { policy, tree } = checking;
  const short = firstWithout(open, promised, checking);
  const other = short && `On ${short.day} at ${short.time} it is the other way round: open, and not promised.`;
  const hint = [other, 'No example can show it, as an example tells when something is due.'].filter(Boolean).join(' ');
  const related = [
    { span: placeOf(blocksOf(tree, 'channel')[policy.channels.indexOf(channel)]), message: 'The channel:' },
  ];
  return [raise(promisedWhileClosed, { ...beyond, channel: channel.title }, span, { hint, related })];
}

/** The first moment, from the day of the check, that is in these hours and not in the others. */
function firstWithout(hours: Hours, others: Hours, checking: Checking): { day: string; time: string } | undefined {
  const { days } = checking.rules.clock;
  for (const day of daysAhead(checking)) {
    const [found] = without(openOn(hours, day, days), openOn(others, day, days));
    if (!found) continue;
    const holiday = isShut(days, day) ? ', a holiday,' : '';
    return { day: `${dateWords(isoDate(day))}${holiday}`, time: timeWords(midMorning(found)) };
  }
  return undefined;
}

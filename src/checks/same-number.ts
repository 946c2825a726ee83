import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { hoursFrom } from '../policy/clock.ts';
import type { Channel } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import { coverage } from '../time/week.ts';
import { timeWords } from '../time/words.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const oneNumberTwice = diagnostic({
  code: 'P0428',
  severity: 'note',
  says: t`On ${'day'} at ${'time'} ${'number'} is said to reach both “${'one'}” and “${'other'}”.`,
  because:
    'A caller reaches one of the two, and the policy does not say which. Say what happens when one rings: “press 1 for emergencies”, or which of them answers first.',
  wrong: `out of hours
  every day 5pm to 9am
channel out of hours telephone "Emergencies"
  contact 0800 000 0000
  open out of hours
  we will answer calls within 30 seconds
channel voicemail "Leave us a message"
  contact 0800 000 0000
  open 24 hours a day
  we will acknowledge messages within 1 working day
  we will reply to messages within 2 working days`,
  right: `out of hours
  every day 5pm to 9am
channel out of hours telephone "Emergencies"
  contact 0800 000 0001
  open out of hours
  we will answer calls within 30 seconds
channel voicemail "Leave us a message"
  contact 0800 000 0000
  open 24 hours a day
  we will acknowledge messages within 1 working day
  we will reply to messages within 2 working days`,
});

/** Two telephones, or a telephone and a machine that takes messages, with one number and some hours in common. */
export const sameNumber: Check = {
  finds: [oneNumberTwice],
  look: (checking) => {
    const { policy, tree } = checking;
    const nodes = blocksOf(tree, 'channel');
    const lines = policy.channels.filter((channel) => isRung(channel, checking));
    return lines.flatMap((other, i) =>
      lines.slice(0, i).flatMap((one) => {
        const place = (of: Channel) => placeOf(nodes[policy.channels.indexOf(of)]);
        return shared(one, other, checking).map((words) =>
          raise(oneNumberTwice, { ...words, one: one.title, other: other.title }, place(other), {
            related: [{ span: place(one), message: `“${one.title}”:` }],
          }),
        );
      }),
    );
  },
};

const isRung = ({ means }: Channel, { rules }: Checking): boolean =>
  ['telephone', 'answerphone'].some((of) => isKindOf(rules, 'means', means, of));

function shared(one: Channel, other: Channel, { policy }: Checking) {
  const numbers = (of: Channel) => of.contacts.filter(({ kind }) => kind === 'telephone').map(({ value }) => value);
  const number = numbers(one).find((value) => numbers(other).includes(value));
  const hours = [one, other].flatMap(({ open }) => (open && hoursFrom(open, policy)) ?? []);
  if (number === undefined) return [];
  const first = coverage(hours).overlaps.find(({ stretches }) => stretches.length > 0);
  const [stretch] = first?.stretches ?? [];
  return first && stretch ? [{ number, day: first.weekday, time: timeWords(stretch[0]) }] : [];
}

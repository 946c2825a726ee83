import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { HoursReference, Policy } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import { listWords } from '../wording/text.ts';
import type { Check, Checking } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const hoursNeverStated = diagnostic({
  code: 'P0414',
  severity: 'warning',
  says: t`The policy speaks of ${'hours'} and never says when they are.`,
  because: 'A promise that counts only in hours which nobody has written down can be neither kept nor broken.',
  wrong: `office hours
  not stated
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds`,
  right: `office hours
  Monday to Friday 9am to 5pm
channel telephone
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds`,
});

export const openingNotSaid = diagnostic({
  code: 'P0415',
  severity: 'warning',
  says: t`The policy does not say when ${'channels'} can be used, though it says so of others.`,
  because:
    'Customers need to know when somebody answers the telephone, and when the door is open. Add “open” with the hours.',
  wrong: `channel telephone "Phone us"
  contact 0800 000 0000
  we will answer calls within 20 seconds
channel office "Visit us"
  address 1 High Street, Meadowbank ME1 1AA
  open Monday to Friday 9am to 5pm
  we will see visitors within 10 minutes of arrival`,
  right: `channel telephone "Phone us"
  contact 0800 000 0000
  open Monday to Friday 9am to 5pm
  we will answer calls within 20 seconds
channel office "Visit us"
  address 1 High Street, Meadowbank ME1 1AA
  open Monday to Friday 9am to 5pm
  we will see visitors within 10 minutes of arrival`,
});

/** Hours that are named and never stated, and channels with no hours at all. */
export const openingNotStated: Check = {
  finds: [hoursNeverStated, openingNotSaid],
  look: (checking) => [...neverStated(checking), ...notSaid(checking)],
};

function neverStated({ policy, tree }: Checking) {
  const nodes = blocksOf(tree, 'hours');
  return policy.times.flatMap(({ name, notStated }, i) => {
    if (!notStated) return [];
    const users = usersOf(name, policy);
    const hint = users.length > 0 ? `They count for ${listWords(users)}.` : undefined;
    return [raise(hoursNeverStated, { hours: name }, placeOf(nodes[i]), { ...(hint && { hint }) })];
  });
}

/** The channels that keep these hours, or are open outside them. */
function usersOf(name: string, { channels, commitments }: Policy): string[] {
  const isNamed = (of: HoursReference | undefined) => of !== undefined && 'named' in of && of.named === name;
  const lines = commitments
    .filter(({ during, limit }) => isNamed(during) || (limit?.kind === 'during' && isNamed(limit.hours)))
    .map(({ span }) => `line ${span.line}`);
  const keeping = channels.filter(({ open }) => open?.name === name || open?.outside === name);
  return [...keeping.map(({ title }) => `“${title}”`), ...new Set(lines)];
}

/** Of those, a customer who comes at the wrong time meets nobody. */
const attended = ['telephone', 'office'];

function notSaid({ policy, rules, tree }: Checking) {
  const isSilent = ({ open, openOnly }: Policy['channels'][number]) => !open && !openOnly;
  if (!policy.channels.some((channel) => channel.open && !channel.open.notStated)) return [];
  const nodes = blocksOf(tree, 'channel');
  const silent = policy.channels.flatMap((channel, i) =>
    isSilent(channel) && attended.some((means) => isKindOf(rules, 'means', channel.means, means))
      ? [{ title: `“${channel.title}”`, span: placeOf(nodes[i]) }]
      : [],
  );
  const [first, ...others] = silent;
  if (!first) return [];
  const related = others.map(({ span, title }) => ({ span, message: `And ${title}:` }));
  return [raise(openingNotSaid, { channels: listWords(silent.map(({ title }) => title)) }, first.span, { related })];
}

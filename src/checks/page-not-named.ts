import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Channel } from '../policy/policy.ts';
import { isKindOf } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { blocksOf, placeOf } from './shared/places.ts';

export const pageNotNamed = diagnostic({
  code: 'P0463',
  severity: 'note',
  says: t`“${'channel'}” does not say by what name, or at what address, the page is found.`,
  because:
    'On paper there is no link to follow, and several pages may go by a name or by its first letters. Give it under “called”, or its address under “contact”.',
  wrong: `channel Facebook "Message us on Facebook"
  open 24 hours a day
  we will reply to Facebook messages within 2 hours`,
  right: `channel Facebook "Message us on Facebook"
  called Meadowbank Homes on Facebook
  open 24 hours a day
  we will reply to Facebook messages within 2 hours`,
});

/** A page on a network, of which the leaflet gives no address, and no name or one of initials only. */
export const pageWithoutName: Check = {
  finds: [pageNotNamed],
  look: ({ policy, rules, tree }) =>
    policy.channels.flatMap((channel, i) => {
      if (!isKindOf(rules, 'means', channel.means, 'social media') || channel.contacts.some(isFound)) return [];
      return [raise(pageNotNamed, { channel: channel.title }, placeOf(blocksOf(tree, 'channel')[i]))];
    }),
};

const isFound = ({ kind, value }: Channel['contacts'][number]): boolean =>
  kind === 'web' || (kind === 'name' && !/^[A-Z]{2,4}(?: on \w+)?$/.test(value));

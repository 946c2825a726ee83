import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { firstSaid } from './shared/own-words.ts';

export const datedMeans = diagnostic({
  code: 'P0706',
  severity: 'note',
  says: t`“${'thing'}” has nearly gone out of use.`,
  because:
    'What a policy offers should be what people can use. A thing that has gone out of use also makes a reader wonder when the policy was last looked at.',
  wrong: `section Information
  format large print, audio tape`,
  right: `section Information
  format large print, audio`,
});

/** Things of the years before the smartphone, and what stands in their place. */
const things: Readonly<Record<string, string>> = {
  'audio tapes?': 'audio',
  'audio cassettes?': 'audio',
  'cassettes?(?: tapes?)?': 'audio',
  'video tapes?': 'video',
  'CD-ROMs?': 'a file to download',
  'floppy disks?': 'a file to download',
  'fax(?:es)?': 'email',
  'pagers?': 'mobile phone',
  'minicoms?': 'Relay UK',
  typetalk: 'Relay UK',
  'pay ?phones?': 'a borrowed phone',
};
const anyThing = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(things).join('|')})(?![\\p{L}-])`, 'giu');

/** What an author offers or asks that has gone out of use. Each is told once, where it first stands. */
export const outOfUse: Check = {
  finds: [datedMeans],
  look: (checking) =>
    firstSaid(checking, anyThing, now).map(({ found: thing, is, span }) =>
      raise(datedMeans, { thing }, span, {
        hint: `Today it is mostly “${is}”.`,
        fix: { span, text: is, safe: false },
      }),
    ),
};

/** What stands in the place of a thing. */
const now = (thing: string): string =>
  Object.entries(things).find(([of]) => new RegExp(`^(?:${of})$`, 'i').test(thing))?.[1] ?? '';

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { vagueWords } from '../language/words.ts';
import type { Check } from './check.ts';
import { within } from './shared/own-words.ts';

export const vagueInOwnWords = diagnostic({
  code: 'P0614',
  severity: 'note',
  says: t`“${'words'}” in your own words names no time.`,
  because:
    'What is reasonable or soon, you and your customers will judge differently. Name a time in a clause of its own, such as “within 10 minutes”, or leave the words out.',
  wrong: `section Visits
  our staff will "wait a reasonable time for you to come to the door"`,
  right: `section Visits
  our staff will "wait for you to come to the door"`,
});

/** Those of the closed list that mean nothing else, and the ones that only own words can hold. */
const phrases = [
  ...vagueWords['vague-limit'].filter(
    (words) => words.includes(' ') && !['in advance', 'in good time'].includes(words),
  ),
  ...[
    'promptly',
    'a reasonable time',
    'a long time',
    'long periods',
    'at our earliest convenience',
    'in the near future',
  ],
].toSorted((a, b) => b.length - a.length);
const anyPhrase = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

/** Words about time that cannot be measured, in quotes or after a bar, where no clause could be read. */
export const vagueOwnWords: Check = {
  finds: [vagueInOwnWords],
  look: ({ own }) =>
    own().flatMap((words) =>
      [...words.text.matchAll(anyPhrase)].map((match) => {
        const [found] = match;
        return raise(vagueInOwnWords, { words: found }, within(words, match.index, found.length));
      }),
    ),
};

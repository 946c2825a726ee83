import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { capital } from '../wording/text.ts';
import type { Check } from './check.ts';
import { wordsInCapitals } from './shared/in-capitals.ts';
import { ownTitles, within } from './shared/own-words.ts';

export const inCapitals = diagnostic({
  code: 'P0803',
  severity: 'note',
  says: t`“${'words'}” is in capitals.`,
  because:
    'Readers know a word by its shape, and capitals all have the same. They are hard to read and seem to shout; some screen readers spell them out. For weight, put **two stars** on each side.',
  wrong: `section Visits
  | Our staff will NEVER ask for your password.`,
  right: `section Visits
  | Our staff will **never** ask for your password.`,
});

/** Words in capitals, in an author's own words and in the titles that will be printed. */
export const capitalLetters: Check = {
  finds: [inCapitals],
  look: ({ own, tree }) =>
    [...own(), ...ownTitles(tree)].flatMap((words) =>
      wordsInCapitals(words.text).map(({ words: found, at }) => {
        const span = within(words, at, found.length);
        const text = at === 0 ? capital(found.toLowerCase()) : found.toLowerCase();
        return raise(inCapitals, { words: found }, span, { fix: { span, text, safe: false } });
      }),
    ),
};

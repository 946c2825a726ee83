import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { within } from './shared/own-words.ts';

export const doesNotSayWho = diagnostic({
  code: 'P0704',
  severity: 'note',
  says: t`“${'words'}” does not say who does it.`,
  because:
    'A customer wants to know who will act. “We will repair it” says more than “it will be repaired”, in fewer words.',
  wrong: `section Repairs
  | All repairs will be inspected.`,
  right: `section Repairs
  | We will inspect all repairs.`,
});

/** What has been done, will or may be done, with nobody who does it; not what merely is so (“is delayed”). */
const passives =
  /\b(?:(?:will|shall|must|may|might|can|could|should|would)(?: not| also| only| always)? be|(?:has|have|had)(?: not)? been|(?:is|are) being) (?:\w+ly )?(\w+ed|done|made|given|taken|kept|told|sent|seen|shown|written|held|paid|found|put|heard|built|brought|met|chosen|drawn)\b(?![^.;,]*\bby\b)/gi;

/** Words that look like it and only say how something is. */
const states =
  /^(?:involved|interested|concerned|delayed|entitled|committed|located|prepared|satisfied|pleased|worried|related|based|limited|need)/i;

/** Passives in an author's own words where the actor is left out. */
export const passive: Check = {
  finds: [doesNotSayWho],
  look: ({ own }) =>
    own().flatMap((words) =>
      [...words.text.matchAll(passives)].flatMap((match) => {
        const [found, participle = ''] = match;
        if (states.test(participle)) return [];
        return [raise(doesNotSayWho, { words: found }, within(words, match.index, found.length))];
      }),
    ),
};

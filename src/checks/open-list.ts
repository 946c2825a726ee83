import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';
import { wordsWithin } from './shared/places.ts';

export const listLeftOpen = diagnostic({
  code: 'P0619',
  severity: 'note',
  says: t`“${'words'}” leaves open what else is meant, and there is a time for it.`,
  because:
    'Whoever asks for something that is not named cannot tell whether the time holds for them. Name all that is meant.',
  wrong: `section Requests
  we will decide subletting requests within 4 weeks
  we will decide "similar requests" within 4 weeks of request`,
  right: `section Requests
  we will decide subletting requests within 4 weeks
  we will decide permission requests within 4 weeks of request`,
});

/** A time for a list that is not whole. */
export const openList: Check = {
  finds: [listLeftOpen],
  look: ({ policy, tree }) =>
    policy.commitments.flatMap(({ words = '', kind, negated, span }) => {
      const [found] = (kind === 'response' && !negated && open.exec(words)) || [];
      if (found === undefined) return [];
      const { span: place, related } = wordsWithin(tree, span, found);
      return [raise(listLeftOpen, { words: found }, place, { related })];
    }),
};

/** Not “other requests”: with those that are named, they are all. */
const open =
  /\betc\b|\band so (?:on|forth)\b|\b(?:and|or) (?:the like|similar)\b|\bsimilar (?:requests|matters|cases|issues|applications|permissions)\b/i;

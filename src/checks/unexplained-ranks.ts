import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment, Policy } from '../policy/policy.ts';
import { type Rules, termOf } from '../policy/ready.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { isWhole } from './shared/places.ts';
import { several } from './shared/said.ts';
import { isPromise } from './shared/standing.ts';

export const rankNotExplained = diagnostic({
  code: 'P0611',
  severity: 'note',
  says: t`${'what'} are ${'ranks'}, each with a time of its own, and nothing says which is which.`,
  because:
    'How soon something is done hangs on the word. Say what makes it that, in the glossary or after a bar, so that customers and staff sort alike.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
section Repairs
  we will complete urgent repairs within 1 week
  we will complete routine repairs within 4 weeks`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
glossary
  urgent "what cannot wait because it may harm you or your home"
  routine "all that is not urgent"
section Repairs
  we will complete urgent repairs within 1 week
  we will complete routine repairs within 4 weeks`,
});

/** Words that only rank, and say nothing of what a thing is. */
const ranks = [
  ...['emergency', 'urgent', 'essential', 'standard', 'routine', 'planned'],
  ...['high-risk', 'medium-risk', 'low-risk', 'category A', 'category B', 'category C'],
];

/** Of one subject several ranks, with different times, none of them explained. One finding for each subject. */
export const unexplainedRanks: Check = {
  finds: [rankNotExplained],
  look: ({ policy, rules, tree, own }) => {
    if (!isWhole(tree)) return [];
    const texts = own().map(({ text }) => text);
    const bySubject = Map.groupBy(policy.commitments.filter(isRanked), ({ subject = '' }) => subject);
    return [...bySubject].flatMap(([subject, promises]) => {
      const [first] = promises;
      const found = [...new Set(promises.flatMap(rankOf))];
      const open = found.filter((rank) => !isExplained(rank, policy, texts, rules));
      if (!first || found.length < 2 || open.length === 0) return [];
      const what = several(subject, termOf(rules, 'subject', subject));
      const words = { what: what.charAt(0).toUpperCase() + what.slice(1), ranks: listWords(found, 'or') };
      return [raise(rankNotExplained, words, first.span)];
    });
  },
};

const rankOf = ({ qualifiers }: Commitment): string[] => qualifiers.filter((id) => ranks.includes(id));

const isRanked = (of: Commitment): boolean =>
  isPromise(of) && !of.internal && of.subject !== undefined && of.limit !== undefined && rankOf(of).length > 0;

/** In the glossary, or in the author's own words: “urgent repairs are those that …”. That it has a time is no explanation. */
function isExplained(rank: string, { references }: Policy, own: readonly string[], rules: Rules): boolean {
  const words = (termOf(rules, 'qualifier', rank)?.words ?? [rank]).join('|');
  const named = new RegExp(`\\b(?:${words})\\b`, 'i');
  const said = new RegExp(`\\b(?:${words})\\b(?: \\w+)? (?:is|are|means?|includes?|such as|for example)\\b`, 'i');
  return references.glossary.some(({ word }) => named.test(word)) || own.some((text) => said.test(text));
}

import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import { blocks } from '../language/index.ts';
import type { Commitment, Limit } from '../policy/policy.ts';
import { gapsIn, type Node, type Tree } from '../syntax/tree.ts';
import { statements } from '../wording/sentence.ts';
import type { Check } from './check.ts';
import { placeOf, wordsWithin } from './shared/places.ts';

export const vagueTime = diagnostic({
  code: 'P0602',
  severity: 'warning',
  says: t`“${'words'}” is no time by which this is due, so nobody can say whether it was kept.`,
  because:
    'What is soon for you may be late for a customer. Give a time, even a long one; you can say “aim to” before it.',
  wrong: `section Calls
  we will answer calls as quickly as possible`,
  right: `section Calls
  we aim to answer calls within 20 seconds`,
});

export const vagueWords = diagnostic({
  code: 'P0603',
  severity: 'note',
  says: t`“${'words'}” leaves open ${'what'}.`,
  because: 'Vague words take back what the promise gives. Say how often, or in which cases, or leave them out.',
  wrong: `section Estates
  we will inspect estates regularly`,
  right: `section Estates
  we will inspect estates at least twice a year`,
});

/** Words that sound like a measure and are none, in what we promise and offer: for when, how often, and under what condition. */
export const vague: Check = {
  finds: [vagueTime, vagueWords],
  look: ({ policy, tree }) => [
    ...statements(policy.commitments).flatMap(([first]) => (first ? inOne(first, tree) : [])),
    ...tree.nodes.flatMap(({ children }) => children.flatMap(ofFacility)),
  ],
};

/** What is there “where required” is there for whoever asks; “as far as possible” takes it back. */
const forWhoeverAsks = /\b(?:required|necessary|appropriate)$/;

function ofFacility(line: Node): Finding[] {
  const words = gapsIn(line.read, blocks.channel.fields.facility)?.vague?.text;
  if (words === undefined || forWhoeverAsks.test(words)) return [];
  return [raise(vagueWords, { words, what: 'whether it is there' }, placeOf(line))];
}

function inOne(commitment: Commitment, tree: Tree): Finding[] {
  const { limit, vagueFrequency, vagueConditions, span } = commitment;
  const often = vagueFrequency ?? (isVague(limit) && limit.stands === 'frequency' ? limit.words : undefined);
  const open = (words: string, what: string) => {
    const place = wordsWithin(tree, span, words);
    return raise(vagueWords, { words, what }, place.span, { related: place.related });
  };
  return [
    ...(isVague(limit) && limit.stands === 'limit' ? [time(commitment, limit.words, tree)] : []),
    ...(often === undefined ? [] : [open(often, 'how often it is done')]),
    ...vagueConditions.map((words) => open(words, 'in which cases it is done')),
  ];
}

/** What colleagues are asked for, and what an author says in words of their own, is seldom meant to be measured. */
function time({ party, internal, action, span }: Commitment, words: string, tree: Tree): Finding {
  const isMeant = !internal && action !== undefined && party !== 'colleagues';
  const place = wordsWithin(tree, span, words);
  return raise(vagueTime, { words }, place.span, {
    related: place.related,
    ...(!isMeant && { severity: 'note' as const }),
  });
}

const isVague = (limit: Limit | undefined): limit is Limit & { kind: 'vague' } => limit?.kind === 'vague';

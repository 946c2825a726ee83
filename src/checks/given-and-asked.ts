import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Span } from '../ground/span.ts';
import type { Commitment } from '../policy/policy.ts';
import type { Check } from './check.ts';
import { reservations } from './shared/reservations.ts';

export const onlyHere = diagnostic({
  code: 'P0448',
  severity: 'note',
  says: t`This is done only ${'when'}, and on line ${'line'} the same is done ${'always'}.`,
  because: 'Who reads one of the two expects more than who reads the other. Say in both places when it is done.',
  wrong: `section Our staff
  our staff will always "give you their name"
section Visits
  our staff will "give you their name and job title" on request`,
  right: `section Our staff
  our staff will always "give you their name"
section Visits
  our staff will "give you their job title" on request`,
});

/** Deeds of which one place says that they are always done, and another that they are done only in some cases. */
export const givenAndAsked: Check = {
  finds: [onlyHere],
  look: (checking) => {
    const { commitments } = checking.policy;
    const own = commitments
      .filter(({ words, negated, kind }) => words && !negated && kind !== 'permission')
      .map((of) => ({ of, words: contentWords(of) }));
    const inOwnWords = own.flatMap((narrow) => {
      const when = narrowed(narrow.of);
      const wide = when && own.find((other) => other !== narrow && isWider(other, narrow))?.of;
      return when && wide ? [told(narrow.of.span, when, wide.span, isAtAllTimes(wide))] : [];
    });
    const reserved = reservations(checking).map(({ narrow, when, wide }) => told(narrow, when, wide, false));
    return [...inOwnWords, ...reserved];
  },
};

function told(narrow: Span, when: string, wide: Span, isAlways: boolean): Finding {
  const words = { when, always: isAlways ? 'at all times' : 'without that', line: `${wide.line}` };
  return raise(onlyHere, words, narrow, { related: [{ span: wide, message: 'The other place:' }] });
}

/** “on request”, or on a condition that nobody can measure. */
function narrowed({ occasion, vagueConditions: [vague] }: Commitment): string | undefined {
  if (vague !== undefined) return vague;
  return isAsked(occasion) ? 'on request' : undefined;
}

const isAsked = (occasion: Commitment['occasion']): boolean => occasion?.kind === 'on' && occasion.event === 'request';

const isAtAllTimes = ({ strength, always, occasion, limit }: Commitment): boolean =>
  strength === 'always' ||
  always === true ||
  (limit?.kind === 'manner' && limit.manner === 'at all times') ||
  (occasion?.kind === 'manner' && occasion.manner === 'at all times');

interface InWords {
  of: Commitment;
  words: readonly string[];
}

/** What is always done, where all of it is in the other; or the very same, with the same occasion and no condition. */
function isWider({ of: wide, words: some }: InWords, { of: narrow, words: all }: InWords): boolean {
  if (wide.hedge !== undefined || wide.conditions.length > 0 || wide.vagueConditions.length > 0) return false;
  const isContained = some.length > 1 && some.every((word) => all.includes(word));
  if (narrow.vagueConditions.length === 0) return isContained && isAtAllTimes(wide);
  return isContained && some.length === all.length && isAsked(wide.occasion) === isAsked(narrow.occasion);
}

const contentWords = ({ words = '' }: Commitment): string[] =>
  (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter((word) => !['you', 'to', 'a', 'an', 'the'].includes(word))
    .map((word) => (['specific', 'particular'].includes(word) ? 'named' : word));

import { type Finding, raise } from '../ground/diagnostic.ts';
import { kindNames } from '../language/words.ts';
import { type Declared, keysOf, type Vocabulary } from '../syntax/vocabulary.ts';
import { twoMeanings } from './diagnostics.ts';

/** Kinds that may stand in the same place of a statement, so that a word of two of them could be read in two ways. */
const together: readonly Declared['kind'][] = ['subject', 'means', 'qualifier'];

/** Terms of the policy's own that are words already, of another kind that fits in the same places. */
export function checkMeanings({ declared }: Vocabulary): Finding[] {
  const own = declared.filter((term) => term.own && together.includes(term.kind));
  if (own.length === 0) return [];
  const known = Map.groupBy(
    declared
      .filter(({ kind }) => together.includes(kind))
      .flatMap((term) => term.words.map((words) => ({ term, words }))),
    ({ words }) => keyOf(words),
  );
  return own.flatMap((term) => {
    const found = term.words.flatMap((words) =>
      (known.get(keyOf(words)) ?? []).flatMap(({ term: other }) =>
        other.kind !== term.kind && isEarlier(other, term) ? [{ word: words, other }] : [],
      ),
    );
    const [first] = found;
    if (!first) return [];
    const words = { word: first.word, kind: nameOf(term), other: nameOf(first.other) };
    return [raise(twoMeanings, words, term.span)];
  });
}

const keyOf = (words: string): string => keysOf(words).join(' ');

/** Of two that the policy declares itself, the second is told. */
const isEarlier = (other: Declared, term: Declared): boolean => !other.own || other.span.line < term.span.line;

const nameOf = ({ kind }: Declared): string => (kind === 'unit' ? kind : kindNames[kind]);

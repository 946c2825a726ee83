import { edgesOf, type State } from './automaton.ts';
import type { Option } from './forms.ts';
import type { Lexeme } from './lexer.ts';
import { passOver } from './read-line.ts';
import { isSmall } from './vocabulary.ts';

/** Those of some options whose lines can begin as this one does, in their order. */
export type FirstWords = (options: readonly Option[], lexemes: readonly Lexeme[]) => readonly Option[];

interface Index {
  byWord: Map<string, readonly Option[]>;
  /** Those that begin with a value or a term, whatever the word. */
  others: readonly Option[];
}

/** Looks options up by the first word of a line, which spares most of them a search. */
export function firstWords(start: (rule: string) => State): FirstWords {
  const known = new Map<readonly Option[], Index>();
  return (options, lexemes) => {
    const first = lexemes[passOver(lexemes, 0)];
    if (!first || isSmall(first.key)) return options;
    const index = known.get(options) ?? indexOf(options, start);
    known.set(options, index);
    return index.byWord.get(first.key) ?? index.others;
  };
}

function indexOf(options: readonly Option[], start: (rule: string) => State): Index {
  const begins = options.map((option) => ({
    option,
    words: edgesOf(start(option.rule)).map(({ sees }) => sees.keys[0]),
  }));
  const among = (word?: string) =>
    begins.filter(({ words }) => words.includes(undefined) || words.includes(word)).map(({ option }) => option);
  const words = new Set(begins.flatMap((of) => of.words).filter((word) => word !== undefined));
  return { byWord: new Map([...words].map((word) => [word, among(word)])), others: among() };
}

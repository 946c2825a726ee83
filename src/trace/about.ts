import type { TermKind } from '../language/shape.ts';
import { numberWords, parties, smallWords, unitWords } from '../language/words.ts';
import { kindsOf, type Lexicon } from '../policy/lexicon.ts';
import { lex } from '../syntax/lexer.ts';
import { level } from '../syntax/outline.ts';
import { matchTerms, type Vocabulary } from '../syntax/vocabulary.ts';

/** What some words are about: terms of the vocabulary with all that they are a kind of, and words that tell something. */
export interface About {
  /** By kind, the terms that are named, and the numbers of stages. */
  named: ReadonlyMap<TermKind | 'stage', ReadonlySet<string>>;
  /** `kind id` of these terms and of whatever they are a kind of. */
  terms: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** The kinds of which a promise names one thing, or a few. */
export type Names = Readonly<Record<'subject' | 'means' | 'qualifier' | 'stage', ReadonlySet<string>>>;

/** The words of a policy, for telling what words are about. */
export interface Words {
  vocabulary: Vocabulary;
  lexicon: Lexicon;
}

const kinds = ['subject', 'means', 'qualifier', 'action', 'event', 'customer', 'body', 'hours'] as const;

/** Words that every policy is full of, and that tell nothing. */
const everywhere = new Set(
  [
    ...Object.values(parties).flat(),
    ...smallWords,
    ...Object.keys(numberWords),
    ...Object.values(unitWords).flat(),
    'we will shall must should may can not be is are was were been being has have had do does did and or of to in on at by for with from as if this that these those it its their them they who which what when where how per within before after during until than more less least most up any all each every no so such other also only very please',
    'you your our us we me my he she his her aim try always never usually normally about into out over under between through our ensure make made give given take taken get provide provided',
    'customer customers policy service services standard standards association society home homes housing person people number clause section working calendar am pm hour hours day days once twice times next same end time times timescale maximum minimum because',
  ]
    .join(' ')
    .toLowerCase()
    .split(' ')
    .map(stem),
);

/** A word without its endings: acknowledged and acknowledges are one. */
export function stem(word: string): string {
  const bare = word
    .replace(/'s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ings?|ed|es|s)$/, '')
    .replace(/e$/, '');
  return bare.replace(/(?<=[a-z]{4})(?:ements?|ment|ations?|ation|ly|al)$/, '').slice(0, 8);
}

export function aboutOf(text: string, { vocabulary, lexicon }: Words): About {
  const plain = level(text).replaceAll(/["()[\]{}<>|*•▪●✓/\n]/g, ' ');
  const lexemes = lex({ number: 0, kind: 'line', indent: 0, raw: plain, text: plain });
  const named = new Map<TermKind | 'stage', Set<string>>();
  const terms = new Set<string>();
  for (const kind of kinds)
    for (let at = 0; at < lexemes.length; at++) {
      const [found] = matchTerms(vocabulary, kind, lexemes, at);
      if (!found) continue;
      const { id } = found.value;
      named.set(kind, (named.get(kind) ?? new Set()).add(id));
      for (const of of kindsOf(lexicon, kind, id)) terms.add(`${kind} ${of}`);
      at = found.next - 1;
    }
  for (const [, number = ''] of plain.toLowerCase().matchAll(/\bstage (\d|one|two|three)\b/g))
    named.set('stage', (named.get('stage') ?? new Set()).add(String(numberWords[number] ?? number)));
  const stems = lexemes.flatMap(({ kind, key }) =>
    kind === 'word' && /^[a-z][a-z'-]{2,}$/.test(key) ? [stem(key)] : [],
  );
  return { named, terms, stems: new Set(stems.filter((of) => of.length > 2 && !everywhere.has(of))) };
}

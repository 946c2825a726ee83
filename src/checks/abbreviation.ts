import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check, Checking } from './check.ts';
import { wordsInCapitals } from './shared/in-capitals.ts';
import { ownNames, ownTitles, within } from './shared/own-words.ts';

export const neverSpelledOut = diagnostic({
  code: 'P0703',
  severity: 'note',
  says: t`“${'short'}” is spelled out nowhere in this policy.`,
  because:
    'What is plain to everyone in the office is a riddle to a customer. Write it in full, or explain it once under “glossary”.',
  wrong: `section How we treat you
  we will "keep a note of each call in our CRM"`,
  right: `glossary
  CRM "Customer Relationship Management, the system in which we keep our notes"
section How we treat you
  we will "keep a note of each call in our CRM"`,
});

/** Better known than what they stand for. */
const known = [
  ...[
    'UK',
    'EU',
    'USA',
    'MP',
    'MPs',
    'MSP',
    'MSPs',
    'MS',
    'GP',
    'GPs',
    'ID',
    'TV',
    'PO',
    'PC',
    'PDF',
    'SMS',
    'DVD',
    'CD',
  ],
  ...['VAT', 'PIN', 'FAQ', 'FAQs', 'HIV', 'AIDS', 'BBC', 'NHS', 'Mr', 'AM', 'PM', 'OK', 'IT', 'CCTV', 'LED', 'BSL'],
];

/** Two to four capitals: longer ones are mostly words in capitals. */
const abbreviations = /(?<![\p{L}\d@./-])[A-Z]{2,4}s?(?![\p{L}\d@./-])/gu;

/** Abbreviations that neither the glossary nor the text explains. Each is told once, where it first stands. */
export const abbreviation: Check = {
  finds: [neverSpelledOut],
  look: (checking) => {
    const told = new Set(known);
    return [...checking.own(), ...ownTitles(checking.tree), ...ownNames(checking.tree)]
      .toSorted((a, b) => a.line - b.line || a.from - b.from)
      .flatMap((words) =>
        [...quiet(words.text).matchAll(abbreviations)].flatMap((match) => {
          const [short] = match;
          if (told.has(short) || isExplained(short, checking)) return [];
          told.add(short);
          const hint = `Say what it stands for: under “glossary”, ${short} and the words in quotes.`;
          return [raise(neverSpelledOut, { short }, within(words, match.index, short.length), { hint })];
        }),
      );
  },
};

/** The text with blanks in the place of words that are only written in capitals. */
const quiet = (text: string): string =>
  wordsInCapitals(text).reduce(
    (rest, { words, at }) => rest.slice(0, at) + ' '.repeat(words.length) + rest.slice(at + words.length),
    text,
  );

/** In the glossary, as the association's own name, or in brackets after the words for which it stands. */
function isExplained(short: string, { policy, tree }: Checking): boolean {
  const { association, references } = policy;
  const named = [association.name, association.shortName, ...references.glossary.map(({ word }) => word)];
  const isWord = new RegExp(`(?<!\\p{L})${short.replace(/s$/, '')}s?(?!\\p{L})`, 'u');
  if (named.some((name) => name && isWord.test(name))) return true;
  return tree.lines.some(
    ({ raw }) =>
      raw.includes(`(${short})`) || raw.includes(`${short} is short for`) || raw.includes(`${short} stands for`),
  );
}

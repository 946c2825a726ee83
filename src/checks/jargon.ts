import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { capital } from '../wording/text.ts';
import type { Check } from './check.ts';
import { everydayWords } from './shared/everyday-words.ts';
import { ownTitles, within } from './shared/own-words.ts';

export const formalWord = diagnostic({
  code: 'P0702',
  severity: 'note',
  says: t`“${'word'}” is not a word of everyday English.`,
  because:
    'Formal words and Latin slow every reader down, and shut some of them out. There is nearly always a plain word that says the same.',
  wrong: `section How we treat you
  we will "contact you prior to any visit"`,
  right: `section How we treat you
  we will "contact you before any visit"`,
});

/** Longer phrases first, so that “liaise with” is found before “liaise”. */
const phrases = Object.keys(everydayWords)
  .toSorted((a, b) => b.length - a.length)
  .map((phrase) => phrase.replaceAll('.', '\\.'));
const anyPhrase = new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}-])`, 'giu');

/** Jargon, formal words and Latin in an author's own words, with the everyday word for each. */
export const jargon: Check = {
  finds: [formalWord],
  look: ({ own, tree }) =>
    [...own(), ...ownTitles(tree)].flatMap((words) =>
      [...words.text.matchAll(anyPhrase)].map((match) => {
        const [word] = match;
        const plain = everydayWords[word.toLowerCase()];
        const span = within(words, match.index, word.length);
        const text = /^\p{Lu}/u.test(word) ? capital(plain ?? '') : plain;
        const fix = text ? { fix: { span, text, safe: false } } : {};
        const hint = plain ? `Most people say “${plain}”.` : 'It can be left out.';
        return raise(formalWord, { word }, span, { hint, ...fix });
      }),
    ),
};

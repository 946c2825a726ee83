import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { listWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { within } from './shared/own-words.ts';

export const characteristicsDiffer = diagnostic({
  code: 'P0464',
  severity: 'note',
  says: t`This list of the protected characteristics lacks ${'lacking'}.`,
  because:
    'The Equality Act 2010 (section 4) protects nine: age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, and sexual orientation.',
  wrong: `section Equality
  we will "recognise the protected characteristics"
    | Age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, gender, sexual orientation.`,
  right: `section Equality
  we will "recognise the protected characteristics"
    | Age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, sexual orientation.`,
});

/** Source: Equality Act 2010, section 4. Each as the list may have it. */
const characteristics: Readonly<Record<string, RegExp>> = {
  age: /\bage\b/i,
  disability: /\bdisab/i,
  'gender reassignment': /\bgender reassignment\b/i,
  'marriage and civil partnership': /\bmarriage\b|\bcivil partnership/i,
  'pregnancy and maternity': /\bpregnan|\bmaternity\b/i,
  race: /\brace\b|\brac(?:e|ial)\b/i,
  'religion or belief': /\breligio|\bbelief/i,
  sex: /\bsex\b/i,
  'sexual orientation': /\bsexual orientation\b|\bsexuality\b/i,
};

/** With so many of them in one sentence it is the list of the Act. */
const most = 6;

/** A list of the protected characteristics with one or two left out, or under another name. */
export const protectedCharacteristics: Check = {
  finds: [characteristicsDiffer],
  look: ({ own }) => {
    const all = Object.entries(characteristics);
    return own().flatMap((words) => {
      if (!/\bgender reassignment\b/i.test(words.text)) return [];
      const lacking = all.filter(([, said]) => !said.test(words.text)).map(([name]) => name);
      if (lacking.length === 0 || all.length - lacking.length < most) return [];
      const hint = lacking.includes('sex') &&
        /\bgender\b(?! reassign)/i.test(words.text) && {
          hint: 'What it calls gender is “sex” in the Act.',
        };
      const names = listWords(lacking.map((name) => `“${name}”`));
      return [raise(characteristicsDiffer, { lacking: names }, within(words, 0, words.text.length), { ...hint })];
    });
  },
};

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { countWords } from '../wording/text.ts';
import type { Check } from './check.ts';
import { shortened } from './shared/said.ts';

export const tooManyWords = diagnostic({
  code: 'P0701',
  severity: 'note',
  says: t`The sentence “${'sentence'}” will be printed with ${'count'} words.`,
  because:
    'Most people lose the thread of a sentence after some 25 words. Make two of it, or take out what need not be said.',
  wrong: `section How we treat you
  | We will listen to everything that you tell us about your home and your neighbours, write it down while you speak, and read it back to you before you leave.`,
  right: `section How we treat you
  | We will listen to what you tell us about your home and your neighbours. We write it down while you speak. We read it back to you before you leave.`,
});

/** As many as the GOV.UK style guide allows a sentence. */
const most = 25;

/** Sentences, an author's own or composed from what was promised, that are longer than most readers follow. */
export const longSentence: Check = {
  finds: [tooManyWords],
  look: ({ printed }) => {
    const told = new Set<number>();
    return printed().flatMap(({ sentence, span }) => {
      const count = countWords(sentence);
      if (count <= most || told.has(span.line)) return [];
      told.add(span.line);
      return [raise(tooManyWords, { count: `${count}`, sentence: shortened(sentence) }, span)];
    });
  },
};

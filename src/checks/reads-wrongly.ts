import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Check } from './check.ts';

export const doesNotRead = diagnostic({
  code: 'P0804',
  severity: 'warning',
  says: t`This will be printed as “${'sentence'}”: ${'slip'}.`,
  because:
    'Your own words become part of a sentence, after “we will” or “if”. Begin them so that the sentence reads aloud, or give the whole of it after “say”.',
  wrong: `section How we treat you
  we will "to treat you with respect"`,
  right: `section How we treat you
  we will "treat you with respect"`,
});

const twice = /(?<![\p{L}'’-])(?!(?:that|had) )(\p{L}+) \1(?![\p{L}'’-])/iu;

/** What nobody says, and how to tell its author. */
const slips: readonly { is: RegExp; told: (found: string) => string }[] = [
  { is: twice, told: (found) => `“${found}” says a word twice` },
  {
    is: /\b(?:will|must|should|may|[Pp]lease)(?: not| always)? (?:to|will|must|should|may|can|we|you|they|our|your|the|an?|is|are|has|was)\b/,
    told: (found) => `nobody says “${found}”`,
  },
  {
    is: /\b(?:will|must|should|may)(?: not| always)? (?!(?:bring|ring|during|string|sing|always|sometimes|perhaps|as|this)\b)\p{L}+(?:ing|[^siu]s)\b/u,
    told: (found) => `nobody says “${found}”`,
  },
  { is: /\b(?:if|unless|when) (?:if|unless|when)\b|\b(?:if|unless) to\b/, told: (found) => `nobody says “${found}”` },
  { is: /(?<!\b(?:etc|e\.g|i\.e))[.!?,;:]\s*[.,;:]/, told: () => 'two stops follow each other' },
  { is: /^(?!www\b)\p{Ll}/u, told: () => 'a sentence ends in the middle of it' },
  { is: /\b(?:the|an?|and|or|our|your)[.!?]$/, told: () => 'it breaks off' },
];

/** Sentences that come out wrong because an author's own words do not fit what stands before or after them. */
export const readsWrongly: Check = {
  finds: [doesNotRead],
  look: ({ printed, tree }) => {
    // A word that its author wrote twice is told of where it stands.
    const isWritten = (found: string) =>
      tree.lines.some(({ text }) => text.toLowerCase().includes(found.toLowerCase()));
    const told = new Set<number>();
    return printed().flatMap(({ sentence, span, composed }) => {
      const slip = composed && !told.has(span.line) ? slipIn(sentence, isWritten) : undefined;
      if (!slip) return [];
      told.add(span.line);
      return [raise(doesNotRead, { sentence, slip }, span)];
    });
  },
};

function slipIn(sentence: string, isWritten: (found: string) => boolean): string | undefined {
  for (const { is, told } of slips) {
    const [found] = is.exec(sentence) ?? [];
    if (found !== undefined && !(is === twice && isWritten(found))) return told(found);
  }
  return undefined;
}

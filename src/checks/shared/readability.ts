import { countWords } from '../../wording/text.ts';

/** The sentences of a text, its Markdown taken away. Items of a list are sentences. */
export function sentencesIn(text: string): string[] {
  const plain = text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`#>]/g, '')
    .replaceAll('\u00a0', ' ');
  return plain
    .split(/\n\s*(?:[-+•]|\d+\.)\s+|\n{2,}|(?<=[.!?][”"’')]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/**
 * About how many syllables an English word has: groups of vowels, less those that are silent at the end. A figure is
 * counted as one, as a reader takes it in.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length < 4) return 1;
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/**
 * The school year in which a text can be read, by the formula of Flesch and Kincaid (J. P. Kincaid and others, US Navy
 * Research Branch Report 8-75, 1975): 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => countWords(word) > 0));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The age at which that school year begins. */
export const ageOf = (grade: number): number => grade + 5;

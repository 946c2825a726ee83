import { syllable } from 'syllable';
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
 * About how many syllables an English word has. A figure is counted as one, as a reader takes it in; an abbreviation is
 * spelled out.
 */
export function syllablesIn(word: string): number {
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  return Math.max(1, /^[A-Z]{2,5}$/.test(letters) ? letters.length : syllable(word));
}

/** How hard a text is to read, and what that rests on. */
export interface Reading {
  sentences: number;
  words: number;
  syllables: number;
  /** The school year in which it can be read; of no words at all, 0. */
  grade: number;
  /** The age at which that school year begins. */
  age: number;
}

/** How hard some sentences are to read together, and each by itself. */
export function readingOf(sentences: readonly string[]): { whole: Reading; each: readonly Reading[] } {
  const known = new Map<string, number>();
  const syllables = (word: string) => {
    const count = known.get(word) ?? syllablesIn(word);
    known.set(word, count);
    return count;
  };
  const counts = sentences.map((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => countWords(word) > 0);
    return { sentences: 1, words: words.length, syllables: words.reduce((sum, word) => sum + syllables(word), 0) };
  });
  const sum = (of: 'words' | 'syllables') => counts.reduce((total, each) => total + each[of], 0);
  const whole = { sentences: counts.length, words: sum('words'), syllables: sum('syllables') };
  return { whole: graded(whole), each: counts.map(graded) };
}

/**
 * By the formula of Flesch and Kincaid (J. P. Kincaid and others, US Navy Research Branch Report 8-75, 1975):
 * 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
 */
function graded(counts: Omit<Reading, 'grade' | 'age'>): Reading {
  const { sentences, words, syllables } = counts;
  const grade = words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { ...counts, grade, age: grade + 5 };
}

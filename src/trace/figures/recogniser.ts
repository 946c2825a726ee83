import type { Lexeme } from '../../syntax/lexer.ts';
import type { Vocabulary } from '../../syntax/vocabulary.ts';
import type { Figure } from '../document.ts';
import type { Rule } from './rewritten.ts';

/** A figure that begins at a word, and the word after it. */
export interface Match extends Pick<Figure, 'kind' | 'value' | 'days'> {
  next: number;
}

/** A kind of figure: how documents write it, and how it is recognised in the words that this makes. */
export interface Recogniser {
  /** Applied in order; what one makes, the next one finds. */
  rules: readonly Rule[];
  /** All the ways in which it may begin at a word; the longest counts, and of two that are as long the first. */
  at: readonly ((words: readonly Lexeme[], at: number, vocabulary: Vocabulary) => Match | undefined)[];
}

/** A pattern for small letters and capitals alike, wherever it stands. */
export const anywhere = (pattern: string): RegExp => new RegExp(pattern, 'gi');

/** The word at a place, in small letters; nothing at a mark. */
export const word = (words: readonly Lexeme[], at: number): string =>
  words[at]?.kind === 'word' ? (words[at]?.key ?? '') : '';

/** Whether these words stand here, of each any of those with bars between. */
export const follows = (words: readonly Lexeme[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((each, i) => each.split('|').includes(word(words, at + i)));

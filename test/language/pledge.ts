import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeGrammar } from '../../src/syntax/forms.ts';
import { type Parsed, parse } from '../../src/syntax/parser.ts';
import { format } from '../../src/syntax/print.ts';
import { closedWords } from '../../src/syntax/vocabulary.ts';

/** A file of the project, by its path from the root. */
export function file(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
}

export const grammar = makeGrammar();

/** The words that every policy may use. */
export const words = parse(file('grammar/vocabulary/housing.pledge'), grammar, closedWords(), false).vocabulary;

export const read = (text: string): Parsed => parse(text, grammar, words);

export const laidOut = (text: string): string => format(text, grammar, words);

/** The five policies that Pledge was made for. */
export const specifications = [
  'ocean-housing',
  'three-oaks-homes',
  'south-western-housing-society',
  'angus-housing-association',
  'berwickshire-housing-association',
];

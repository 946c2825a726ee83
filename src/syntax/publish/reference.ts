import type { Diagnostic } from '../../ground/diagnostic.ts';
import type { Tree } from '../tree.ts';
import { blockList, declarations } from './reference/block-list.ts';
import { clauseList } from './reference/clauses.ts';
import { findingList } from './reference/finding-list.ts';
import { layout } from './reference/layout.ts';
import { paragraphs } from './reference/markdown.ts';
import { sayingList } from './reference/sayings.ts';
import { sentences } from './reference/sentences.ts';
import { closedLists, valueList } from './reference/value-list.ts';
import { wordList } from './reference/word-list.ts';

/**
 * The reference page, in Markdown: all that an officer needs to write a policy, printed from the definitions of the
 * language, the shared vocabulary and the catalogue of findings.
 */
export function reference(vocabulary: Tree, catalogue: readonly Diagnostic[]): string {
  const page = paragraphs(
    '# Writing a policy in Pledge',
    'Pledge is a language in which a housing association writes down what it promises its customers, in plain sentences with one meaning each. This page is all of it. It is printed from the definitions that the compiler itself reads, so it is never out of date.',
    '[A policy, whole](#a-policy-whole) · [How a file is laid out](#how-a-file-is-laid-out) · [Promises](#promises) · [From your document to Pledge](#from-your-document-to-pledge) · [Clauses](#clauses) · [Blocks](#blocks) · [Values](#values) · [Words of the language](#words-of-the-language) · [The vocabulary](#the-vocabulary) · [Words of your own](#words-of-your-own) · [Findings](#findings)',
    layout(),
    sentences(),
    sayingList(),
    clauseList(),
    blockList(),
    valueList(),
    closedLists(),
    wordList(vocabulary),
    declarations(),
    findingList(catalogue),
  );
  return `${page}\n`;
}

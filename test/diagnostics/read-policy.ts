import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/ground/diagnostic.ts';
import { before } from '../../src/ground/span.ts';
import { policyFrom } from '../../src/policy/from-tree.ts';
import { lexiconOf } from '../../src/policy/lexicon.ts';
import { makeGrammar } from '../../src/syntax/forms.ts';
import { parse } from '../../src/syntax/parser.ts';
import { closedWords } from '../../src/syntax/vocabulary.ts';

const grammar = makeGrammar();
const shared = parse(readFileSync('grammar/vocabulary/housing.pledge', 'utf8'), grammar, closedWords(), false);
const lexicon = lexiconOf(shared.tree, shared.vocabulary);

/** What is found when a policy is read: lines, names and values. The checks come later. */
export function readPolicy(text: string): Finding[] {
  const { tree, vocabulary, findings } = parse(text, grammar, shared.vocabulary);
  return [...findings, ...policyFrom(tree, vocabulary, lexicon).findings].sort((a, b) => before(a.span, b.span));
}

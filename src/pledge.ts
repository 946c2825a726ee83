import { type CheckedPolicy, checkPolicy } from './checks/index.ts';
import type { Finding } from './ground/diagnostic.ts';
import { before } from './ground/span.ts';
import { policyFrom } from './policy/from-tree.ts';
import { type Lexicon, lexiconOf } from './policy/lexicon.ts';
import type { Policy } from './policy/policy.ts';
import { type Grammar, makeGrammar } from './syntax/forms.ts';
import { parse } from './syntax/parser.ts';
import { format as print } from './syntax/print.ts';
import type { Tree } from './syntax/tree.ts';
import { closedWords, type Vocabulary as Words } from './syntax/vocabulary.ts';

/** The language and the shared words, ready for any number of policies. Holds nothing of any policy. */
export interface Vocabulary {
  grammar: Grammar;
  words: Words;
  lexicon: Lexicon;
}

/** What can be understood of a file, whatever is wrong with it, and what is. */
export interface Compiled {
  tree: Tree;
  policy: Policy;
  lexicon: Lexicon;
  findings: Finding[];
}

/** What the compiling of a policy needs besides its text. `on` stands for today. */
export interface Options {
  vocabulary: Vocabulary;
  on: Temporal.PlainDate;
}

/** Reads the shared vocabulary, `grammar/vocabulary/housing.pledge`. */
export function vocabulary(text: string): { vocabulary: Vocabulary; findings: Finding[] } {
  const grammar = makeGrammar();
  const { tree, vocabulary: words, findings } = parse(text, grammar, closedWords(), false);
  return { vocabulary: { grammar, words, lexicon: lexiconOf(tree, words) }, findings };
}

/** text → outline → tokens → tree → policy: always as much as could be understood. */
export function compile(text: string, { vocabulary: { grammar, words, lexicon } }: Options): Compiled {
  const parsed = parse(text, grammar, words);
  const bound = policyFrom(parsed.tree, parsed.vocabulary, lexicon);
  const findings = [...parsed.findings, ...bound.findings];
  return { tree: parsed.tree, policy: bound.policy, lexicon: bound.lexicon, findings: inOrder(findings) };
}

/** policy → checked policy: all findings, in file order; a policy only where none of them is an error. */
export function check(compiled: Compiled): { policy?: CheckedPolicy; findings: Finding[] } {
  const { policy, findings } = checkPolicy(compiled.policy, compiled.findings);
  return { findings: inOrder(findings), ...(policy && { policy }) };
}

/** The text as the formatter lays it out. */
export function format(text: string, { vocabulary: { grammar, words } }: Pick<Options, 'vocabulary'>): string {
  return print(text, grammar, words);
}

const inOrder = (findings: Finding[]): Finding[] => findings.toSorted((a, b) => before(a.span, b.span));

export type { CheckedPolicy };

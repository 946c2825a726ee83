import { type CheckedPolicy, checkPolicy, type Hardness, hardnessIn, isUnderstood } from './checks/index.ts';
import type { Compared } from './comparison/column.ts';
import { type Choice, type Comparison, compareAll } from './comparison/comparison.ts';
import type { Versions } from './comparison/versions/change.ts';
import { type Given, versions } from './comparison/versions/compare.ts';
import type { Finding } from './ground/diagnostic.ts';
import { before } from './ground/span.ts';
import { policyFrom } from './policy/from-tree.ts';
import { type Lexicon, lexiconOf } from './policy/lexicon.ts';
import type { Policy } from './policy/policy.ts';
import { rulesOf } from './policy/ready.ts';
import { against } from './standards/index.ts';
import { adding, type Known, knownFrom, nothingKnown } from './standards/known.ts';
import { type Table, tableOf } from './standards/table.ts';
import { type Grammar, makeGrammar } from './syntax/forms.ts';
import type { Memory } from './syntax/memory.ts';
import { parse } from './syntax/parser.ts';
import { format as print } from './syntax/print.ts';
import type { Tree } from './syntax/tree.ts';
import { closedWords, type Vocabulary as Words } from './syntax/vocabulary.ts';
import type { HolidayList } from './time/govuk.ts';

/** The language, the shared words, and codes and law, ready for any number of policies. Holds nothing of any policy. */
export interface Vocabulary {
  grammar: Grammar;
  words: Words;
  lexicon: Lexicon;
  /** What every policy is held against. */
  known: Known;
}

/** What can be understood of a file, whatever is wrong with it, and what is. */
export interface Compiled {
  tree: Tree;
  policy: Policy;
  lexicon: Lexicon;
  /** The shared words and those of the policy. */
  words: Words;
  /** What it is held against: codes and law that are shared, and those that it declares itself. */
  known: Known;
  /** The day on which it is read: today. */
  on: Temporal.PlainDate;
  /** Bank holidays that stand in for those that Pledge knows. */
  announced?: HolidayList;
  findings: Finding[];
}

/**
 * What the compiling of a policy needs besides its text. `on` stands for today; `announced` replaces the built-in bank
 * holidays for the years that it covers.
 */
export interface Options {
  vocabulary: Vocabulary;
  on: Temporal.PlainDate;
  announced?: HolidayList | undefined;
  /** How lines were read before, for whoever reads a file again after every keystroke. */
  memory?: Memory;
}

/** Reads the shared vocabulary, `grammar/vocabulary/housing.pledge`, and files of standards. */
export function vocabulary(
  text: string,
  standards: readonly string[] = [],
): { vocabulary: Vocabulary; findings: Finding[] } {
  const grammar = makeGrammar();
  const { tree, vocabulary: words, findings } = parse(text, grammar, closedWords(), false);
  const shared = { grammar, words, lexicon: lexiconOf(tree, words), known: nothingKnown };
  return { vocabulary: withStandards(shared, standards), findings };
}

/** The same, and what more files tell of codes and of the law. Nobody is held against a file with an error. */
export function withStandards(shared: Vocabulary, standards: readonly string[]): Vocabulary {
  if (standards.length === 0) return shared;
  const policies = standards.flatMap((text) => {
    const { policy, findings } = understood(text, shared);
    return hasError(findings) ? [] : [policy];
  });
  return { ...shared, known: adding(shared.known, knownFrom(policies)) };
}

/** Whether a file of standards can be used: it has no error. */
export const isUsable = (standards: string, shared: Vocabulary): boolean =>
  !hasError(understood(standards, shared).findings);

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

function understood(text: string, { grammar, words, lexicon }: Vocabulary, memory?: Memory) {
  const { tree, vocabulary, findings } = parse(text, grammar, words, true, memory);
  const bound = policyFrom(tree, vocabulary, lexicon);
  return { tree, vocabulary, ...bound, findings: [...findings, ...bound.findings] };
}

/** text → outline → tokens → tree → policy: always as much as could be understood. */
export function compile(text: string, { vocabulary: shared, on, announced, memory }: Options): Compiled {
  const { tree, vocabulary, policy, lexicon, findings } = understood(text, shared, memory);
  const known = adding(shared.known, knownFrom([policy]));
  return {
    tree,
    policy,
    lexicon,
    words: vocabulary,
    known,
    on,
    ...(announced && { announced }),
    findings: inOrder(findings),
  };
}

/**
 * A case in an officer's words (“a stage 1 complaint by email”), read as the policy's own examples are: the policy with
 * that case as its last example, and what could not be understood of it. Its findings stand on line 1 of the words.
 */
export function compileCase(
  words: string,
  compiled: Compiled,
  { vocabulary: shared }: Pick<Options, 'vocabulary'>,
): Compiled {
  const { nodes, lines } = compiled.tree;
  const opening = '  given ';
  const text = `${'\n'.repeat(lines.length)}example The case\n${opening}${words.replaceAll(/\s+/g, ' ').trim()}\n`;
  const parsed = parse(text, shared.grammar, compiled.words);
  const tree = { nodes: [...nodes, ...parsed.tree.nodes], lines };
  const { policy, lexicon, findings } = policyFrom(tree, compiled.words, shared.lexicon);
  const own = [...parsed.findings, ...findings].filter(({ span }) => span.line > lines.length);
  const moved = own.map((finding) => {
    const { from, to } = finding.span;
    return {
      ...finding,
      span: { line: 1, from: Math.max(0, from - opening.length), to: Math.max(1, to - opening.length) },
    };
  });
  return { ...compiled, policy, lexicon, findings: inOrder(moved) };
}

/** policy → checked policy: all findings, in file order; a policy only where none of them is an error. */
export function check(compiled: Compiled): { policy?: CheckedPolicy; findings: Finding[] } {
  const { policy, findings } = checkPolicy(compiled, compiled.on, against(compiled.known));
  return { findings: inOrder(findings), ...(policy && { policy }) };
}

/** How hard what customers will read is: the reading age, what it rests on, and the hardest sentences. */
export function reading(compiled: Compiled): Hardness | undefined {
  return isUnderstood(compiled.findings) ? hardnessIn(compiled) : undefined;
}

/** How a policy fares against each code and law that is known, requirement by requirement; nothing of one that was not understood. */
export function standards({ policy, known, on, announced, findings }: Compiled): Table | undefined {
  return isUnderstood(findings) ? tableOf(rulesOf(policy, announced), known, on) : undefined;
}

/** Policies and standards side by side: what each says to what a customer would ask, and which of them promises more. */
export function compare(compared: readonly Compared[], choice: Choice): Comparison {
  return compareAll(compared, choice);
}

/** What has changed from one version of a policy to the next, and what that means for customers, for what begins from a day on. */
export function diff(before: Given, after: Given, on: Temporal.PlainDate, announced?: HolidayList): Versions {
  return versions(before, after, on, announced);
}

/** The text as the formatter lays it out. */
export function format(text: string, { vocabulary: { grammar, words } }: Pick<Options, 'vocabulary'>): string {
  return print(text, grammar, words);
}

const inOrder = (findings: Finding[]): Finding[] => findings.toSorted((a, b) => before(a.span, b.span));

export type { CheckedPolicy, Hardness, Table };

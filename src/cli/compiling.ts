import { dirname } from 'node:path';
import type { Finding } from '../ground/diagnostic.ts';
import {
  type CheckedPolicy,
  check,
  compile,
  isUsable,
  reading,
  standards,
  vocabulary,
  withStandards,
} from '../pledge.ts';
import type { Policy } from '../policy/policy.ts';
import type { HolidayList } from '../time/govuk.ts';
import { attempt } from './failures.ts';
import { readSpecifications, readVocabulary, type Specification } from './files.ts';
import type { Found } from './findings.ts';
import { isOfStandards, readStandards, standardsBeside } from './standards.ts';
import { legible, type Terminal } from './terminal.ts';

/** A specification and what the compiler made of it; a policy only where it has no error. */
export interface Compilation extends Found {
  specification: Specification;
  /** The words and the standards with which it was compiled. */
  words: Vocabulary;
  /** Bank holidays that stand in for those that Pledge knows. */
  announced?: HolidayList | undefined;
  policy?: CheckedPolicy;
  /** The policy, whatever it promises: only where each of its lines was read without an error. */
  read?: Policy;
  findings: readonly Finding[];
}

export type Vocabulary = ReturnType<typeof vocabulary>['vocabulary'];

/** The shared words, with the standards that come with Pledge, ready beforehand or read once for a run. */
export function sharedWords({ words }: Pick<Terminal, 'words'>): Vocabulary {
  return words ?? vocabulary(readVocabulary().text, readStandards()).vocabulary;
}

/** Everything that was asked for, compiled, and what could not be, told. */
export async function compileAll(
  specs: readonly string[],
  on: Temporal.PlainDate,
  terminal: Terminal,
  announced?: HolidayList,
): Promise<{ compilations: Compilation[]; troubles: string[] }> {
  const { specifications, troubles } = await readSpecifications(specs, terminal.input);
  const words = specifications.length ? wordsAround(specifications, sharedWords(terminal), troubles) : undefined;
  const compilations: Compilation[] = [];
  for (const specification of specifications) {
    const result = await attempt(
      `checking ${specification.file === '-' ? 'what came in on standard input' : specification.file}`,
      () => compileOne(specification, words?.(specification) as Vocabulary, on, announced),
    );
    if ('done' in result) compilations.push(result.done);
    else troubles.push(result.trouble);
  }
  return { compilations, troubles };
}

/**
 * What each specification is held against: what comes with Pledge, the files of standards that were named beside it, and
 * those in the folder `standards` beside it, of which it is told where one cannot be used.
 */
function wordsAround(
  specifications: readonly Specification[],
  shared: Vocabulary,
  troubles: string[],
): (of: Specification) => Vocabulary {
  const named = withStandards(shared, specifications.map(({ text }) => text).filter(isOfStandards));
  const known = new Map<string, Vocabulary>();
  return ({ file }) => {
    const folder = dirname(file);
    const words = known.get(folder) ?? withThoseBeside(file, named, troubles);
    known.set(folder, words);
    return words;
  };
}

function withThoseBeside(file: string, words: Vocabulary, troubles: string[]): Vocabulary {
  const all = standardsBeside(file);
  for (const { file, text } of all)
    if (text === undefined || !isUsable(text, words))
      troubles.push(`${file} has an error, so nothing is held against it. \`pledge check ${file}\` tells more.`);
  return withStandards(
    words,
    all.flatMap(({ text }) => text ?? []),
  );
}

/** One specification, compiled and checked. */
export function compileOne(
  specification: Specification,
  words: Vocabulary,
  on: Temporal.PlainDate,
  announced?: HolidayList,
): Compilation {
  const { file, text } = specification;
  const compiled = compile(text, { vocabulary: words, on, announced });
  const { policy, findings } = check(compiled);
  return {
    specification,
    words,
    announced,
    source: { file, text },
    findings,
    reading: () => reading(compiled),
    standards: () => {
      const { name } = compiled.policy.association;
      const table = standards(compiled);
      return name && table ? { association: name, table } : undefined;
    },
    ...(policy ? { policy } : {}),
    ...(policy || !compiled.findings.some(isError) ? { read: compiled.policy } : {}),
  };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Tells why a command did not run. */
export function unable(troubles: readonly string[], terminal: Terminal): 2 {
  writeTroubles(troubles, terminal);
  return 2;
}

/** Tells what could not be done, each on a line of its own. */
export function writeTroubles(troubles: readonly string[], terminal: Terminal): void {
  for (const trouble of troubles) terminal.err.write(`${legible(trouble)}\n`);
}

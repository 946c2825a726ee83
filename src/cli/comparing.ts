import type { Compared } from '../comparison/column.ts';
import type { Choice } from '../comparison/comparison.ts';
import { check, compile } from '../pledge.ts';
import { nothingKnown } from '../standards/known.ts';
import { sharedWords } from './compiling.ts';
import { attempt } from './failures.ts';
import { readSpecifications, type Specification } from './files.ts';
import type { Found } from './findings.ts';
import type { Terminal } from './terminal.ts';

/** What can be compared, and what is wrong with the rest. */
export interface Comparable {
  compared: Compared[];
  /** Files that have errors, with these alone. */
  broken: Found[];
  troubles: string[];
}

/** Reads policies and standards. That a policy falls short of the law is no reason not to compare it. */
export async function readCompared(
  specs: readonly string[],
  { on, announced }: Pick<Choice, 'on' | 'announced'>,
  terminal: Terminal,
): Promise<Comparable> {
  const { specifications, troubles } = await readSpecifications(specs, terminal.input);
  const result: Comparable = { compared: [], broken: [], troubles };
  const vocabulary = specifications.length > 0 ? { ...sharedWords(terminal), known: nothingKnown } : undefined;
  for (const specification of vocabulary ? specifications : []) {
    const read = await attempt(`checking ${specification.file}`, () =>
      check(compile(specification.text, { vocabulary: vocabulary as never, on, announced })),
    );
    if ('trouble' in read) result.troubles.push(read.trouble);
    else if (read.done.policy)
      result.compared.push(...comparedIn(specification, read.done.policy as unknown as Compared['policy']));
    else
      result.broken.push({
        source: specification,
        findings: read.done.findings.filter(({ severity }) => severity === 'error'),
      });
  }
  return result;
}

/** A file of standards holds several, and no association's promises. */
export function comparedIn({ name }: Pick<Specification, 'name'>, policy: Compared['policy']): Compared[] {
  const { standards } = policy.declares;
  if (standards.length === 0 || policy.commitments.length > 0) return [{ name, policy }];
  return standards.map((standard) => ({ name, policy, standard }));
}

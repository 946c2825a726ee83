import type { Circumstance, Commitment, Policy } from '../../policy/policy.ts';
import { eventsOf, rulesOf } from '../../policy/ready.ts';
import { enquiry } from '../case.ts';
import { answers } from './declarations/answers.ts';
import { shared } from './declarations/shared.ts';
import { timedIds } from './javascript/dues.ts';
import { planOf } from './javascript/plan.ts';
import { key, quoted, remark } from './javascript/text.ts';
import type { Provenance } from './javascript.ts';

/** The types of a rule module, in the policy's own words: a subject, stage or circumstance that it has not does not compile. */
export function declarations(policy: Policy, { source, compiler }: Provenance): string {
  const rules = rulesOf(policy);
  const all = [...policy.commitments, ...policy.duties];
  const terms = (kind: string) => policy.vocabulary.filter((term) => term.kind === kind);
  const ids = (kind: string) => terms(kind).map(({ id }) => id);
  const stages = [...new Set(all.flatMap(({ stage }) => stage ?? []))].toSorted((a, b) => a - b);
  return [
    `// ${remark(`The types of the rules of ${policy.association.name}: ${policy.policy.title}.`)}`,
    `// ${remark(`Made from ${source} by Pledge ${compiler}. Do not edit: change the specification, and build again.`)}`,
    '',
    '/** What a case may be about. */',
    union('Subject', [...ids('subject'), enquiry]),
    '/** How it came. */',
    union('Means', ids('means')),
    '/** Whom it is for. */',
    union('Customer', ids('customer')),
    '/** Its priority, or what else tells such cases from others. */',
    union('Qualifier', ids('qualifier')),
    '/** The stages of the procedures. */',
    `export type Stage = ${stages.join(' | ') || 'never'};`,
    '/** What may happen in a case. */',
    union('EventName', [...eventsOf(rules)]),
    '/** A way of reaching the association. */',
    union(
      'Channel',
      policy.channels.map(({ means }) => means),
    ),
    '/** A commitment, or a duty, by its identity. */',
    union(
      'CommitmentId',
      rules.commitments.map(({ id }) => id),
    ),
    '/** Those that have a due date of their own. */',
    union('TimedCommitmentId', timedIds(planOf(rules))),
    '/** The yes/no facts on which something depends. One that is left out is not known. */',
    `export interface Circumstances {\n${circumstances(all)}}`,
    shared,
    answers,
  ].join('\n');
}

function union(name: string, members: readonly string[]): string {
  const each = [...new Set(members)].map((member) => `\n  | ${quoted(member)}`);
  return `export type ${name} =${each.join('') || ' never'};\n`;
}

function circumstances(commitments: readonly Commitment[]): string {
  const facts = new Map<string, string>();
  const add = ({ fact, words, of }: Circumstance, line: number) => {
    if (!facts.has(fact)) facts.set(fact, `“${words}”, on line ${line}`);
    for (const part of of?.facts ?? [])
      if (!facts.has(part.fact)) facts.set(part.fact, `part of “${words}”, on line ${line}`);
  };
  for (const { conditions, otherwise, extension, span } of commitments)
    for (const one of [...conditions, ...otherwise.flatMap(termsOf), ...(extension?.conditions ?? [])])
      add(one, span.line);
  return [...facts]
    .map(([fact, says]) => `  /** ${remark(says)} */\n  readonly ${key(fact)}?: boolean | undefined;\n`)
    .join('');
}

/** A fallback's own conditions, and those of its extension. */
const termsOf = ({ conditions, extension }: Commitment['otherwise'][number]) => [
  ...conditions,
  ...(extension?.conditions ?? []),
];

/** The same types under the name by which TypeScript looks for those of `rules.mjs`: `rules.d.mts`. */
export const typesByModule = "export * from './rules.js';\n";

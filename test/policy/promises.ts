import type { Finding } from '../../src/ground/diagnostic.ts';
import type { Commitment, Policy } from '../../src/policy/policy.ts';
import { compileText } from '../policies.ts';

/** What a few lines compile to, in a policy with office hours and customers; and the findings about them, by code. */
export function compiledLines(...lines: string[]): { policy: Policy; codes: string[]; findings: Finding[] } {
  const { policy, findings } = compileText(`association Meadowbank Homes\n${lines.join('\n')}\n`);
  return { policy, findings, codes: findings.map(({ code }) => code) };
}

const known = `customers
  tenants
  leaseholders
office hours
  Monday to Friday 9am to 5pm`;

/** The commitments of a section with these lines. A mistake in them fails the test. */
export function promisesIn(...lines: string[]): readonly Commitment[] {
  return promisesOf('section Promises', ...lines.map((line) => `  ${line}`));
}

/** The commitments and duties of a file with these lines. */
export function promisesOf(...lines: string[]): readonly Commitment[] {
  const { policy, codes } = compiledLines(known, ...lines);
  const wrong = codes.filter((code) => code !== 'P0601');
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')} in ${lines.join('\n')}`);
  return [...policy.commitments, ...policy.duties];
}

/** The one commitment of a statement. */
export function promise(...lines: string[]): Commitment {
  const all = promisesIn(...lines);
  if (all.length !== 1) throw new Error(`${all.length} commitments: ${all.map(({ id }) => id).join(', ')}`);
  return all[0] as Commitment;
}

/** The codes of what is wrong with lines in a section. */
export function findingsIn(...lines: string[]): string[] {
  return compiledLines(known, 'section Promises', ...lines.map((line) => `  ${line}`)).codes;
}

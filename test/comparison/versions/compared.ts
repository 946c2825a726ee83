import { readFileSync } from 'node:fs';
import { wrap } from '../../../src/cli/wrap.ts';
import type { Change, Versions } from '../../../src/comparison/versions/change.ts';
import { versions } from '../../../src/comparison/versions/compare.ts';
import { text } from '../../../src/comparison/versions/formats/index.ts';
import { plain } from '../../../src/ground/report.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { compileText, today } from '../../policies.ts';

/** A policy as it is understood; what is not understood fails the test that asks for it. */
export function policyFrom(source: string): Policy {
  const { policy, findings } = compileText(source);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return policy;
}

/** What has changed from one text to another. */
export function compared(before: string, after: string): Versions {
  return versions(
    { name: 'old.pledge', policy: policyFrom(before) },
    { name: 'new.pledge', policy: policyFrom(after) },
    today,
  );
}

/** Each change in a line: “enquiry.reply[letter] limit weaker: within 10 working days → within 15 working days”. */
export function changesIn(before: string, after: string): string[] {
  return compared(before, after).changes.map(lineOf);
}

export function lineOf({ commitment, part, grade, before, after }: Change): string {
  return `${commitment} ${part} ${grade}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}

/** The report as it is printed on a terminal without colours. */
export function reported(found: Versions): string {
  return text(found, { paint: plain, width: 100, wrap });
}

/** The versions of Ocean Housing's policy that were made up to be compared, the oldest first. */
export const history: readonly string[] = [1, 2, 3, 4, 5, 6, 7].map((number) => read(`${number}`));

/** A policy that was made up to be compared. */
export function read(name: string): string {
  return readFileSync(new URL(`../history/${name}.pledge`, import.meta.url), 'utf8');
}

/** A small policy around some blocks. */
export function withBlocks(...blocks: readonly string[]): string {
  return ['association Meadowbank Homes\n  nation           England\n\npolicy Customer Care\n', ...blocks].join('\n');
}

/** A small policy that holds some statements and their clauses. */
export function withPromises(...lines: readonly string[]): string {
  return withBlocks(`section Promises\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

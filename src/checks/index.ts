import type { Finding } from '../ground/diagnostic.ts';
import type { Policy } from '../policy/policy.ts';
import { accept } from './accept.ts';
import type { CheckedPolicy } from './checked.ts';

/** Holds a policy against everything that can be checked, and gives it on only where no error stands unaccepted. */
export function checkPolicy(
  policy: Policy,
  found: readonly Finding[],
): { policy?: CheckedPolicy; findings: Finding[] } {
  const findings = accept(policy, found);
  const stops = findings.some(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  return stops ? { findings } : { policy: policy as unknown as CheckedPolicy, findings };
}

export type { CheckedPolicy };

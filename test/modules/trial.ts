// Holds modules to the meaning on a fixed set of policies and cases, and says whether they differ. Tests run it on copies
// of the sources in which a rule of the meaning is broken.
import fc from 'fast-check';
import { type Rules, rulesOf } from '../../src/policy/ready.ts';
import type { CaseData } from '../../src/rules/case.ts';
import { difference, meaningOf, someCases } from './agreement.ts';
import { moduleOf } from './module.ts';
import { someWrittenPolicy } from './policies.ts';

export interface Trial {
  rules: Rules;
  cases: { kase: CaseData; asOf: string | undefined; meaning: ReturnType<typeof meaningOf> }[];
}

/** Policies with cases, and what the meaning says of each. */
export function trials(policies: number, cases: number): Trial[] {
  return fc.sample(someWrittenPolicy, { numRuns: policies, seed: 5 }).map((policy, i) => {
    const rules = rulesOf(policy);
    const all = fc.sample(someCases(rules, cases), { numRuns: 1, seed: 50 + i }).flat();
    return { rules, cases: all.map(([kase, asOf]) => ({ kase, asOf, meaning: meaningOf(kase, asOf, rules) })) };
  });
}

if (import.meta.main) {
  for (const { rules, cases } of trials(6, 40)) {
    const module = await moduleOf(rules.policy);
    for (const { kase, asOf, meaning } of cases)
      if (difference(kase, asOf, rules, module, meaning)) {
        console.log('they differ');
        process.exit();
      }
  }
  console.log('they agree');
}

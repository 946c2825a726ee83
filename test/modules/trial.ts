// Holds modules to the meaning on a fixed set of policies and cases, and says whether they differ. Tests run it on copies
// of the sources in which a rule of the meaning is broken.
import fc from 'fast-check';
import { type Rules, rulesOf } from '../../src/policy/ready.ts';
import type { CaseData } from '../../src/rules/case.ts';
import { compileText } from '../policies.ts';
import { difference, meaningOf, someCases } from './agreement.ts';
import { moduleOf } from './module.ts';
import { someWrittenPolicy } from './policies.ts';

export interface Trial {
  rules: Rules;
  cases: { kase: CaseData; asOf: string | undefined; meaning: ReturnType<typeof meaningOf> }[];
}

/** What generated policies are too odd for: everything in it stands in a plain case as well. */
const everyday = `association Everyday
  nation England
policy Customer Care
calendar
  holidays bank holidays in England and Wales
office hours
  Monday to Friday 9am to 5pm
channel telephone "Phone us"
  contact 0800 000 0000
  open office hours
  we will answer calls within 20 seconds
channel letter "Write to us"
  we will acknowledge letters within 2 working days of receipt
  we will reply to letters within 10 working days of receipt
channel email "Email us"
  we will reply to emails within 1 working day of receipt where possible
section Repairs
  we will complete emergency repairs within 24 hours of report
  we will complete routine repairs within 20 working days of report
  we will complete repairs within 4 weeks of report
procedure complaints
  raise by letter, email
  stage 1
    we will acknowledge within 3 working days of receipt
    we will reply within 10 working days of receipt
  stage 2
    we will reply within 20 working days of escalation
  then Housing Ombudsman
`;

/** Moments and events on which a rule turns that chance seldom finds, and as of when. */
const everydayCases: [kase: CaseData, asOf?: string][] = [
  [{ means: 'telephone', events: { call: '2026-11-23T17:00' } }],
  [letter({ receipt: '2027-03-28T01:45', acknowledgement: '2027-03-28T01:30' })],
  [letter({ receipt: '2026-11-23T10:00', acknowledgement: '2026-11-23T09:59' })],
  [letter({ receipt: '2026-11-23T10:00', acknowledgement: '2026-11-24T10:00' }), '2026-11-24T09:59'],
  [
    {
      subject: 'complaint',
      stage: 1,
      events: { receipt: '2026-11-23', reply: ['2026-11-30', '2027-01-20'], escalation: '2026-12-07' },
    },
  ],
];

function letter(events: Record<string, string>): CaseData {
  return { subject: 'enquiry', means: 'letter', events };
}

/** Policies with cases, and what the meaning says of each. */
export function trials(policies: number, cases: number): Trial[] {
  const written = fc.sample(someWrittenPolicy, { numRuns: policies, seed: 5 });
  return [...written, compileText(everyday).policy].map((policy, i) => {
    const rules = rulesOf(policy);
    const some = fc.sample(someCases(rules, cases), { numRuns: 1, seed: 50 + i }).flat();
    const known = i < written.length ? [] : everydayCases.map(([kase, asOf]) => [kase, asOf] as const);
    return {
      rules,
      cases: [...known, ...some].map(([kase, asOf]) => ({ kase, asOf, meaning: meaningOf(kase, asOf, rules) })),
    };
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

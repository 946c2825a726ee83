import type { Policy } from '../../../policy/policy.ts';
import type { Fact } from '../fact.ts';
import { declaredFacts, lineFacts } from './beside.ts';
import { bodyFacts, channelFacts } from './channels.ts';
import { customerFacts, offers } from './customers.ts';
import { associationFacts, policyFacts, referenceFacts } from './document.ts';
import { monitoringFacts } from './monitoring.ts';
import { procedureFacts } from './procedures.ts';

const collectors: readonly ((policy: Policy) => Fact[])[] = [
  associationFacts,
  policyFacts,
  customerFacts,
  channelFacts,
  offers,
  procedureFacts,
  bodyFacts,
  monitoringFacts,
  referenceFacts,
  lineFacts,
  declaredFacts,
];

/** All that a policy says besides its promises, its calendar, its hours and its prose. */
export function factsOf(policy: Policy): Fact[] {
  return collectors.flatMap((collect) => collect(policy));
}

import type { Policy } from '../../../policy/policy.ts';
import { groupsWords } from '../../../wording/nouns.ts';
import { type Fact, named, saying } from '../fact.ts';
import { offerFacts } from './channels.ts';

/** Who the customers are. */
export function customerFacts(policy: Policy): Fact[] {
  return policy.customers.flatMap(({ id, name, of, someOf, clauses }) => {
    const told = saying(named('customers', id), name);
    told.say('group', name);
    told.say('made of', of.length > 0 ? groupsWords(policy, of, someOf) : undefined);
    told.say('clause', clauses.join(', '));
    return told.facts;
  });
}

/** What is to be had wherever the policy says so: formats, languages, facilities. */
export function offers({ sections }: Policy): Fact[] {
  return sections.flatMap(({ formats, facilities }) => [
    ...formats.flatMap((of) => offerFacts(named('format', of.name), 'Formats and languages', 'format', of)),
    ...facilities.flatMap((of) => offerFacts(named('facility', of.name), 'What is to be had', 'facility', of)),
  ]);
}

import type { Commitment, Policy } from '../../policy/policy.ts';
import { groupsWords } from '../../wording/nouns.ts';
import { capital } from '../../wording/text.ts';

/** Those for whom all commitments of a group are: told once in its heading, and not in each sentence. */
export interface Audience {
  /** “For tenants and some leaseholders”; nothing where they are for everyone, or differ, or where its title says so. */
  words?: string;
  customersSaid: readonly string[];
}

/** Whom a group of commitments is for, where all of them say the same. */
export function audience(title: string, commitments: readonly Commitment[], policy: Policy): Audience {
  const [first, ...others] = commitments;
  const same = others.length > 0 && first && others.every((one) => covers(one) === covers(first));
  if (!same || first.customers.length === 0) return { customersSaid: [] };
  const groups = groupsWords(policy, first.customers, first.someCustomers);
  const isInTitle = ['for', 'from', 'by'].some((of) => title.toLowerCase().endsWith(` ${of} ${groups.toLowerCase()}`));
  return { ...(!isInTitle && { words: capital(`for ${groups}`) }), customersSaid: first.customers };
}

function covers({ customers, someCustomers }: Commitment): string {
  return JSON.stringify([customers, someCustomers]);
}

import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import { termOf } from '../policy/ready.ts';
import type { Check } from './check.ts';

export const whichOfThem = diagnostic({
  code: 'P0435',
  severity: 'note',
  says: t`This holds for some ${'customers'}, and nothing says for which of them.`,
  because:
    'A customer who reads “some” cannot tell whether it is for them. Declare the group by what sets it apart, such as “leaseholders in our blocks of flats”, and promise it to that.',
  wrong: `customers
  tenants
  leaseholders
section Repairs
  for tenants, some leaseholders
  we will complete routine repairs within 4 weeks`,
  right: `customers
  tenants
  leaseholders in blocks of flats
section Repairs
  for tenants, leaseholders in blocks of flats
  we will complete routine repairs within 4 weeks`,
});

/** Customers of whom only some are meant. Each group is told once, where it first stands. */
export const someCustomers: Check = {
  finds: [whichOfThem],
  look: ({ policy, rules }) => {
    const told = new Set<string>();
    const nameOf = (id: string) =>
      policy.customers.find((group) => group.id === id)?.name ?? termOf(rules, 'customer', id)?.words[0] ?? id;
    return policy.commitments.flatMap(({ someCustomers, internal, span }) =>
      someCustomers.flatMap((id) => {
        if (internal || told.has(id)) return [];
        told.add(id);
        return [raise(whichOfThem, { customers: nameOf(id) }, span)];
      }),
    );
  },
};

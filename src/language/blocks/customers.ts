import { block, form } from '../define.ts';

export const customers = block({
  name: 'customers',
  opens: 'customers',
  meaning: 'Whom the policy is for, a group on each line. A promise may then be for one of them.',
  example: `customers
  tenants
  leaseholders "leaseholders and shared owners"
    | Some standards differ; see your leaseholder handbook.
  residents is tenants, leaseholders`,
  fields: {},
  entries: {
    union: form({
      name: 'union',
      shape: '{terms:terms} (is | are) {of:customer+}',
      meaning: 'A group that is made of other groups; or, where one other is named, a part of that.',
      example: 'residents is tenants, leaseholders',
    }),
    group: form({
      name: 'group',
      shape: '{terms:terms} [{title:quoted}]',
      meaning: 'A group, and how it is printed, if in other words.',
      example: 'leaseholders "leaseholders and shared owners"',
    }),
  },
  text: true,
});

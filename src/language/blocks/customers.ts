import { block, form } from '../define.ts';

export const customers = block({
  name: 'customers',
  opens: 'customers',
  meaning: 'Whom the policy serves. A statement may then be for, or to, one of these groups.',
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
      meaning: 'A group made of others.',
      example: 'residents is tenants, leaseholders',
    }),
    group: form({
      name: 'group',
      shape: '{terms:terms} [{title:quoted}]',
      meaning: 'A group, and how it is printed.',
      example: 'leaseholders "leaseholders and shared owners"',
    }),
  },
  text: true,
});

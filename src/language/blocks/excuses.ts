import { block, form } from '../define.ts';

export const excuses = block({
  name: 'excuses',
  opens: 'not a commitment',
  meaning:
    'Words of your document that hold a figure and promise nothing, each with the reason. `pledge trace` then counts the figure as excused; a `clause` under a line excuses it there alone.',
  example: `not a commitment
  "telephone 999" because "the number of the emergency services"
  "within the last 5 years" because "it tells of the past"
    clause 1.2`,
  fields: {},
  entries: {
    excuse: form({
      name: 'excuse',
      shape: '{words:quoted} because {because:quoted}',
      meaning: 'The words, as they stand in your document, and why they are no promise.',
      example: '"telephone 999" because "the number of the emergency services"',
    }),
  },
});

import { clause } from '../define.ts';

export const note = clause({
  name: 'note',
  heads: false,
  shape: 'note {note:quoted}',
  meaning: 'A remark for your colleagues. It is not printed.',
  example: `we will reply to letters within 10 working days
  note "agreed with the tenants panel"`,
});

import { clause } from '../define.ts';

export const extendable = clause({
  name: 'extendable',
  heads: false,
  shape: '{extendable=extendable} [by {by:duration}]',
  meaning: 'By how much the time may be made longer, and, with an “if” after it, why.',
  example: `we will reply to letters within 10 working days
  extendable by 5 working days if "we need to ask someone else"`,
});

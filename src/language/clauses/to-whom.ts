import { clause } from '../define.ts';

export const toWhom = clause({
  name: 'toWhom',
  shape: 'to {customers:customer+}',
  meaning: 'To whom something is sent, given or said; that too is whom it is for.',
  example: 'we will send "a newsletter" to tenants at least 4 times a year',
});

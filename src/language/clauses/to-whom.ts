import { clause } from '../define.ts';

export const toWhom = clause({
  name: 'toWhom',
  shape: 'to {customers:customer+}',
  meaning: 'To whom it is done, which is whom it covers.',
  example: 'we will send "a newsletter" to tenants at least 4 times a year',
});

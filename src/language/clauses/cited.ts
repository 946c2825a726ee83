import { clause } from '../define.ts';

export const cited = clause({
  name: 'cited',
  shape: 'clause {clause:clause}',
  meaning:
    'Where your own document says so: the number of a clause, a page or a row. Several have commas between them. Nothing else follows on its line.',
  example: `we will reply to letters within 10 working days
  clause 5.2`,
});

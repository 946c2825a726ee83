import { clause } from '../define.ts';

export const cited = clause({
  name: 'cited',
  shape: 'clause {clause:clause}',
  meaning: 'Where the document of the association says so; ends its line.',
  example: `we will reply to letters within 10 working days
  clause 5.2`,
});

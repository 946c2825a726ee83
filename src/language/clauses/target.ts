import { clause } from '../define.ts';

export const target = clause({
  name: 'target',
  shape: 'for [at least] {share:percentage} [of {of:means|subject|customer|quoted}]',
  meaning: 'The share of cases in which it must be met; where there is none, every case.',
  example: 'we will answer calls within 20 seconds for at least 90% of calls',
});

import { clause } from '../define.ts';

export const target = clause({
  name: 'target',
  shape: 'for [at least] {share:percentage} [of {of:means|subject|customer|quoted}]',
  meaning: 'In how many cases out of a hundred it is to be kept. Where you say nothing, it is to be kept every time.',
  example: 'we will answer calls within 20 seconds for at least 90% of calls',
});

import { clause } from '../define.ts';

export const toDate = clause({
  name: 'toDate',
  shape: '(to | until) {to:dated}',
  meaning: 'The last day on which it holds.',
  example: 'we will reply to letters within 10 working days to 31 March 2026',
});

import { clause } from '../define.ts';

export const fromDate = clause({
  name: 'fromDate',
  shape: 'from {from:dated}',
  meaning: 'The first day on which it holds.',
  example: 'we will reply to letters within 5 working days from 1 April 2026',
});

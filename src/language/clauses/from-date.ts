import { clause } from '../define.ts';

export const fromDate = clause({
  name: 'fromDate',
  shape: 'from {from:date}',
  meaning: 'In force from that day.',
  example: 'we will reply to letters within 5 working days from 1 April 2026',
});

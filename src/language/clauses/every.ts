import { clause } from '../define.ts';

export const every = clause({
  name: 'every',
  shape: '(every | once every | each) {every:period} [until {until:event}]',
  meaning: 'A recurrence with no gap longer than that.',
  example: 'we will check gas appliances every 12 months',
});

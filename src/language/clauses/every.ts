import { clause } from '../define.ts';

export const every = clause({
  name: 'every',
  shape: '[at least] (every | once every | each) {every:period} [until {until:event}]',
  meaning: 'How often it is done: no gap between one time and the next is longer than this.',
  example: 'we will check gas appliances every 12 months',
});

import { clause } from '../define.ts';

export const times = clause({
  name: 'times',
  shape: '[at least] {times:count} (a | per | every | each) {per:unit} [until {until:event}]',
  meaning: 'How many times it is done in each period, at the least.',
  example: 'we will inspect estates at least twice a year',
});

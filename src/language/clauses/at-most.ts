import { clause } from '../define.ts';

export const atMost = clause({
  name: 'atMost',
  shape: '(no more than | not more than | at most | up to) {times:count} [(a | per) {per:unit}]',
  meaning: 'How many times it is done, at the most: in each period, or, where you name none, in all.',
  example: 'we will contact you about surveys no more than twice a year',
});

import { clause } from '../define.ts';

export const first = clause({
  name: 'first',
  shape: 'at the first {at=contact|visit|point of contact}',
  meaning: 'Done without a second one.',
  example: 'we will resolve enquiries at first contact',
});

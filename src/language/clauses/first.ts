import { clause } from '../define.ts';

export const first = clause({
  name: 'first',
  shape: 'at the first {at=contact|visit|point of contact}',
  meaning: 'It is done the first time somebody gets in touch or calls, without a second time.',
  example: 'we will resolve enquiries at first contact',
});

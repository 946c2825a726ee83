import { clause } from '../define.ts';

export const rolling = clause({
  name: 'rolling',
  shape: '{rolling=moving to the next working day}',
  meaning: 'A due date on a closed day rolls forward.',
  example: 'we will answer subject access requests within 1 month moving to the next working day',
});

import { clause } from '../define.ts';

export const rolling = clause({
  name: 'rolling',
  shape: '{rolling=moving to the next working day}',
  meaning: 'Where the last day is one on which we are closed, it is done by the end of the next working day.',
  example: 'we will answer subject access requests within 1 month moving to the next working day',
});

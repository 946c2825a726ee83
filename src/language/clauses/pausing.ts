import { clause } from '../define.ts';

export const pausing = clause({
  name: 'pausing',
  heads: false,
  shape: 'pausing while {while:quoted}',
  meaning: 'The time stands still while this is so.',
  example: 'we will reply to complaints within 10 working days pausing while "we wait for your answer"',
});

import { clause } from '../define.ts';

export const inWriting = clause({
  name: 'inWriting',
  shape: 'in writing',
  meaning: 'By letter or email, whichever suits.',
  example: 'we will reply to complaints within 10 working days in writing',
});

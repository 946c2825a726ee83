import { clause } from '../define.ts';

export const as = clause({
  name: 'as',
  heads: false,
  shape: 'as {as:identity}',
  meaning: 'An identity of its own.',
  example: 'we will "keep you informed" as keeping-informed',
});

import { clause } from '../define.ts';

export const vagueLimit = clause({
  name: 'vagueLimit',
  shape: '{vague:vague-limit}',
  meaning:
    'A time that nobody can measure. It is kept and printed as you wrote it, and reported, so that you can put a figure in its place.',
  example: 'we will answer calls as quickly as possible',
});

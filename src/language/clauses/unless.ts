import { clause } from '../define.ts';

export const unless = clause({
  name: 'unless',
  shape: 'unless {unless:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
  meaning: 'The same fact, when it does not hold.',
  example: 'we will visit you within 10 working days unless "you ask for another day"',
});

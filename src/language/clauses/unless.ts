import { clause } from '../define.ts';

export const unless = clause({
  name: 'unless',
  shape: 'unless {unless:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
  meaning: 'A circumstance in which it does not hold: the same words as after “if” mean the same circumstance.',
  example: 'we will visit you within 10 working days unless "you ask for another day"',
});

import { clause } from '../define.ts';

export const immediately = clause({
  name: 'immediately',
  shape: '{how=immediately|straight away|at once|on receipt}',
  meaning: 'It is done at once, with no time at all in between.',
  example: 'we will answer texts immediately',
});

import { clause } from '../define.ts';

export const immediately = clause({
  name: 'immediately',
  shape: '{how=immediately|straight away|at once|on receipt}',
  meaning: 'Due at once.',
  example: 'we will answer texts immediately',
});

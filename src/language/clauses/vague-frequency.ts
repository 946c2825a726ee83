import { clause } from '../define.ts';

export const vagueFrequency = clause({
  name: 'vagueFrequency',
  shape: '{vague:vague-frequency}',
  meaning: 'A frequency that nobody can measure. It is kept, printed and reported.',
  example: 'we will inspect estates regularly',
});

import { clause } from '../define.ts';

export const vagueCondition = clause({
  name: 'vagueCondition',
  shape: '{vague:vague-condition}',
  meaning: 'A condition that nobody can check. It is kept, printed and reported.',
  example: 'we will resolve enquiries at first contact where possible',
});

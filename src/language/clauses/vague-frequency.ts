import { clause } from '../define.ts';

export const vagueFrequency = clause({
  name: 'vagueFrequency',
  shape: '{vague:vague-frequency}',
  meaning: 'A frequency that cannot be measured.',
  example: 'we will inspect estates regularly',
});

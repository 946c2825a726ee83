import { clause } from '../define.ts';

export const season = clause({
  name: 'season',
  shape: '(from | between) {from:yearly} (to | until | and) {to:yearly}',
  meaning:
    'The part of every year in which it holds, its first and last day among them; past the end of the year where the second comes earlier.',
  example: 'we will complete urgent repairs within 24 hours from 1 October to 31 March',
});

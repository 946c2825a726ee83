import { clause } from '../define.ts';

export const outOfHours = clause({
  name: 'outOfHours',
  shape: 'out of hours',
  meaning: 'The same, for all hours but the office hours.',
  example: 'we will answer emergency calls out of hours',
});

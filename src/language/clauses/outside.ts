import { clause } from '../define.ts';

export const outside = clause({
  name: 'outside',
  shape: 'outside {hours:hours}',
  meaning: 'The other hours.',
  example: 'we will answer emergency calls outside office hours',
});

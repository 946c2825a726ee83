import { clause } from '../define.ts';

export const outside = clause({
  name: 'outside',
  shape: 'outside {hours:hours}',
  meaning: 'The same, for all hours but those.',
  example: 'we will answer emergency calls outside office hours',
});

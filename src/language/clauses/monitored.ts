import { clause } from '../define.ts';

export const monitored = clause({
  name: 'monitored',
  shape: 'monitored by {by:names}',
  meaning: 'The arrangements by which we see whether it is met; ends its line.',
  example: `we will answer calls within 20 seconds
  monitored by mystery shoppers, call reports`,
});

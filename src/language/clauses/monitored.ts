import { clause } from '../define.ts';

export const monitored = clause({
  name: 'monitored',
  shape: 'monitored by {by:names}',
  meaning: 'How we check that it is kept: the names of your monitoring arrangements. Nothing else follows on its line.',
  example: `we will answer calls within 20 seconds
  monitored by mystery shoppers, call reports`,
});

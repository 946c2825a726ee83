import { clause } from '../define.ts';

export const roundTheClock = clause({
  name: 'roundTheClock',
  shape: '{when=24 hours a day|24 hours a day, 7 days a week|day and night|all year round}',
  meaning: 'At every hour of every day.',
  example: 'we will answer emergency calls 24 hours a day',
});

import { clause } from '../define.ts';

export const between = clause({
  name: 'between',
  shape:
    'between {from:time} and {to:time} [(on | over | at) {days:weekdays}] [and {holidays=holidays|bank holidays|public holidays}]',
  meaning: 'The hours between two times, past midnight where the second is the earlier.',
  example: 'we will answer emergency calls between 5pm and 8.45am on weekdays',
});

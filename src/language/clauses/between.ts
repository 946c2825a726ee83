import { clause } from '../define.ts';

export const between = clause({
  name: 'between',
  shape:
    'between {from:time} and {to:time} [(on | over | at) {days:weekdays}] [and {holidays=holidays|bank holidays|public holidays}]',
  meaning:
    'The same, for the hours between two times of day; they run past midnight where the second time is the earlier.',
  example: 'we will answer emergency calls between 5pm and 8.45am on weekdays',
});

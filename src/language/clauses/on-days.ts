import { clause } from '../define.ts';

export const onDays = clause({
  name: 'onDays',
  shape: '(on | over | at) {days:weekdays}',
  meaning: 'The whole of those days.',
  example: 'we will answer emergency calls at weekends',
});

import { clause } from '../define.ts';

export const onDays = clause({
  name: 'onDays',
  shape: '(on | over | at) {days:weekdays} [and {holidays=holidays|bank holidays|public holidays}]',
  meaning: 'The same, for the whole of those days.',
  example: 'we will answer emergency calls at weekends',
});

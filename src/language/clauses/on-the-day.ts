import { clause } from '../define.ts';

export const onTheDay = clause({
  name: 'onTheDay',
  shape: 'on the {day=same|next} {of=working day|day}',
  meaning: 'It is done on that day.',
  example: 'we will return urgent calls on the same working day',
});

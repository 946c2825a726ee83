import { clause } from '../define.ts';

export const byATime = clause({
  name: 'byATime',
  shape: 'by {time:time} [on the] {day=same|next} working day',
  meaning: 'It is done by that time on that day.',
  example: 'we will return calls by 5pm on the next working day',
});

import { clause } from '../define.ts';

export const byTheEnd = clause({
  name: 'byTheEnd',
  shape: 'by the end of the {day=same|next} {of=working day|day}',
  meaning: 'It is done by the end of that day.',
  example: 'we will acknowledge emails by the end of the next working day',
});

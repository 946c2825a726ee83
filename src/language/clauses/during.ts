import { clause } from '../define.ts';

export const during = clause({
  name: 'during',
  shape: 'during {hours:hours}',
  meaning:
    'With a time limit, the promise holds only in those hours. Alone, it promises that we can be reached in them.',
  example: 'we will answer calls within 20 seconds during office hours',
});

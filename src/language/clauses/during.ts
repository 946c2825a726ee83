import { clause } from '../define.ts';

export const during = clause({
  name: 'during',
  shape: 'during {hours:hours}',
  meaning: 'With a limit, restricts it to those hours; alone, promises that we can be reached in them.',
  example: 'we will answer calls within 20 seconds during office hours',
});

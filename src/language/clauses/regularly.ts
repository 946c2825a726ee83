import { clause } from '../define.ts';

export const regularly = clause({
  name: 'regularly',
  shape: '{how=daily|weekly|monthly|quarterly|annually|yearly} [until {until:event}]',
  meaning: 'A recurrence, named by its period.',
  example: 'we will inspect estates monthly',
});

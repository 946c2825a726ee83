import { clause } from '../define.ts';

export const regularly = clause({
  name: 'regularly',
  shape: '{how=daily|every day|weekly|monthly|quarterly|every quarter|annually|yearly} [until {until:event}]',
  meaning: 'A recurrence, named by its period.',
  example: 'we will inspect estates monthly',
});

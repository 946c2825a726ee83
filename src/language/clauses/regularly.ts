import { clause } from '../define.ts';

export const regularly = clause({
  name: 'regularly',
  shape: '[at least] {how=daily|weekly|monthly|quarterly|annually|yearly} [until {until:event}]',
  meaning: 'How often it is done, in one word.',
  example: 'we will inspect estates monthly',
});

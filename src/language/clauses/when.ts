import { clause } from '../define.ts';

export const when = clause({
  name: 'when',
  shape: 'if {if:quoted+}',
  meaning: 'A circumstance: a yes or no fact of a case.',
  example: 'we will "leave a card to say who called" if "you are out"',
});

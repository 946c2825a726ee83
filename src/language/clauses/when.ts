import { clause } from '../define.ts';

export const when = clause({
  name: 'when',
  shape: 'if {if:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
  meaning: 'A circumstance: a yes or no fact of a case. A figure that belongs to it stands after the quotes.',
  example: 'we will "leave a card to say who called" if "you are out"',
});

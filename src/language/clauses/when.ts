import { clause } from '../define.ts';

export const when = clause({
  name: 'when',
  shape:
    '(if | when | whenever | where) {if:quoted+} [{bound=by more than|for more than|after more than} {over:duration}]',
  meaning:
    'A circumstance in which it holds: something that is either so or not so. It stands in quotes; a figure that belongs to it stands after them, as in: if "we are late" by more than 1 hour.',
  example: 'we will "leave a card to say who called" if "you are out"',
});

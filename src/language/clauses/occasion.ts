import { clause } from '../define.ts';

export const occasion = clause({
  name: 'occasion',
  shape: '{when=on|upon|at|before|after|during} [{every=every|each}] {event:event|quoted}',
  meaning: 'The occasion on which, before which or after which it is done. An event of your own stands in quotes.',
  example: 'our contractors will "show identification" on every visit',
});

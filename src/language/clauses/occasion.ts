import { clause } from '../define.ts';

export const occasion = clause({
  name: 'occasion',
  shape: '(on | upon) [{every=every|each}] {event:event}',
  meaning: 'The occasion on which it is done.',
  example: 'our contractors will "show identification" on every visit',
});

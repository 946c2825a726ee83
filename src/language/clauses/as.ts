import { clause } from '../define.ts';

export const as = clause({
  name: 'as',
  heads: false,
  shape: 'as {as:identity}',
  meaning:
    'A short name of its own, so that it is known as the same promise when its words change: one word, with at least one hyphen.',
  example: `we will "keep you informed"
  as keeping-informed`,
});

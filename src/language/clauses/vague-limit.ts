import { clause } from '../define.ts';

export const vagueLimit = clause({
  name: 'vagueLimit',
  shape:
    '{vague:vague-limit} [(and | but) (within | no later than) {limit:duration}] [(of | from | after) {from:event|means|subject}]',
  meaning:
    'A time that nobody can measure. It is kept and printed as you wrote it, and reported, so that you can put a figure in its place, or beside it: as soon as possible and within 10 working days.',
  example: 'we will answer calls as quickly as possible',
});

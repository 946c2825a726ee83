import { bySets } from '../../strictness/relation.ts';
import { graded, judgement } from '../versions/judgement.ts';

/** How it is seen whether a promise is kept: the more ways, the better. */
export const checked = judgement({
  of: 'part',
  parts: ['monitoring'],
  // More names are more checks, where more conditions would be fewer cases.
  judge: ({ before, after }) => graded(bySets(before.monitoredBy, after.monitoredBy)),
});

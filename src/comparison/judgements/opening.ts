import { arrival, graded, judgement, sideways } from '../versions/judgement.ts';

/** When a channel is open: the more hours, the better. */
export const opening = judgement({
  of: 'fact',
  parts: ['opening'],
  judge: ({ before, after }, scales) => {
    if (!before?.hours || !after?.hours) return arrival({ before, after });
    const { relation, because } = scales.hours(before.hours, after.hours);
    return because ? sideways : graded(relation);
  },
});

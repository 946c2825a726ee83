import { isDuty } from '../../wording/party.ts';
import { graded, gradedDuty, judgement, sideways } from '../versions/judgement.ts';

/** How it is done: what comes in writing can be kept, and shown to others. Of other ways, customers differ. */
export const way = judgement({
  of: 'part',
  parts: ['way'],
  judge: ({ before, after }) => {
    if (before.inWriting === after.inWriting || String(before.by) !== String(after.by)) return sideways;
    return (isDuty(after) ? gradedDuty : graded)(after.inWriting ? 'stricter' : 'weaker');
  },
});

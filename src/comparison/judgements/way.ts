import { isDuty } from '../../wording/party.ts';
import { graded, gradedDuty, judgement, sideways } from '../versions/judgement.ts';
import { canonical } from '../versions/parts.ts';

/** How it is done: what comes in writing can be kept, and shown to others. Of other ways, customers differ. */
export const way = judgement({
  of: 'part',
  parts: ['way'],
  judge: ({ before, after }) => {
    const isSame = (of: 'by' | 'languages') => canonical(before[of]) === canonical(after[of]);
    if (before.inWriting === after.inWriting || !isSame('by') || !isSame('languages')) return sideways;
    return (isDuty(after) ? gradedDuty : graded)(after.inWriting ? 'stricter' : 'weaker');
  },
});

import { arrival, graded, judgement, sideways } from '../versions/judgement.ts';
import { oftener } from '../versions/often.ts';

/** How often the policy is reviewed, or something is checked: the more often, the better. */
export const frequency = judgement({
  of: 'fact',
  parts: ['review', 'how often'],
  judge: ({ before, after }) => {
    if (!before?.often || !after?.often) return arrival({ before, after });
    const relation = oftener(after.often, before.often);
    return relation === 'incomparable' ? sideways : graded(relation);
  },
});

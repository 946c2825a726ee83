import { graded, judgement, wordingOnly } from '../versions/judgement.ts';

/** What is said between colleagues is promised to no customer. */
export const audience = judgement({
  of: 'part',
  parts: ['audience'],
  judge: ({ before, after }) =>
    before.internal === after.internal ? wordingOnly : graded(after.internal ? 'weaker' : 'stricter'),
});

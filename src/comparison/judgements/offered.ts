import { arrival, judgement } from '../versions/judgement.ts';

/** What customers can use, have or go to: it comes, it goes, or another one stands in its place. */
export const offered = judgement({
  of: 'fact',
  parts: [
    ...(['channel', 'contact', 'option', 'facility', 'format', 'raise by', 'then', 'group', 'body'] as const),
    ...(['check', 'published', 'procedure', 'standard'] as const),
  ],
  judge: arrival,
});

import { judgement, sideways } from '../versions/judgement.ts';

/** Who does something, on what terms and in what steps: other than before, and nobody can say which is better. */
export const arrangement = judgement({
  of: 'fact',
  parts: [
    ...(['answered by', 'received by', 'passed to', 'passed if', 'open only', 'stage', 'made of'] as const),
    ...([
      'occasion',
      'carried out by',
      'reported to',
      'nation',
      'not followed',
      'terms',
      'declared',
      'requirement',
    ] as const),
  ],
  judge: () => sideways,
});

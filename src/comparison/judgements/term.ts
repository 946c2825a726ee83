import { judgement, wordingOnly } from '../versions/judgement.ts';

/** Another name for the same thing. */
export const term = judgement({ of: 'term', judge: () => wordingOnly });

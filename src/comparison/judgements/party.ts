import { judgement, sideways } from '../versions/judgement.ts';

/** Who does it: it is promised all the same. */
export const party = judgement({ of: 'part', parts: ['party'], judge: () => sideways });

import { judgement, wordingOnly } from '../versions/judgement.ts';

/** What is printed beside the promises, in the author's own words. */
export const prose = judgement({ of: 'prose', judge: () => wordingOnly });

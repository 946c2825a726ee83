import { judgement, wordingOnly } from '../versions/judgement.ts';

/** How it is said, where the document says so, and by what name it is known. What is in quotes, nobody can weigh. */
export const wording = judgement({
  of: 'part',
  parts: ['words', 'action', 'saying', 'note', 'clause', 'name'],
  judge: () => wordingOnly,
});

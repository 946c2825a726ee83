import { byNumber } from '../../time/decide.ts';
import { arrival, graded, judgement } from '../versions/judgement.ts';

/** What a check should show: the higher the share, the better. */
export const target = judgement({
  of: 'fact',
  parts: ['share'],
  judge: ({ before, after }) =>
    before?.percent === undefined || after?.percent === undefined
      ? arrival({ before, after })
      : graded(byNumber(after.percent, before.percent)),
});

import { together } from '../../strictness/relation.ts';
import { arrival, gained, graded, judgement, sideways } from '../versions/judgement.ts';

/** When somebody is there: the more hours, the better; with every promise that is counted by them. */
export const hours = judgement({
  of: 'hours',
  judge: ({ before, after }, scales) => {
    const name = before?.name ?? after?.name ?? '';
    const effects = scales.effects({ hours: name });
    const all = effects.length > 0 ? { effects } : {};
    if (!before || !after) return { ...arrival({ before, after }), ...all };
    const verdict = scales.hours(before, after);
    const judged = graded(together([verdict.relation, ...effects.map(gained)]));
    return { ...(judged.grade === 'wording only' ? sideways : judged), part: { part: 'hours', ...verdict }, ...all };
  },
});

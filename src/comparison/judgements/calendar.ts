import { together } from '../../strictness/relation.ts';
import { gained, graded, judgement, sideways } from '../versions/judgement.ts';

/** Which days count: told once, with every promise that it makes later or sooner. */
export const calendar = judgement({
  of: 'calendar',
  judge: (_, scales) => {
    const effects = scales.effects('calendar');
    return effects.length > 0 ? { ...graded(together(effects.map(gained))), effects } : sideways;
  },
});

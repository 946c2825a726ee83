import { leadToEffects } from '../../../wording/changes/sentences.ts';
import type { Change } from '../change.ts';
import type { Difference } from '../difference.ts';
import type { Judged } from '../judgement.ts';
import { toldCalendar, toldFact, toldHours, toldProse, toldTerm } from './others.ts';
import { toldEffect, toldPart, toldWhole } from './promises.ts';
import type { Policies, Told } from './told.ts';

/** A change as data and for people. */
export function told(difference: Difference, judged: Judged, policies: Policies): Change {
  const { grade, forCustomers, effects = [] } = judged;
  const change = tell(difference, judged, policies);
  return {
    ...change,
    says: [...change.says, ...(effects.length > 0 ? [leadToEffects] : [])],
    grade,
    forCustomers,
    effects: effects.map((effect) => toldEffect(effect, policies)),
  };
}

function tell(difference: Difference, judged: Judged, policies: Policies): Told {
  switch (difference.of) {
    case 'promise':
      return toldWhole(difference, judged, policies);
    case 'part':
      return toldPart(difference, judged, policies);
    case 'fact':
      return toldFact(difference);
    case 'hours':
      return toldHours(difference, judged, policies);
    case 'calendar':
      return toldCalendar(difference);
    case 'term':
      return toldTerm(difference);
    case 'prose':
      return toldProse(difference);
  }
}

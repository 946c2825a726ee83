import { partNames } from '../../strictness/weighed.ts';
import { isDuty } from '../../wording/party.ts';
import { graded, gradedDuty, judgement, wordingOnly } from '../versions/judgement.ts';
import { consequences, isWeighed, partsApart } from '../versions/parts.ts';

/** What the scales weigh: how soon, how firmly, in how many cases, for whom, on what conditions, at what price. */
export const weighed = judgement({
  of: 'part',
  parts: partNames,
  judge: ({ part, alike, after }, scales) => {
    const found = scales.weigh(alike);
    const own = found.find((of) => of.part === part);
    const grade = isDuty(after) ? gradedDuty : graded;
    if (own) return { ...grade(own.relation), part: own };
    // What it brings about may be told of another part: of hours, in the limit that counts by them.
    const apart = partsApart(...alike);
    const led = isWeighed(part)
      ? found.find((of) => consequences[part]?.includes(of.part) && !apart.includes(of.part))
      : undefined;
    return led ? { ...grade(led.relation), part: led } : wordingOnly;
  },
});

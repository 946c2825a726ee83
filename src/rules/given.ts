import type { GivenCase } from '../policy/policy.ts';
import type { CaseData } from './case.ts';

/** A case that was told in words, as data. Of an event that is told twice, both count. */
export function caseDataOf(given: GivenCase): CaseData {
  const { events, circumstances, pauses, ...same } = given;
  const byName = Map.groupBy(events, ({ event }) => event);
  return {
    ...same,
    events: Object.fromEntries([...byName].map(([event, all]) => [event, all.map(({ at }) => at)])),
    circumstances: Object.fromEntries(circumstances.map(({ fact, holds }) => [fact, holds])),
    pauses,
  };
}

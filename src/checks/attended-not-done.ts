import { diagnostic, raise, t } from '../ground/diagnostic.ts';
import type { Commitment } from '../policy/policy.ts';
import { isKindOf, type Rules, termOf } from '../policy/ready.ts';
import type { Check } from './check.ts';
import { several } from './shared/said.ts';
import { isPromise } from './shared/standing.ts';

export const onlyAttended = diagnostic({
  code: 'P0616',
  severity: 'note',
  says: t`How soon somebody comes is said of ${'work'}, and not by when they are done.`,
  because:
    'That somebody has come does not mend the boiler. Say by when the work is done, or what is done at the first visit.',
  wrong: `section Repairs
  we will attend urgent repairs within 3 working days`,
  right: `section Repairs
  we will attend urgent repairs within 3 working days
  we will complete urgent repairs within 10 working days`,
});

/** Work that is attended in a time, and for the end of which there is none. One finding for each kind of work. */
export const attendedNotDone: Check = {
  finds: [onlyAttended],
  look: ({ policy, rules }) => {
    const timed = policy.commitments.filter((of) => isPromise(of) && of.limit !== undefined && isWork(of, rules));
    const bySubject = Map.groupBy(timed, ({ subject = '' }) => subject);
    return [...bySubject].flatMap(([subject, promises]) => {
      const attended = promises.find(({ fulfilledBy }) => fulfilledBy === 'attendance');
      if (!attended || promises.some(({ fulfilledBy }) => fulfilledBy === 'completion')) return [];
      return [raise(onlyAttended, { work: several(subject, termOf(rules, 'subject', subject)) }, attended.span)];
    });
  },
};

const isWork = ({ subject }: Commitment, rules: Rules): boolean =>
  subject !== undefined && isKindOf(rules, 'subject', subject, 'repair');
